"""Engaged: the parts of a day that calendars take."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from salesbook.domain.loop.busy import Busy
from salesbook.domain.loop.day import BlockKind, ItemKind
from salesbook.domain.loop.plan.item import PlanItem
from salesbook.domain.loop.plan.span import Span, common, joined, without

TITLE = "Busy"
"""What a plan says: plans are the team's, the titles of a calendar are for its rep alone."""


def engaged(busy: Iterable[Busy], day: date, zone: str, hours: Span) -> tuple[Span, ...]:
    """Find the minutes of a day's hours that calendars take, on the wall clock of a zone."""
    midnight = datetime.combine(day, time(), ZoneInfo(zone))
    spans = (Span(_minute(each.start, midnight), _last(each.end, midnight)) for each in busy)
    return joined(common(spans, (hours,)))


def taking(spans: Sequence[Span], others: Iterable[Span]) -> tuple[PlanItem, ...]:
    """Turn what calendars take into items of the plan, but for what other items have."""
    return tuple(
        PlanItem(ItemKind.BUSY, BlockKind.BREAK, span, TITLE) for span in without(spans, others)
    )


def _minute(instant: datetime, midnight: datetime) -> int:
    """Count the minutes on the wall from midnight, also on a day whose clock changes."""
    local = instant.astimezone(midnight.tzinfo)
    days = (local.date() - midnight.date()).days
    return days * 24 * 60 + local.hour * 60 + local.minute


def _last(instant: datetime, midnight: datetime) -> int:
    """Count a minute that has begun as taken."""
    return _minute(instant, midnight) + bool(instant.second or instant.microsecond)
