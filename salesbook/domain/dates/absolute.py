"""Reading a date of the calendar: `25 nov`, `nov 25th 2027`, `25/11`, `the 25th`."""

from datetime import date

from salesbook.domain.dates.figures import read_figures, year_of
from salesbook.domain.dates.months import add_months
from salesbook.domain.dates.nearest import nearest, nearest_of_month, on
from salesbook.domain.dates.tokens import Figures, Month, Number, Ordinal, Tokens, Unit, Weekday
from salesbook.domain.dates.weekdays import check_weekday
from salesbook.domain.dates.when import FIRST_YEAR, Frame

_NEVER_A_DAY = 24
"""Two figures after a month and a day up to here may be an hour; above, they are a year."""
_MONTHS_OFF = {"last": -1, "this": 0, "next": 1}


def read_date(tokens: Tokens, frame: Frame) -> date | None:
    """Read a date of the calendar, or give None where the words are something else.

    Without a year it is the nearest one: today or later when dates are read forwards, today or
    earlier when backwards. A weekday said with it must be right.
    """
    match tokens:
        case [Weekday(weekday), _, *_]:
            found = _date(tokens[1:], frame)
            return found and check_weekday(weekday, found, frame)
    return _date(tokens, frame)


def _date(tokens: Tokens, frame: Frame) -> date | None:
    """Read a date without its weekday."""
    match tokens:
        case [Figures(figures)]:
            return read_figures(figures, frame)
        case [Number(day) | Ordinal(day), Month(month)]:
            return nearest(month, day, frame)
        case [Month(month), Number(day) | Ordinal(day)] if day < FIRST_YEAR:
            return nearest(month, day, frame)
        case [Number(year), Month(month), Number(day)] if year >= FIRST_YEAR:
            return on(year, month, day)
    return _dated(tokens) or _of_month(tokens, frame)


def _dated(tokens: Tokens) -> date | None:
    """Read a date that ends in its year."""
    match tokens:
        case [Number(day) | Ordinal(day), Month(month), Number(figures)]:
            pass
        case [Month(month), Number(day) | Ordinal(day), Number(figures)]:
            pass
        case _:
            return None
    year = year_of(figures) if figures > _NEVER_A_DAY else None
    return on(year, month, day) if year else None


def _of_month(tokens: Tokens, frame: Frame) -> date | None:
    """Read a day of this, the last or the next month: `the 25th`, `20th of next month`."""
    match tokens:
        case [Ordinal(day)]:
            return nearest_of_month(day, frame)
        case [Number(day) | Ordinal(day), "last" | "this" | "next" as which, Unit("month")]:
            first = add_months(frame.today.replace(day=1), _MONTHS_OFF[which])
            return on(first.year, first.month, day)
    return None
