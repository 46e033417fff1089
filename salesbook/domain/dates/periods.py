"""Reading a period, which stands for its first day: `next week`, `week 50`, `Q1`, `november`."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.dates.months import (
    MONTHS_A_QUARTER,
    MONTHS_A_YEAR,
    WEEK,
    add_months,
    day_after,
    monday_of,
    quarter_start,
    week_start,
)
from salesbook.domain.dates.speak import day_words
from salesbook.domain.dates.tokens import Month, Number, Quarter, Token, Tokens, Unit, Weekday
from salesbook.domain.dates.when import FIRST_YEAR, LAST_YEAR, Frame, When, refusal

_LENGTHS = {"month": 1, "quarter": MONTHS_A_QUARTER, "year": MONTHS_A_YEAR}

FIRST_DAY = "its first day"

Period = tuple[date, date]
"""The first day, and the last."""


def read_period(tokens: Tokens, frame: Frame) -> When | None:
    """Read a period as its first day, or give None where the words are something else.

    Without a year it is the coming one; the one we are in is refused, since its first day is past,
    and so is every period when dates are read backwards: it is not a day.
    """
    match tokens:
        case [Weekday(weekday), Unit("week"), *_]:
            period = period_of(tokens[1:], frame)
            return period and When(_in_week(weekday, period[0], frame))
        case ["start" | "in", *_]:
            period = period_of(tokens[1:], frame)
        case _:
            period = period_of(tokens, frame)
    if period is None:
        return None
    if not frame.forwards:
        raise refusal("A week, a month or a quarter is not a day.")
    return When(_not_begun(period, frame), assumed=FIRST_DAY)


def period_of(tokens: Tokens, frame: Frame) -> Period | None:
    """Find the first and the last day of a period, the coming one or the one we are in."""
    match tokens:
        case ["next", Unit(unit)]:
            return unit_at(unit, frame.today, 1)
        case [Unit("week"), Number(week), *words]:
            found = [_week(year, week) for year in _years(words, frame.today.isocalendar().year)]
            return _first(found, frame) if found else None
        case [Month(month), *words]:
            return _coming(month, 1, words, frame)
        case [Quarter(quarter), *words] | [*words, Quarter(quarter)]:
            return _coming((quarter - 1) * MONTHS_A_QUARTER + 1, MONTHS_A_QUARTER, words, frame)
    return None


def unit_at(unit: str, today: date, steps: int) -> Period | None:
    """Find the week, month, quarter or year some steps from ours."""
    if unit == "week":
        monday = day_after(monday_of(today), steps * WEEK)
        return monday, day_after(monday, WEEK - 1)
    if unit not in _LENGTHS:
        return None
    first = {"month": today.replace(day=1), "quarter": quarter_start(today)}
    start = first.get(unit, date(today.year, 1, 1))
    return _months(add_months(start, steps * _LENGTHS[unit]), _LENGTHS[unit])


def _years(words: Sequence[Token], this: int) -> Sequence[int]:
    """List the years that may be meant: the one said, else this and the next; none for others."""
    match words:
        case []:
            return this, this + 1
        case [Number(year)] if FIRST_YEAR <= year <= LAST_YEAR:
            return (year,)
    return ()


def _coming(month: int, length: int, words: Sequence[Token], frame: Frame) -> Period | None:
    """Find the period of some months that is coming, or that we are in."""
    years = _years(words, frame.today.year)
    found = [_months(date(year, month, 1), length) for year in years]
    return _first(found, frame) if found else None


def _first(periods: Sequence[Period | None], frame: Frame) -> Period:
    """Choose the first period that is not past; one alone was named with its year."""
    known = [period for period in periods if period]
    if not known:
        raise refusal("That year has no such week.")
    return next((period for period in known if period[1] >= frame.today), known[-1])


def _months(first: date, length: int) -> Period:
    """Make a period of some months."""
    return first, day_after(add_months(first, length), -1)


def _week(year: int, week: int) -> Period | None:
    """Make a week, where the year has it."""
    monday = week_start(year, week)
    return (monday, day_after(monday, WEEK - 1)) if monday else None


def _not_begun(period: Period, frame: Frame) -> date:
    """Give the first day of a period, unless we are past that day and still in it."""
    if period[0] < frame.today <= period[1]:
        raise refusal("Its first day is past: we are in the middle of it.", "eow", "eom")
    return period[0]


def _in_week(weekday: int, monday: date, frame: Frame) -> date:
    """Give the day of a week, unless it is past."""
    day = day_after(monday, weekday - 1)
    if frame.forwards and monday <= day < frame.today:
        raise refusal(f"{day_words(day, frame.today)} is past.", day.isoformat())
    return day
