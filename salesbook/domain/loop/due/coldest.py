"""The coldest: which of many silent accounts come first, decided once a day of silence.

After an import thousands of accounts may need a purpose and a screen shows twenty. What ranks an
account about which nothing but its silence is known is its grade, a day, and how often it was
tried in vain, so those that share all three are decided together.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from salesbook.domain.accounts.account import AccountKind, Grade
from salesbook.domain.loop.due.facts import SubjectFacts, Try
from salesbook.domain.loop.due.ranking import decide
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.interaction import InteractionKind, Outcome


@dataclass(frozen=True, slots=True)
class Silence:
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


@dataclass(frozen=True, slots=True)
class Coldest:
    """The accounts that come first, in order, and how many there are in all."""

    ids: tuple[UUID, ...]
    count: int


_Alike = tuple[Grade | None, date, bool, int]
_LONG_AGO = datetime(1, 1, 2, tzinfo=UTC)
_OLD_TRY = Try(_LONG_AGO, InteractionKind.CALL, Outcome.NO_ANSWER)


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
        return None, context.day_of(silence.entered_at), True, silence.attempts
    return silence.grade, context.day_of(silence.last_contact_at), False, silence.attempts


def _stand_in(silence: Silence, context: Context) -> SubjectFacts:
    """Make an account of this silence, tried in vain so often, long ago, and nothing else."""
    return SubjectFacts(
        id=silence.id,
        name=silence.name_key,
        entered_on=context.day_of(silence.entered_at),
        account_kind=AccountKind.PROSPECT,
        grade=silence.grade,
        owner_id=context.rep_id,
        last_contact_at=silence.last_contact_at,
        tries=(_OLD_TRY,) * silence.attempts,
    )
