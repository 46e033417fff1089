"""Reading a date that is all figures: `25/11`, `25.11.2026`, `2026-11-25`."""

import re
from datetime import date

from salesbook.domain.dates.nearest import nearest, on
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.speak import MONTHS
from salesbook.domain.dates.when import FIRST_YEAR, LAST_YEAR, Frame, refusal, two_readings

_PIVOT, _CENTURY = 69, 100
_LAST_MONTH = 12
_MOST = {".": (23, 59), "-": (24, 24)}
"""How far the figures go in 20.11 read as a time, and in 10-12 read as a span of hours."""
_NAMES = {DateOrder.DMY: "day/month", DateOrder.MDY: "month/day"}
_FULL = r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})\.?"
_SHORT = r"([0-9]{1,2})([-/.])([0-9]{1,2})(?:\2([0-9]{4}|[0-9]{2}))?(\.?)"


def year_of(figures: int) -> int | None:
    """Read a year of four figures, or of two: 69 to 99 are of the last century, as POSIX has it."""
    if FIRST_YEAR <= figures <= LAST_YEAR:
        return figures
    if 0 <= figures < _CENTURY:
        return figures + (FIRST_YEAR if figures >= _PIVOT else FIRST_YEAR + _CENTURY)
    return None


def read_figures(said: str, frame: Frame) -> date | None:
    """Read figures by the order of the book, or give None where they are no date at all.

    A year of four figures in front leads whatever the order. What the order cannot read is
    refused, never turned round; where the order says nothing of day and month (year first, and no
    year in front), figures are read only when they have one reading.
    """
    if full := re.fullmatch(_FULL, said):
        return _made(full[1], int(full[3]), int(full[4]), said, frame)
    short = re.fullmatch(_SHORT, said)
    if short is None:
        return None
    _refuse_hours(short, said)
    return _short(int(short[1]), int(short[3]), short[4], said, frame)


def _refuse_hours(short: re.Match[str], said: str) -> None:
    """Refuse `20.11` and `10-12`, which may as well be a time or a span of hours."""
    first, mark, second = int(short[1]), short[2], int(short[3])
    if mark == "/" or short[4] or short[5]:
        return
    if first <= _MOST[mark][0] and second <= _MOST[mark][1]:
        times = (f"{first}:{second:02}",) if mark == "." else ()
        raise two_readings(said, ("a date", "a time"), f"{first}/{second}", *times)


def _short(first: int, second: int, year: str | None, said: str, frame: Frame) -> date:
    """Read two or three figures of which none is a year in front."""
    if frame.order is DateOrder.YMD:
        return _year_first(first, second, year, said, frame)
    day, month = (first, second) if frame.order is DateOrder.DMY else (second, first)
    if month > _LAST_MONTH:
        reason = f"“{said}” is read {_NAMES[frame.order]}, and there is no month {month}."
        raise refusal(reason, *_turned(day, month))
    return _made(year, month, day, said, frame)


def _turned(day: int, month: int) -> tuple[str, ...]:
    """Spell the date that the other order would read, where there is one."""
    if day > _LAST_MONTH or day == 0:
        return ()
    return (f"{month} {MONTHS[day - 1].lower()}",)


def _year_first(first: int, second: int, year: str | None, said: str, frame: Frame) -> date:
    """Read figures where the year comes first: 26-11-25; else only what has one reading."""
    if year and len(year) == len("26"):
        return _made(f"{first:02}", second, int(year), said, frame)
    pairs = {(first, second), (second, first)}
    readings = [(month, day) for month, day in sorted(pairs) if 1 <= month <= _LAST_MONTH]
    if len(readings) > 1:
        forms = tuple(f"{day} {MONTHS[month - 1].lower()}" for month, day in readings)
        raise two_readings(said, forms, *forms)
    if not readings:
        raise refusal(f"“{said}” is no day of any month.")
    return _made(year, *readings[0], said, frame)


def _made(year: str | None, month: int, day: int, said: str, frame: Frame) -> date:
    """Make the date, nearest in the direction that dates are read where no year was said."""
    if not 1 <= month <= _LAST_MONTH:
        raise refusal(f"“{said}” has no month that exists.")
    if year is None:
        return nearest(month, day, frame)
    known = year_of(int(year))
    if known is None:
        raise refusal(f"“{said}” lies outside of the years {FIRST_YEAR} to {LAST_YEAR}.")
    return on(known, month, day)
