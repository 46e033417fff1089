"""Saying an occasion: its kind, its day, its years."""

from datetime import date

from salesbook.domain.accounts.occasion import Occasion, OccasionKind, turns
from salesbook.domain.dates.speak import MONTHS


def plain_kind(kind: OccasionKind) -> str:
    """Say a kind the way people do."""
    return "day" if kind is OccasionKind.OTHER else kind.value.replace("_", " ")


def day_said(occasion: Occasion) -> str:
    """Say the day of an occasion: `12 Apr`, or `12 Apr 1980` where the year is known."""
    said = f"{occasion.day} {MONTHS[occasion.month - 1]}"
    return said if occasion.year is None else f"{said} {occasion.year}"


def years_said(occasion: Occasion, on: date) -> str:
    """Say what an occasion completes on a day of it: `turns 47`, `10 years`; else nothing."""
    years = turns(occasion, on)
    if years is None:
        return ""
    if occasion.kind is OccasionKind.BIRTHDAY:
        return f"turns {years}"
    return f"{years} years" if years > 1 else "1 year"
