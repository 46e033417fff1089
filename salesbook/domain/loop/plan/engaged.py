"""Engaged: the parts of a day that calendars take."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from salesbook.domain.loop.busy import Busy
from salesbook.domain.loop.day import BlockKind, ItemKind
from salesbook.domain.loop.plan.item import PlanItem
from salesbook.domain.loop.plan.span import Span, common, joined, minute_of, without

TITLE = "Busy"
"""What a plan says: plans are the team's, the titles of a calendar are for its rep alone."""


def engaged(busy: Iterable[Busy], day: date, zone: str, hours: Span) -> tuple[Span, ...]:
    """Find the minutes of a day's hours that calendars take, on the wall clock of a zone."""
    spans = (
        Span(minute_of(each.start, zone, day), _last_minute(each.end, zone, day)) for each in busy
    )
    return joined(common(spans, (hours,)))


def taking(spans: Sequence[Span], others: Iterable[Span]) -> tuple[PlanItem, ...]:
    """Turn what calendars take into items of the plan, but for what other items have."""
    return tuple(
        PlanItem(ItemKind.BUSY, BlockKind.BREAK, span, TITLE) for span in without(spans, others)
    )


def _last_minute(instant: datetime, zone: str, day: date) -> int:
    """Count a minute that has begun as taken."""
    return minute_of(instant, zone, day) + bool(instant.second or instant.microsecond)
