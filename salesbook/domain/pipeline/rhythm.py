"""The rhythm of ordering: when a customer usually orders again, and whether that time has come.

All of it is counted in whole numbers of small parts of a day, so that it is the same everywhere.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Self

from msgspec import Struct

from salesbook.domain.book.setting import Settings

_PARTS = 40_000
"""Parts of a day: quarters (a median of medians) times 1.4826, in ten-thousandths."""


class OrderState(StrEnum):
    """Where a day stands to the usual time of the next order."""

    EARLY = "early"
    EXPECTED = "expected"
    LATE = "late"
    LAPSED = "lapsed"


URGENCY = {
    OrderState.LATE: 0,
    OrderState.EXPECTED: 1,
    OrderState.EARLY: 2,
    OrderState.LAPSED: 3,
}
"""In which order they are listed: what should be looked at first comes first."""


class RhythmRules(Struct, frozen=True):
    """How much must be known, and how far back: orders, intervals and days."""

    min_orders: int = 3
    max_intervals: int = 8
    days: int = 365

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Read them from the settings of the book."""
        return cls(
            min_orders=settings.reorder_min_orders,
            max_intervals=settings.reorder_max_intervals,
            days=settings.reorder_days,
        )


class Rhythm(Struct, frozen=True):
    """How often somebody orders, and from when until when the next order is usual.

    `orders_n` counts the days with an order that this rests on; `median_days` between two of
    them, give or take `spread_days`. The window holds the whole days that lie in it: its
    fractions round inwards.
    """

    orders_n: int
    median_days: float
    spread_days: float
    last_on: date
    window_from_on: date
    window_until_on: date

    def state(self, today: date) -> OrderState:
        """Tell where a day stands: lapsed is past the window and past twice the median."""
        if today < self.window_from_on:
            return OrderState.EARLY
        if today <= self.window_until_on:
            return OrderState.EXPECTED
        lapsed = (today - self.last_on).days > 2 * self.median_days
        return OrderState.LAPSED if lapsed else OrderState.LATE


def rhythm_of(ordered_on: Iterable[date], today: date, rules: RhythmRules) -> Rhythm | None:
    """Find the rhythm of some orders as of a day; None when there are not enough of them.

    Returns are left out by the caller; orders of one day count as one, those after `today` not
    at all. An interval belongs to the last year when it ended in it. The spread is the scaled
    median absolute deviation, but at least a tenth of the median and a day.
    """
    days = sorted({day for day in ordered_on if day <= today})
    first = today - timedelta(days=rules.days)
    intervals = [(end - start).days for start, end in pairwise(days) if end >= first]
    if not intervals or len(intervals) + 1 < rules.min_orders:
        return None
    return _rhythm(intervals[-rules.max_intervals :], days[-1])


def _rhythm(intervals: Sequence[int], last: date) -> Rhythm:
    halves = _twice_the_median(intervals)
    quarters = _twice_the_median([abs(2 * days - halves) for days in intervals])
    median = halves * _PARTS // 2
    spread = max(14_826 * quarters, median // 10, _PARTS)
    return Rhythm(
        orders_n=len(intervals) + 1,
        median_days=median / _PARTS,
        spread_days=spread / _PARTS,
        last_on=last,
        window_from_on=last + timedelta(days=max(-((spread - median) // _PARTS), 1)),
        window_until_on=last + timedelta(days=(median + spread) // _PARTS),
    )


def _twice_the_median(numbers: Sequence[int]) -> int:
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    return ordered[middle] + ordered[-middle - 1]
