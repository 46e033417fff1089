from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.accounts.account import ContactChannel, PauseReason
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.season import GoodwillSeason
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.calling import calling_order
from salesbook.domain.loop.due.attempts import Try
from salesbook.domain.loop.due.facts import ClosedChannel, Pause, SubjectFacts
from salesbook.domain.loop.due.ranking import Entry
from salesbook.domain.loop.due.rules import Context, DueRules
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.interaction import Outcome

DAY = date(2026, 11, 2)
_DAY = timedelta(days=1)
NOON = datetime(2026, 11, 20, 11, tzinfo=UTC)
CONTEXT = Context(Moment(NOON, "Europe/Amsterdam"), DueRules.of(Settings()), None)
NO_ANSWER = Try(NOON - 8 * _DAY, InteractionKind.CALL, Outcome.NO_ANSWER)


def entry(name: str, listed: ListName, *, rank: int = 0, **known: object) -> Entry:
    facts = SubjectFacts(UUID(int=len(name)), name, DAY, **known)  # type: ignore[arg-type]
    return Entry(listed, facts, rank=rank)


def test_what_is_due_is_called_first_then_the_coldest_and_what_rests_not_at_all() -> None:
    entries = [
        entry("tried", ListName.QUIET, tries=(NO_ANSWER,)),
        entry("warm", ListName.QUIET, last_contact_at=NOON - 9 * _DAY),
        entry("second", ListName.DUE, rank=2),
        entry("gated", ListName.GATED),
        entry("never", ListName.NEEDS_PURPOSE),
        entry("first", ListName.DUE, rank=1),
    ]

    assert [each.facts.name for each in calling_order(entries, CONTEXT)] == [
        *("first", "second", "never", "warm", "tried"),
    ]


def test_who_closed_the_telephone_or_rests_is_not_called_however_quiet() -> None:
    closed = ClosedChannel(ContactChannel.PHONE)
    pause = Pause(PauseReason.BUDGET)
    entries = [
        entry("due, by mail", ListName.DUE, closed_channels=(closed,)),
        entry("no calls", ListName.QUIET, closed_channels=(closed,)),
        entry("paused", ListName.QUIET, pauses=(pause,)),
        entry("put away", ListName.QUIET, archived_on=DAY),
        entry("just reached", ListName.QUIET, last_contact_at=NOON),
        entry("open", ListName.QUIET),
    ]

    assert [each.facts.name for each in calling_order(entries, CONTEXT)] == ["open"]


def test_a_campaign_rests_where_a_season_of_goodwill_holds() -> None:
    kind, other = entry("kind", ListName.DUE), entry("other", ListName.QUIET)
    season = GoodwillSeason(UUID(int=1), UUID(int=2), DAY, account_id=kind.facts.id)

    called = calling_order([kind, other], replace(CONTEXT, seasons={kind.facts.id: season}))

    assert [each.facts.name for each in called] == ["other"]
