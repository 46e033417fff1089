"""Occasions as a sheet of an export: the next day of each, worked out page by page."""

from datetime import date
from uuid import UUID

from salesbook.domain.accounts.occasion import (
    LeapDay,
    Occasion,
    OccasionKind,
    Recurrence,
    next_on,
)
from salesbook.domain.book.sheet import Column, Sheet


def next_days(sheet: Sheet, today: date) -> Column:
    """Find the next day of each occasion of an export's page, as documents spell it."""
    days = (
        next_on(
            Occasion(
                id=UUID(identity),
                handle="",
                kind=OccasionKind.OTHER,
                month=month,
                day=day,
                year=year,
                recurs=Recurrence(recurs),
                feb29=LeapDay(feb29),
            ),
            today,
        )
        for identity, month, day, year, recurs, feb29 in zip(
            *(sheet[name] for name in ("id", "month", "day", "year", "recurs", "feb29")),
            strict=True,
        )
    )
    return [on and on.isoformat() for on in days]
