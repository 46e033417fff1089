"""The rest after a try: when a follow-up comes back that reached nobody."""

from collections.abc import Sequence
from datetime import date, datetime, time

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.workdays import Workweek

RESTS = (1, 1, 2, 3, 5)
"""Business days after the second, third, fourth, fifth and every later try."""

Hours = tuple[time, time]
"""A contact block: from, until."""


class Rest(Struct, frozen=True):
    """A follow-up between two tries: how many there were, and when it is back.

    `back_at` is an instant in UTC, the start of a contact block.
    """

    tries: int
    back_at: datetime

    def rests(self, now: datetime) -> bool:
        """Tell whether it still rests."""
        return now < self.back_at


def rest_after(tries: int, tried: Moment, blocks: Sequence[Hours], workweek: Workweek) -> Rest:
    """Find when the next try is worth making.

    After the first try: the other contact block of the day, which for a try in the last block is
    the first of the next working day. After later tries: `RESTS` business days.
    """
    days_off = RESTS[min(max(tries - 2, 0), len(RESTS) - 1)]
    back_at = _later_today(tried, blocks) if tries <= 1 and workweek.includes(tried.today) else None
    if back_at is None:
        back_at = tried.at(workweek.shift(tried.today, days_off), _first(blocks))
    return Rest(tries=tries, back_at=back_at)


def next_business_day(day: date, workweek: Workweek) -> date:
    """Find the working day on which a callback is owed when nobody named one."""
    return workweek.shift(day, 1)


def _later_today(tried: Moment, blocks: Sequence[Hours]) -> datetime | None:
    clock = tried.local.time()
    later = [start for start, _ in blocks if start > clock]
    return tried.at(tried.today, min(later)) if later else None


def _first(blocks: Sequence[Hours]) -> time:
    return min((start for start, _ in blocks), default=time(9))
