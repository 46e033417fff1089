"""Pace: how long an account takes from the first step of a sale to the last."""

from collections.abc import Iterable
from datetime import date
from statistics import median

from msgspec import Struct


class WonPace(Struct, frozen=True):
    """The median of the days from open to won, over so many sales that were won."""

    median_days: int
    sales: int


def won_pace(spans: Iterable[tuple[date, date]]) -> WonPace | None:
    """Tell the pace of sales from the day each was opened and the day it was won.

    The median of an even number is the middle between two, half a day rounded up; None where
    nothing was won.
    """
    days = [(won - opened).days for opened, won in spans]
    return WonPace(int(median(days) + 0.5), len(days)) if days else None
