"""There: a customer's clock beside the rep's."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from salesbook.domain.book.hours import minutes_of
from salesbook.domain.loop.plan.span import Span, common, joined, minute_of

_MIDNIGHT = 24 * 60
_NEAR = (timedelta(days=-1), timedelta(0), timedelta(days=1))

Stretch = tuple[time, time]


def on_our_clock(
    hours: Callable[[date], Iterable[Stretch]], day: date, theirs: str, ours: str
) -> tuple[Span, ...]:
    """Find the minutes of a day of ours in which hours of theirs lie.

    `hours` says what they are on a day of theirs; days that only touch ours count too.
    """
    spans = (
        Span(_minute(start, near, theirs, day, ours), _minute(end, near, theirs, day, ours))
        for near in (day + step for step in _NEAR)
        for start, end in hours(near)
    )
    return joined(common(spans, (Span(0, _MIDNIGHT),)))


def open_there(hours: Sequence[Stretch], day: date, theirs: str, ours: str) -> tuple[Span, ...]:
    """Find the minutes of a day of ours that lie in a customer's commercial hours."""
    return on_our_clock(lambda _: hours, day, theirs, ours)


def clock_there(day: date, minute: int, theirs: str, ours: str) -> int | None:
    """Tell the minute of their day when ours is at one; None where both clocks say the same."""
    moment = datetime.combine(day, time(), ZoneInfo(ours)) + timedelta(minutes=minute)
    local = moment.astimezone(ZoneInfo(theirs))
    shown = minutes_of(local.time())
    return None if shown == minute else shown


def _minute(at: time, near: date, theirs: str, day: date, ours: str) -> int:
    return minute_of(datetime.combine(near, at, ZoneInfo(theirs)), ours, day)
