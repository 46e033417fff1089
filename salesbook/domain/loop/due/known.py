"""The known: silent accounts of which more is known than their silence, and who comes first.

An agreement, a part in a decision, a sale or an order makes each of them a case of its own, but
all that ranks them is the silence, decided once for a pace and a day, and what these add to it.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time, timedelta
from functools import cache, partial
from heapq import nsmallest
from typing import NamedTuple
from uuid import UUID

from msgspec import Struct, field
from msgspec.structs import replace

from salesbook.domain.accounts.account import AccountKind, Grade
from salesbook.domain.book.setting_kind import Cadence
from salesbook.domain.loop.due.facts import Pause, SubjectFacts
from salesbook.domain.loop.due.listing import ASKED_FOR
from salesbook.domain.loop.due.points import CLOSING, points_for_tries
from salesbook.domain.loop.due.ranking import decide
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.silence import cold_on
from salesbook.domain.loop.due.tiers import ListName

_DAY = timedelta(days=1)
_NOBODY = UUID(int=0)
_SETTLED = 100
"""Days after which a silence that is too long adds no more points, however few days are worked."""


class Cold(NamedTuple):
    """A silent account: its grade, None also where it was never reached, its tries, its day.

    It goes by the digits of its id: of many accounts, texts are told apart much sooner.
    """

    id: str
    grade: Grade | None
    attempts: int
    since: date
    reached: bool


class Added(Struct, frozen=True):
    """What is added to silences, by account: the points of parts played there, and of their worth.

    `weighted` is what is open, `closing` what closes soon. `paces` are the cadences agreed on,
    `capped` those with whom only so many contacts a month were. What is not named adds nothing.
    Of those that are `unclear` only all of their facts can tell what they add. `owner_id` is
    whose they are, the rep who asks where none is named.
    """

    roles: Mapping[str, int] = field(default_factory=dict)
    values: Mapping[str, int] = field(default_factory=dict)
    weighted: Mapping[str, int] = field(default_factory=dict)
    closing: frozenset[str] = frozenset()
    paces: Mapping[str, Cadence] = field(default_factory=dict)
    capped: frozenset[str] = frozenset()
    unclear: frozenset[str] = frozenset()
    pauses: tuple[Pause, ...] = ()
    owner_id: UUID | None = None

    def points(self, account: str) -> int:
        """Count what is added to the silence of an account."""
        closing = CLOSING if account in self.closing else 0
        return self.roles.get(account, 0) + closing + self.values.get(account, 0)


class Firsts(Struct, frozen=True):
    """The ids among which the first are, how many there are in all, and the list they are in."""

    ids: frozenset[str]
    count: int
    listed: ListName = ListName.NEEDS_PURPOSE


_Place = tuple[int, date, int]


def first_known(
    silences: Iterable[Cold], added: Added, context: Context, limit: int | None
) -> Firsts:
    """Find those that may be among the first `limit` that need a purpose; without one, all.

    In a season of goodwill they are due instead.
    Whoever ranks like the last of them is one of them, and so is who may be held back by a cap.
    """
    places: dict[str, _Place] = {}
    unclear: set[str] = set()
    for cold, place in _places(silences, added, context):
        if cold.id in added.unclear or _may_be_capped(cold, added, context):
            unclear.add(cold.id)
        else:
            places[cold.id] = place
    shown = len(places) if limit is None else limit
    last = nsmallest(shown, places.values())[-1:]
    ids = {one for one, place in places.items() if last and place <= last[0]}
    season = context.season_of(_NOBODY, added.owner_id or context.rep_id)
    listed = ListName.DUE if season else ListName.NEEDS_PURPOSE
    return Firsts(frozenset(ids | unclear), len(places) + len(unclear), listed)


def _may_be_capped(cold: Cold, added: Added, context: Context) -> bool:
    """Tell whether only so many contacts a month were agreed, and there were some this month."""
    this_month = cold.reached and cold.since >= context.today.replace(day=1)
    return this_month and cold.id in added.capped


def _places(
    silences: Iterable[Cold], added: Added, context: Context
) -> Iterator[tuple[Cold, _Place]]:
    """Give the place of each that needs a purpose: by points, by day, by what is open."""
    today, paces, weighted = context.today, added.paces, added.weighted
    settled = cache(partial(_settled, added, context))
    by_grade = {grade: context.rules.cadence(grade) for grade in (None, *Grade)}
    for cold in silences:
        pace = paces.get(cold.id) or by_grade[cold.grade]
        earliest = today - (pace.max_days + _SETTLED) * _DAY
        points = settled(pace, max(cold.since, earliest), reached=cold.reached)
        if points is not None:
            points += points_for_tries(cold.attempts) + added.points(cold.id)
            due_on = cold_on(cold.since, pace) if cold.reached else cold.since
            yield cold, (-points, due_on, -weighted.get(cold.id, 0))


def _settled(
    added: Added, context: Context, pace: Cadence, since: date, *, reached: bool
) -> int | None:
    """Decide about a silence of this pace, and nothing else; None where it needs no purpose."""
    at = context.moment.at(since, time(12))
    rules = replace(context.rules, cadences=dict.fromkeys(Grade, pace))
    facts = SubjectFacts(
        id=_NOBODY,
        name="",
        entered_on=since,
        account_kind=AccountKind.PROSPECT,
        owner_id=added.owner_id or context.rep_id,
        last_contact_at=at if reached else None,
        pauses=added.pauses,
    )
    entry = decide(facts, replace(context, rules=rules))
    return entry.points if entry.listed in ASKED_FOR else None
