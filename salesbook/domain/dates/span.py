"""A distance in time, and what it leads to."""

from datetime import date, timedelta

from msgspec import Struct

from salesbook.domain.dates.months import (
    MONTHS_A_QUARTER,
    MONTHS_A_YEAR,
    WEEK,
    add_months,
    day_after,
)
from salesbook.domain.dates.tokens import Hour, Number, Token, Unit
from salesbook.domain.dates.when import Frame, When

_MOST = 9999
_HALF_HOUR = 30


class Span(Struct, frozen=True):
    """A distance in months, days, business days and minutes; months are counted first."""

    months: int = 0
    days: int = 0
    business: int = 0
    minutes: int = 0

    def times(self, count: int) -> "Span":
        """Take a distance several times; -1 turns it round."""
        return Span(
            self.months * count, self.days * count, self.business * count, self.minutes * count
        )

    def plus(self, other: "Span") -> "Span":
        """Add two distances."""
        return Span(
            self.months + other.months,
            self.days + other.days,
            self.business + other.business,
            self.minutes + other.minutes,
        )


_UNITS = {
    "day": Span(days=1),
    "week": Span(days=WEEK),
    "fortnight": Span(days=2 * WEEK),
    "month": Span(months=1),
    "quarter": Span(months=MONTHS_A_QUARTER),
    "year": Span(months=MONTHS_A_YEAR),
    "business day": Span(business=1),
    "hour": Span(minutes=60),
    "minute": Span(minutes=1),
}


def span_of(words: list[Token]) -> Span | None:
    """Read counted units, such as `a year and 2 months`; None where the words are anything else."""
    total, rest = Span(), words
    while rest:
        span, rest = _first_of(rest)
        if span is None:
            return None
        total = total.plus(span)
        if rest[:1] == ["and"]:
            rest = rest[1:] or ["and"]
        elif rest[:1] == ["a"]:
            return None  # three quarters of an hour: the article begins no second distance
    mixed = total.business and total != Span(business=total.business)
    return None if mixed or total == Span() else total


def _first_of(words: list[Token]) -> tuple[Span | None, list[Token]]:
    """Take the first counted unit off a list."""
    match words:
        case [Number(count), Unit(unit), *rest] if count <= _MOST:
            return _UNITS[unit].times(count), rest
        case ["a", Unit(unit), *rest]:
            return _UNITS[unit], rest
        case ["half", "a", Unit("hour"), *rest] | ["half", Unit("hour"), *rest]:
            return Span(minutes=_HALF_HOUR), rest
        case [Hour(hours), *rest] if hours.endswith("h"):
            return Span(minutes=60 * int(hours[:-1])), rest
    return None, []


def shift(day: date, span: Span, frame: Frame) -> date:
    """Go a distance of whole days from a day."""
    if span.business:
        return frame.workweek.shift(day, span.business)
    return day_after(add_months(day, span.months), span.days)


def from_now(span: Span, frame: Frame) -> When:
    """Go a distance from today, or from this minute where it counts hours or minutes."""
    if not span.minutes:
        return When(shift(frame.today, span, frame))
    local = frame.moment.local
    started = frame.moment.now
    if span.months or span.days:
        started = frame.moment.at(shift(frame.today, span, frame), local.time())
    ended = (started + timedelta(minutes=span.minutes)).astimezone(local.tzinfo)
    return When(ended.date(), ended.time().replace(second=0, microsecond=0))
