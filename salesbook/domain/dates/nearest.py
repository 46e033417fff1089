"""Finding the nearest day in the direction that dates are read, today included."""

from datetime import date

from salesbook.domain.dates.months import add_months, day_of
from salesbook.domain.dates.speak import MONTHS
from salesbook.domain.dates.when import Frame, refusal

_LONGEST_WAIT = 8
"""Years between two leap days around a century that is no leap year."""


def on(year: int, month: int, day: int) -> date:
    """Make a date, or refuse one that no calendar has."""
    found = day_of(year, month, day)
    if found is None:
        raise refusal(f"{MONTHS[month - 1]} {year} has no day {day}.")
    return found


def nearest(month: int, day: int, frame: Frame) -> date:
    """Find the nearest such day of the year."""
    step = 1 if frame.forwards else -1
    years = (frame.today.year + step * count for count in range(_LONGEST_WAIT + 1))
    for found in (day_of(year, month, day) for year in years):
        if found and ahead(found, frame):
            return found
    raise refusal(f"{MONTHS[month - 1]} has no day {day}.")


def nearest_of_month(day: int, frame: Frame) -> date:
    """Find the day in this month, or in the next one (the last one backwards)."""
    here = frame.today.day <= day if frame.forwards else frame.today.day >= day
    step = 0 if here else 1 if frame.forwards else -1
    first = add_months(frame.today.replace(day=1), step)
    return on(first.year, first.month, day)


def ahead(day: date, frame: Frame) -> bool:
    """Tell whether a day is today or lies in the direction that dates are read."""
    return day >= frame.today if frame.forwards else day <= frame.today
