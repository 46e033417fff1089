"""The coldest: which of many silent accounts come first, decided once a day of silence.

After an import thousands of accounts may need a purpose and a screen shows twenty. What ranks an
account about which nothing but its silence is known is its grade, a day, and how often it was tried
in vain, so those that share all three are decided together. Of accounts that share the rest, the
longer silence always comes first, so only as many are looked at as are asked for.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import AccountKind, Grade
from salesbook.domain.loop.due.facts import SubjectFacts, Try
from salesbook.domain.loop.due.ground import UNKNOWN, Ground
from salesbook.domain.loop.due.ranking import Entry, decide
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.interaction import InteractionKind, Outcome


class Silence(Struct, frozen=True):
    """An account that may be silent for too long: as much of it as ranks it.

    `attempts` counts the tries since the last contact. `marked` says that more than these may
    matter, so that the account must be looked at by itself.
    """

    id: UUID
    name_key: str
    grade: Grade | None
    entered_at: datetime
    last_contact_at: datetime | None = None
    attempts: int = 0
    marked: bool = False
    ground: Ground = UNKNOWN


class Coldest(Struct, frozen=True):
    """The accounts that come first, in order, and how many there are in all."""

    ids: tuple[UUID, ...]
    count: int


_LONG_AGO = datetime(1, 1, 2, tzinfo=UTC)
_OLD_TRY = Try(_LONG_AGO, InteractionKind.CALL, Outcome.NO_ANSWER)

_Alike = tuple[Grade | None, bool, int]
_Place = tuple[int, date]


def coldest(silences: Iterable[Silence], context: Context, limit: int | None) -> Coldest:
    """Find the first of those accounts that need a purpose; without a limit all of them."""
    alike: dict[_Alike, dict[date, list[Silence]]] = defaultdict(lambda: defaultdict(list))
    for silence in silences:
        since = silence.last_contact_at or silence.entered_at
        never = silence.last_contact_at is None
        likeness = (None if never else silence.grade, never, silence.attempts)
        alike[likeness][context.day_of(since)].append(silence)
    count = 0
    places: dict[_Place, list[Silence]] = defaultdict(list)
    for days in alike.values():
        needing = _needing(days, context)
        count += sum(len(days[day]) for day in needing)
        for place, together in _first_places(days, needing, context, limit):
            places[place] += together
    return Coldest(_first(places, limit), count)


def _needing(days: Mapping[date, list[Silence]], context: Context) -> list[date]:
    """List the days of silences that ask for a purpose: once one does, all longer ones do."""
    ordered = sorted(days)
    while ordered and _decided(days[ordered[-1]][0], context).listed is not ListName.NEEDS_PURPOSE:
        ordered.pop()
    return ordered


def _first_places(
    days: Mapping[date, list[Silence]], ordered: Sequence[date], context: Context, limit: int | None
) -> Iterator[tuple[_Place, list[Silence]]]:
    """Find the places of the longest silences, until there are enough."""
    taken = 0
    for day in ordered:
        if limit is not None and taken >= limit:
            return
        yield _decided(days[day][0], context).place, days[day]
        taken += len(days[day])


def _first(places: Mapping[_Place, list[Silence]], limit: int | None) -> tuple[UUID, ...]:
    ids: list[UUID] = []
    for place in sorted(places):
        together = sorted(
            places[place], key=lambda each: (each.ground.place, each.name_key, str(each.id))
        )
        ids += [silence.id for silence in together]
    return tuple(ids[:limit])


def _decided(silence: Silence, context: Context) -> Entry:
    """Decide about an account of this silence, tried in vain so often, and nothing else."""
    facts = SubjectFacts(
        id=silence.id,
        name=silence.name_key,
        entered_on=context.day_of(silence.entered_at),
        account_kind=AccountKind.PROSPECT,
        grade=silence.grade,
        owner_id=context.rep_id,
        last_contact_at=silence.last_contact_at,
        tries=(_OLD_TRY,) * silence.attempts,
    )
    return decide(facts, context)
