"""Saying a day: `Fri 27 Nov`, `in 5 days`. In English, whatever the locale."""

from datetime import date, datetime, time

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_NEAR = {0: "today", 1: "tomorrow", -1: "yesterday"}
_SCALES = ((14, 1.0, "day"), (60, 7.0, "week"), (730, 30.4375, "month"))
_YEAR = 365.25


def day_words(day: date, today: date) -> str:
    """Say a day with its weekday, and its year when that is not this one: `Fri 27 Nov`."""
    said = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return said if day.year == today.year else f"{said} {day.year}"


def time_words(local: datetime, today: date) -> str:
    """Say a day and the time on its wall: `Fri 27 Nov 14:20`."""
    return f"{day_words(local.date(), today)} {local:%H:%M}"


def clock_words(at: time | None, zone: str | None, ours: str) -> str:
    """Say an agreed time with a blank before it, ` 14:00`, and where if its clock is another's.

    `zone` is the zone it was agreed in, None for `ours`: ` 14:00 Lisbon`. Empty without a time.
    """
    if at is None:
        return ""
    place = (zone or ours).rpartition("/")[2].replace("_", " ")
    return f" {at:%H:%M}" if zone in {None, ours} else f" {at:%H:%M} {place}"


def distance_words(day: date, today: date) -> str:
    """Say how far a day is: `today`, `tomorrow`, `in 5 days`, `3 weeks ago`.

    Days below two weeks, then weeks, from 60 days months, from two years years, to the nearest.
    """
    days = (day - today).days
    if days in _NEAR:
        return _NEAR[days]
    size, unit = next(
        ((size, unit) for limit, size, unit in _SCALES if abs(days) < limit), (_YEAR, "year")
    )
    count = f"{round(abs(days) / size)} {unit}s"
    return f"in {count}" if days > 0 else f"{count} ago"


def say_day(day: date, today: date, at: time | None = None) -> str:
    """Say a day and how far it is: `Fri 27 Nov 10:00 (in 5 days)`."""
    clock = f" {at:%H:%M}" if at else ""
    return f"{day_words(day, today)}{clock} ({distance_words(day, today)})"


def span_words(first: date, last: date, today: date) -> str:
    """Say some days by the first and the last, a dash between; one day as itself.

    A month that both share is said once: `2-9 Nov`, `30 Oct-4 Nov`.
    """
    if first == last:
        return day_words(first, today)
    began = f"{first.day} {MONTHS[first.month - 1]}"
    if first.year != last.year:
        began = f"{began} {first.year}"
    elif first.month == last.month:
        began = f"{first.day}"
    year = "" if last.year == today.year == first.year else f" {last.year}"
    return f"{began}\N{EN DASH}{last.day} {MONTHS[last.month - 1]}{year}"
