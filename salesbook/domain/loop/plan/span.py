"""Stretches of one day in whole minutes from midnight, as the rep's wall clock counts them."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from salesbook.domain.book.hours import minutes_of

_A_DAY = 24 * 60
_DAY = timedelta(days=1)


class Span(Struct, frozen=True, order=True):
    """The minutes from `start` up to, not including, `end`."""

    start: int
    end: int

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return self.end - self.start

    def holds(self, other: "Span") -> bool:
        """Tell whether another stretch lies wholly in this one."""
        return self.start <= other.start and other.end <= self.end

    def __str__(self) -> str:
        return f"{clock(self.start)}-{clock(self.end)}"


def clock(minute: int) -> str:
    """Write a minute of the day as `HH:MM`."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def minute_of(instant: datetime, zone: str, day: date) -> int:
    """Count the minutes from the midnight that opens a day to an instant, on the wall of a zone."""
    local = instant.astimezone(ZoneInfo(zone))
    return (local.date() - day).days * _A_DAY + minutes_of(local.time())


def instant_of(minute: int, zone: str, day: date) -> datetime:
    """Find the instant, in UTC, of a minute of a day, which may lie beyond its last."""
    days, rest = divmod(minute, _A_DAY)
    there = datetime.combine(day + days * _DAY, time(*divmod(rest, 60)), ZoneInfo(zone))
    return there.astimezone(UTC)


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Join stretches that touch or overlap, earliest first."""
    whole: list[Span] = []
    for span in sorted(spans):
        if whole and span.start <= whole[-1].end:
            whole[-1] = Span(whole[-1].start, max(whole[-1].end, span.end))
        else:
            whole.append(span)
    return tuple(whole)


def common(some: Iterable[Span], others: Sequence[Span]) -> tuple[Span, ...]:
    """Find what lies in both."""
    found = (Span(max(a.start, b.start), min(a.end, b.end)) for a in some for b in others)
    return tuple(sorted(span for span in found if span.minutes > 0))


def without(spans: Iterable[Span], taken: Iterable[Span]) -> tuple[Span, ...]:
    """Cut what is taken out of stretches; what is left stays apart where it was apart."""
    left = list(spans)
    for gone in taken:
        left = [part for span in left for part in _cut(span, gone)]
    return tuple(left)


def after(spans: Iterable[Span], minute: int) -> tuple[Span, ...]:
    """Keep what lies at or after a minute."""
    return without(spans, (Span(0, minute),)) if minute > 0 else tuple(spans)


def _cut(span: Span, gone: Span) -> list[Span]:
    if gone.end <= span.start or span.end <= gone.start:
        return [span]
    parts = (Span(span.start, gone.start), Span(gone.end, span.end))
    return [part for part in parts if part.minutes > 0]
