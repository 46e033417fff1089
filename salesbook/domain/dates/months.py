"""Arithmetic of the calendar: weeks begin on Monday, a month added keeps the day or shortens it."""

from datetime import date, timedelta

from salesbook.domain.dates.when import FIRST_YEAR, LAST_YEAR, refusal

WEEK = 7
MONTHS_A_QUARTER = 3
MONTHS_A_YEAR = 12


def day_after(day: date, count: int) -> date:
    """Count days on from a day, or back when negative; refuse years no customer lives in."""
    return _within(day.toordinal() + count)


def _within(ordinal: int) -> date:
    """Turn a proleptic ordinal into a date of a year that can be meant."""
    if not date(FIRST_YEAR, 1, 1).toordinal() <= ordinal <= date(LAST_YEAR, 12, 31).toordinal():
        raise refusal(f"That date lies outside of the years {FIRST_YEAR} to {LAST_YEAR}.")
    return date.fromordinal(ordinal)


def add_months(day: date, count: int) -> date:
    """Count months on from a day, or back; 31 January and a month is the last of February."""
    years, month = divmod(day.year * MONTHS_A_YEAR + day.month - 1 + count, MONTHS_A_YEAR)
    if not FIRST_YEAR <= years <= LAST_YEAR:
        raise refusal(f"That date lies outside of the years {FIRST_YEAR} to {LAST_YEAR}.")
    return date(years, month + 1, min(day.day, length_of(years, month + 1)))


def length_of(year: int, month: int) -> int:
    """Count the days of a month."""
    first = date(year, month, 1)
    following = (first + timedelta(days=31)).replace(day=1)
    return (following - first).days


def day_of(year: int, month: int, day: int) -> date | None:
    """Make a date, or None where the calendar has none."""
    known = FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= MONTHS_A_YEAR
    return date(year, month, day) if known and 1 <= day <= length_of(year, month) else None


def monday_of(day: date) -> date:
    """Find the Monday of a day's week."""
    return day_after(day, 1 - day.isoweekday())


def week_start(year: int, week: int) -> date | None:
    """Find the Monday of an ISO week, or None where the year has no such week."""
    monday = day_after(monday_of(date(year, 1, 4)), (week - 1) * WEEK)
    return monday if monday.isocalendar()[:2] == (year, week) else None


def quarter_start(day: date) -> date:
    """Find the first day of a day's quarter."""
    return date(day.year, day.month - (day.month - 1) % MONTHS_A_QUARTER, 1)


def month_end(day: date) -> date:
    """Find the last day of a day's month."""
    return day.replace(day=length_of(day.year, day.month))


def nth_weekday(first: date, weekday: int, nth: int) -> date | None:
    """Find the nth weekday (Monday is 1) of the month that begins on `first`; -1 is the last."""
    if nth < 0:
        last = month_end(first)
        return last - timedelta(days=(last.isoweekday() - weekday) % WEEK)
    found = first.day + (weekday - first.isoweekday()) % WEEK + (nth - 1) * WEEK
    return day_of(first.year, first.month, found)
