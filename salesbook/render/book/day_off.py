"""How days off look: receipts, and the list of what is ahead."""

from datetime import date

from salesbook.domain.book.day_off import Absence, DaysOff, Holiday
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words, distance_words, say_day
from salesbook.render.json import json_item
from salesbook.render.layout import Report, stacked
from salesbook.render.style import muted, plain, strong
from salesbook.render.table import Column, Ledger

_UNDO = muted("Take it back: salesbook undo")


def holiday_report(holiday: Holiday, today: date) -> Report:
    """Say that a day is a holiday."""
    return stacked(plain(f"{say_day(holiday.day_on, today)} is a holiday: {holiday.name}"), _UNDO)


def worked_report(day: date, name: str, today: date) -> Report:
    """Say that a holiday is worked."""
    return stacked(plain(f"{say_day(day, today)} is worked, {name} or not"), _UNDO)


def absence_report(absence: Absence, today: date) -> Report:
    """Say from when to when the rep is away."""
    days = counted((absence.until_on - absence.from_on).days + 1, "days")
    ends = f"{say_day(absence.from_on, today)} to {day_words(absence.until_on, today)}"
    said = plain(f"Away {ends}: {days}, {absence.kind}")
    return stacked(said, muted("Plans and business days leave them out."), _UNDO)


def days_off_report(off: DaysOff, today: date) -> Report:
    """List the holidays and absences that are ahead."""
    rows = [
        [day_words(one.day_on, today), distance_words(one.day_on, today), one.name]
        for one in off.holidays
    ]
    away = [
        [
            f"{day_words(one.from_on, today)} to {day_words(one.until_on, today)}",
            distance_words(one.from_on, today),
            f"Away: {one.kind}",
        ]
        for one in off.absences
    ]
    if not rows and not away:
        return plain("No days off are known yet: salesbook plan today notes the public ones.")
    columns = [Column("Day"), Column("When"), Column("What", grows=True)]
    title = strong(f"Days off · {off.country}")
    return stacked(
        Ledger(columns, [*away, *rows], title),
        muted("You work on one? salesbook holiday remove DATE"),
    )


def holiday_json(kind: str, day: date, name: str) -> str:
    """Write a holiday that was added or taken out as one document."""
    return json_item(kind, {"holiday": {"day_on": day, "name": name}})


def absence_json(absence: Absence) -> str:
    """Write an absence as one document."""
    return json_item("away", {"absence": absence})


def days_off_json(off: DaysOff, today: date) -> str:
    """Write what is ahead as one document."""
    return json_item("days_off", off, as_of=today)
