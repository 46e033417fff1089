"""Cold: accounts that have been silent for as long as their cadence, read from the longest on.

Those that are alike are counted together in an index and read in its order, as far as anybody asks.
Accounts about which more than their silence matters are named apart: each is decided by itself.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import Grade
from salesbook.domain.loop.due.coldest import Alike, Silence
from salesbook.domain.loop.due.facts import Pause
from salesbook.domain.loop.due.ground import Ground
from salesbook.domain.loop.due.horizon import Horizon
from salesbook.domain.loop.due.rules import Context
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.loop.due import cold as ask
from salesbook.store.standings.working import NEVER, NOBODY, UNGRADED
from salesbook.store.statement import Answer

_EVERY = 2**31 - 1
_FIRST = datetime(1, 1, 1, tzinfo=UTC)
_INSTANT = timedelta(microseconds=1)

Likeness = tuple[UUID, str, int]
"""Whose accounts are silent, at which pace they should be reached, how often they were tried."""


def marked_accounts(book: Book, horizon: Horizon, context: Context) -> frozenset[UUID]:
    """Find the cold accounts about which more than their silence may matter, a superset."""
    marked: set[UUID] = set()
    for owner in owners_of(book, context.rep_id):
        rows = book.rows(
            ask.MARKED,
            owner=owner,
            today=horizon.today,
            cold_a=horizon.cold_before[Grade.A],
            cold_b=horizon.cold_before[Grade.B],
            cold_c=horizon.cold_before[Grade.C],
            resting=min(horizon.resting_from),
            **{f"resting_{n}": at for n, at in enumerate(horizon.resting_from)},
            counted=horizon.counted_from,
            most=context.rules.attempts_limit,
            changed=horizon.owner_since,
        )
        marked |= {row.account_id for row in rows}
    return frozenset(marked)


def silences(
    book: Book, horizon: Horizon, context: Context, limit: int | None, apart: Iterable[UUID]
) -> Iterator[Alike]:
    """Give all silences, those that are alike together, `apart` left out; the first of each day."""
    without: dict[Likeness, list[datetime]] = defaultdict(list)
    for row in in_chunks(book, ask.APART, "ids", apart := frozenset(apart)):
        without[row.owner_id, row.pace, row.attempts].append(row.since)
    for owner in owners_of(book, context.rep_id):
        pauses = pauses_of(book, owner, horizon.today)
        for pace, attempts in _likenesses(book, owner):
            likeness = (owner, pace, attempts)
            left = without[likeness]
            most = _EVERY if limit is None else limit + len(left)
            bound = _bound(pace, horizon)
            yield _Kept(book, context, likeness, bound, most, apart, left, pauses)


class _Kept(Struct, frozen=True):
    """The silences of one likeness, in the order of their index, but for those told apart."""

    book: Book
    context: Context
    likeness: Likeness
    bound: datetime
    most: int
    apart: frozenset[UUID]
    without: Sequence[datetime]
    pauses: tuple[Pause, ...]

    def latest(self, before: datetime | None) -> Silence | None:
        """Find the shortest silence, or of those that began before an instant."""
        row = self.book.first(ask.LATEST, **self._asked, before=before or self.bound)
        return None if row is None else self._silence(row)

    def count(self, before: datetime) -> int:
        """Count those that began before an instant, in the index alone."""
        kept = self.book.value(ask.COUNT, **self._asked, before=before)
        return int(kept) - sum(since < before for since in self.without)

    def days(self, before: datetime) -> Iterator[list[Silence]]:
        """Read those that began before an instant, the longest first, a day together."""
        together: list[Silence] = []
        day = None
        for since, found in self._quarters(before):
            last, day = day, self.context.day_of(since)
            if together and last != day:
                yield together
                together = []
            together += found
        if together:
            yield together

    @property
    def _asked(self) -> dict[str, object]:
        return dict(zip(("owner", "pace", "attempts"), self.likeness, strict=True))

    def _quarters(self, before: datetime) -> Iterator[tuple[datetime, list[Silence]]]:
        since = _FIRST
        while rows := self.book.rows(ask.FIRST, **self._asked, from_=since, limit=self.most):
            at = rows[0].since
            if at >= before:
                return
            yield at, [self._silence(row) for row in rows if row.id not in self.apart]
            since = at + _INSTANT

    def _silence(self, row: Answer) -> Silence:
        return Silence(
            id=row.id,
            name_key=row.name_key,
            grade=row.grade if row.last_at else None,
            entered_at=row.entered_at,
            last_contact_at=row.last_at,
            attempts=row.attempts,
            ground=Ground(not row.no_phone, not row.no_record, not row.no_person),
            pauses=self.pauses,
            owner_id=self.likeness[0],
        )


def pauses_of(book: Book, owner: UUID, today: date) -> tuple[Pause, ...]:
    """Read the pauses in force of everything that an owner has."""
    rows = book.rows(ask.PAUSED_OWNER, owner=owner, today=today)
    return tuple(Pause(row.reason, row.until_on) for row in rows)


def _bound(pace: str, horizon: Horizon) -> datetime:
    """Find the instant from which a silence of this pace is too short."""
    if pace == NEVER:
        return horizon.tomorrow
    return horizon.cold_before[Grade(pace) if pace in set(Grade) else Grade.C]


def owners_of(book: Book, rep_id: UUID | None) -> list[UUID]:
    """Name whose silent accounts are asked for: a rep's, or everybody's and nobody's."""
    if rep_id is not None:
        return [rep_id]
    return [*(row.id for row in book.rows(ask.OWNERS)), NOBODY]


def _likenesses(book: Book, owner: UUID) -> Iterator[tuple[str, int]]:
    for pace in (NEVER, *Grade, UNGRADED):
        attempts = -1
        asked = {"owner": owner, "pace": str(pace)}
        while row := book.first(ask.NEXT_ATTEMPTS, **asked, attempts=attempts):
            (attempts,) = row
            yield str(pace), attempts
