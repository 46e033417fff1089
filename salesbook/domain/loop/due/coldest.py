"""The coldest: which of many silent accounts come first, decided once a day of silence.

After an import thousands of accounts may need a purpose and a screen shows twenty. What ranks an
account about which nothing but its silence is known is its grade, a day, and how often it was tried
in vain, so those that share all three are decided together. Of accounts that share the rest, the
longer silence always comes first, so only as many are looked at as are asked for.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from heapq import merge
from itertools import chain, groupby, islice
from operator import itemgetter
from typing import Protocol
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import AccountKind, Grade
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.due.attempts import Try
from salesbook.domain.loop.due.facts import Pause, SubjectFacts
from salesbook.domain.loop.due.ground import UNKNOWN, Ground
from salesbook.domain.loop.due.listing import ASKED_FOR
from salesbook.domain.loop.due.ranking import Entry, decide
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.interaction import Outcome


class Silence(Struct, frozen=True):
    """An account that may be silent for too long: as much of it as ranks it.

    `attempts` counts the tries since the last contact, `pauses` are those of its owner, who is
    the rep that asks where none is named.
    """

    id: UUID
    name_key: str
    grade: Grade | None
    entered_at: datetime
    last_contact_at: datetime | None = None
    attempts: int = 0
    ground: Ground = UNKNOWN
    pauses: tuple[Pause, ...] = ()
    owner_id: UUID | None = None

    @property
    def since(self) -> datetime:
        """When it began: with the last contact, else when the account was entered."""
        return self.last_contact_at or self.entered_at


class Alike(Protocol):
    """Silences of one grade and one number of tries, told apart by their length alone.

    Silences of accounts that were never reached are alike whatever their grade.
    """

    def latest(self, before: datetime | None) -> Silence | None:
        """Find the shortest silence, or of those that began before an instant."""

    def count(self, before: datetime) -> int:
        """Count those that began before an instant."""

    def days(self, before: datetime) -> Iterator[list[Silence]]:
        """Give those that began before an instant, of one day together, the longest first.

        Of each day, those that come first by what there is to go by and by name are enough.
        """


class Coldest(Struct, frozen=True):
    """The accounts that come first, in order, and how many there are in all, list by list.

    `unseen` counts those that come after them.
    """

    ids: tuple[UUID, ...]
    counts: Counter[ListName]
    unseen: Counter[ListName]

    @property
    def count(self) -> int:
        """How many there are in all."""
        return self.counts.total()


_LONG_AGO = datetime(1, 1, 2, tzinfo=UTC)
_OLD_TRY = Try(_LONG_AGO, InteractionKind.CALL, Outcome.NO_ANSWER)
_DAY = timedelta(days=1)
_NOBODY = UUID(int=0)

_Place = tuple[int, int, date]
_Placed = tuple[_Place, list[Silence]]


def coldest(every: Iterable[Alike], context: Context, limit: int | None) -> Coldest:
    """Find the first of those accounts that need a purpose; without a limit all of them.

    In a season of goodwill they are due instead, and come before those of others.
    """
    counts: Counter[ListName] = Counter()
    streams: list[Iterator[_Placed]] = []
    for alike in every:
        until = _until(alike, context)
        if until is not None:
            listed, before = until
            counts[listed] += alike.count(before)
            streams.append(_placed(alike.days(before), context))
    found = _first(merge(*streams, key=itemgetter(0)), limit)
    return Coldest(tuple(found), counts, counts - Counter(found.values()))


def _until(alike: Alike, context: Context) -> tuple[ListName, datetime] | None:
    """Find the end of the last day whose silences are heard: all longer ones are too."""
    before = None
    while (silence := alike.latest(before)) is not None:
        day = context.day_of(silence.since)
        listed = _decided(silence, context).listed
        if listed in ASKED_FOR:
            return listed, context.moment.at(day + _DAY, time.min)
        before = context.moment.at(day, time.min)
    return None


def _placed(days: Iterable[list[Silence]], context: Context) -> Iterator[_Placed]:
    for together in days:
        entry = _decided(together[0], context)
        yield (ASKED_FOR.index(entry.listed), *entry.place), together


def _first(placed: Iterable[_Placed], limit: int | None) -> dict[UUID, ListName]:
    """Take places from the first on, until there are enough; tell in which list each is."""
    found: dict[UUID, ListName] = {}
    for (listed, *_), days in groupby(placed, itemgetter(0)):
        together = chain.from_iterable(silences for _, silences in days)
        ids = [silence.id for silence in sorted(together, key=_order)]
        found |= dict.fromkeys(ids, ASKED_FOR[listed])
        if limit is not None and len(found) >= limit:
            break
    return dict(islice(found.items(), limit))


def _order(silence: Silence) -> tuple[tuple[bool, ...], str, str]:
    return silence.ground.place, silence.name_key, str(silence.id)


def _decided(silence: Silence, context: Context) -> Entry:
    """Decide about an account of this silence, tried in vain so often, and nothing else."""
    facts = SubjectFacts(
        id=_NOBODY,
        name=silence.name_key,
        entered_on=context.day_of(silence.entered_at),
        account_kind=AccountKind.PROSPECT,
        grade=silence.grade,
        owner_id=silence.owner_id or context.rep_id,
        last_contact_at=silence.last_contact_at,
        tries=(_OLD_TRY,) * silence.attempts,
        pauses=silence.pauses,
    )
    return decide(facts, context)
