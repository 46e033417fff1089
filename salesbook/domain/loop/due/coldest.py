"""The coldest: which of many silent accounts come first, decided once a day of silence.

After an import thousands of accounts may need a purpose and a screen shows twenty. What ranks an
account about which nothing but its silence is known is its grade and a day, so those that share
both are decided together.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from salesbook.domain.accounts.account import AccountKind, Grade
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.ranking import decide
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import ListName


@dataclass(frozen=True, slots=True)
class Silence:
    """An account that may be silent for too long: as much of it as ranks it.

    `marked` says that more than its silence may matter, so that it must be looked at by itself.
    """

    id: UUID
    name_key: str
    grade: Grade | None
    entered_at: datetime
    last_contact_at: datetime | None = None
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Coldest:
    """The accounts that come first, in order, and how many there are in all."""

    ids: tuple[UUID, ...]
    count: int


_Alike = tuple[Grade | None, date, bool]


def coldest(silences: Iterable[Silence], context: Context, limit: int | None) -> Coldest:
    """Find the first of those accounts that need a purpose; without a limit all of them."""
    alike: dict[_Alike, list[Silence]] = defaultdict(list)
    for silence in silences:
        alike[_likeness(silence, context)].append(silence)
    ordered = []
    for together in alike.values():
        entry = decide(_stand_in(together[0], context), context)
        if entry.listed is ListName.NEEDS_PURPOSE and entry.trigger:
            ordered.append((-entry.points, entry.trigger.due_on, together))
    ordered.sort(key=lambda each: each[:2])
    return Coldest(
        ids=_first(ordered, limit), count=sum(len(together) for _, _, together in ordered)
    )


def _first(
    ordered: Iterable[tuple[int, date, list[Silence]]], limit: int | None
) -> tuple[UUID, ...]:
    """Take whole groups of one place in the order, until there are enough."""
    places: dict[tuple[int, date], list[Silence]] = {}
    for points, due_on, together in ordered:
        places.setdefault((points, due_on), []).extend(together)
    ids: list[UUID] = []
    for together in places.values():
        if limit is not None and len(ids) >= limit:
            break
        together.sort(key=lambda silence: (silence.name_key, str(silence.id)))
        ids += [silence.id for silence in together]
    return tuple(ids[:limit])


def _likeness(silence: Silence, context: Context) -> _Alike:
    if silence.last_contact_at is None:
        return None, context.day_of(silence.entered_at), True
    return silence.grade, context.day_of(silence.last_contact_at), False


def _stand_in(silence: Silence, context: Context) -> SubjectFacts:
    """Make an account of this silence and nothing else."""
    return SubjectFacts(
        id=silence.id,
        name=silence.name_key,
        entered_on=context.day_of(silence.entered_at),
        account_kind=AccountKind.PROSPECT,
        grade=silence.grade,
        owner_id=context.rep_id,
        last_contact_at=silence.last_contact_at,
    )
