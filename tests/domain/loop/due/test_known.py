"""Who comes first of the silent accounts of which more is known."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from salesbook.domain.accounts.account import AccountKind, Grade, PauseReason
from salesbook.domain.accounts.agreement import Agreement
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.role import Role, RolePart
from salesbook.domain.accounts.season import GoodwillSeason
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting_kind import Cadence
from salesbook.domain.loop.due.attempts import Try
from salesbook.domain.loop.due.facts import Pause, SubjectFacts
from salesbook.domain.loop.due.known import Added, Cold, Firsts, first_known
from salesbook.domain.loop.due.ranking import rank
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.due.worth import Worth
from salesbook.domain.loop.interaction import Outcome

Make = Callable[..., Any]
REP = UUID(int=1)
TODAY = date(2026, 11, 23)
HERE = Moment(datetime.fromisoformat("2026-11-23T09:30+01:00"), "Europe/Amsterdam")
MONDAY = Context(HERE, rep_id=REP)
LONG_AGO = datetime.fromisoformat("2020-01-01T09:00+00:00")
OLD_TRY = Try(LONG_AGO, InteractionKind.CALL, Outcome.NO_ANSWER)
PARTS = {0: None, 6: RolePart.DECISION_MAKER, 3: RolePart.INFLUENCER}


class Drawn:
    """An account in both forms: as much as ranks it, and all of its facts."""

    def __init__(self, number: int, days: int, **said: Any) -> None:
        self.id, self.days, self.said = UUID(int=number), days, said

    @property
    def cold(self) -> Cold:
        said = self.said
        grade = said["grade"] if said["reached"] else None
        since = TODAY - timedelta(days=self.days)
        return Cold(self.id.hex, grade, said["attempts"], since, said["reached"])

    @property
    def facts(self) -> SubjectFacts:
        said, since = self.said, TODAY - timedelta(days=self.days)
        part = PARTS[said["role"]]
        pace = said["pace"]
        agreement = Agreement(REP, self.id, TODAY, *pace) if pace else None
        value = said["value"]
        return SubjectFacts(
            id=self.id,
            name="Acme",
            entered_on=since,
            account_kind=AccountKind.PROSPECT,
            grade=said["grade"],
            owner_id=REP,
            last_contact_at=HERE.at(since, time(12)) if said["reached"] else None,
            tries=(OLD_TRY,) * said["attempts"],
            agreement=agreement,
            roles=(Role(self.id, self.id, self.id, part, since),) if part else (),
            worth=Worth(value, below=value, among=20) if value else Worth(),
        )


drawn: st.SearchStrategy[dict[str, Any]] = st.builds(
    dict,
    days=st.integers(0, 400),
    grade=st.none() | st.sampled_from(Grade),
    attempts=st.integers(0, 8),
    reached=st.booleans(),
    role=st.sampled_from(list(PARTS)),
    pace=st.none() | st.sampled_from([(14, 21), (60, 90)]),
    value=st.integers(0, 3),
)


def added_of(accounts: list[Drawn]) -> Added:
    said = {each.id.hex: each.said for each in accounts}
    return Added(
        roles={one: each["role"] for one, each in said.items()},
        values={each.id.hex: each.facts.worth.points for each in accounts},
        weighted={one: each["value"] for one, each in said.items()},
        paces={one: Cadence(*each["pace"]) for one, each in said.items() if each["pace"]},
    )


@settings(max_examples=40, deadline=None)
@given(said=st.lists(drawn, max_size=12), limit=st.none() | st.integers(0, 6), season=st.booleans())
def test_the_first_are_those_that_all_of_their_facts_put_first(
    said: list[dict[str, Any]], limit: int | None, *, season: bool
) -> None:
    context = replace(MONDAY, seasons={REP: GoodwillSeason(REP, REP, TODAY)} if season else {})
    listed = ListName.DUE if season else ListName.NEEDS_PURPOSE
    accounts = [Drawn(100 + n, **each) for n, each in enumerate(said)]
    everybody = rank([each.facts for each in accounts], context)
    needing = [each for each in everybody if each.listed is listed]

    found = first_known((each.cold for each in accounts), added_of(accounts), context, limit)

    assert (found.count, found.listed) == (len(needing), listed)
    assert {each.facts.id.hex for each in needing[:limit]} <= found.ids
    assert limit is not None or len(found.ids) == len(needing)


def silent(number: int, days: int = 200) -> Cold:
    return Cold(UUID(int=number).hex, None, 0, TODAY - timedelta(days=days), reached=True)


def test_whoever_may_be_capped_or_is_unclear_is_named_and_counted() -> None:
    capped, unclear, clear, short = silent(1, 20), silent(2), silent(3), silent(4, 20)
    added = Added(
        paces={capped.id: Cadence(14, 21)},
        capped=frozenset({capped.id, clear.id, short.id}),
        unclear=frozenset({unclear.id}),
    )

    found = first_known([capped, unclear, clear, short], added, MONDAY, 0)

    assert found == Firsts(frozenset({capped.id, unclear.id}), 3)


def test_what_closes_soon_comes_first() -> None:
    one, other = silent(1), silent(2)

    found = first_known([one, other], Added(closing=frozenset({other.id})), MONDAY, 1)

    assert found == Firsts(frozenset({other.id}), 2)


def test_while_their_owner_sells_nothing_nobody_needs_a_purpose() -> None:
    paused = Added(pauses=(Pause(PauseReason.ILLNESS),))

    assert first_known([silent(1)], paused, MONDAY, 5) == Firsts(frozenset(), 0)
