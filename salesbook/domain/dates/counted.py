"""Reading a counted day of a month: `first monday of december`, `last day of october`."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from salesbook.domain.dates.months import add_months, day_of, month_end, nth_weekday
from salesbook.domain.dates.nearest import ahead
from salesbook.domain.dates.tokens import Month, Number, Ordinal, Token, Tokens, Unit, Weekday
from salesbook.domain.dates.when import FIRST_YEAR, LAST_YEAR, Frame, refusal

_LAST = -1
_MONTHS_OFF = {"last": -1, "this": 0, "next": 1}
_YEARS = 9
"""Years looked through; a fifth Friday of February comes round later, and nobody means it."""

InMonth = Callable[[date], date | None]
"""Finds a day of the month that begins on a date."""


def read_counted(tokens: Tokens, frame: Frame) -> date | None:
    """Read a counted weekday or day of a month, or give None where the words are something else.

    Without a year it is the nearest one in the direction that dates are read, today included.
    """
    match [word for word in tokens if word != "in"]:
        case [Ordinal(nth), Weekday(weekday), *month]:
            return _found(partial(nth_weekday, weekday=weekday, nth=nth), month, frame)
        case ["last", Weekday(weekday), *month]:
            return _found(partial(nth_weekday, weekday=weekday, nth=_LAST), month, frame)
        case [Ordinal(nth), Unit("day"), *month]:
            return _found(lambda first: day_of(first.year, first.month, nth), month, frame)
        case ["last", Unit("day"), *month]:
            return _found(month_end, month, frame)
    return None


def _found(in_month: InMonth, words: Sequence[Token], frame: Frame) -> date | None:
    """Find the day in the month that the words name."""
    match words:
        case [Unit("month")]:
            return _only(in_month(_month(0, frame)))
        case ["last" | "this" | "next" as which, Unit("month")]:
            return _only(in_month(_month(_MONTHS_OFF[which], frame)))
        case [Month(month), Number(year)] if FIRST_YEAR <= year <= LAST_YEAR:
            return _only(in_month(date(year, month, 1)))
        case [Month(month)]:
            return _nearest(in_month, month, frame)
    return None


def _month(steps: int, frame: Frame) -> date:
    """Find the first day of the month some steps from ours."""
    return add_months(frame.today.replace(day=1), steps)


def _only(day: date | None) -> date:
    """Refuse what that month does not have."""
    if day is None:
        raise refusal("That month has no such day.")
    return day


def _nearest(in_month: InMonth, month: int, frame: Frame) -> date:
    """Find the day in the nearest such month that has it."""
    step = 1 if frame.forwards else -1
    years = (frame.today.year + step * count for count in range(_YEARS))
    days = (in_month(date(year, month, 1)) for year in years)
    return _only(next((day for day in days if day and ahead(day, frame)), None))
