"""The hours in which a person is best reached, in minutes of the rep's day."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from salesbook.domain.accounts.reachable import BestHours
from salesbook.domain.loop.plan.span import Span, common, joined

_DAY = Span(0, 24 * 60)
_NEAR = (timedelta(days=-1), timedelta(0), timedelta(days=1))


class BestTimes(Struct, frozen=True):
    """Hours of a week by a person's own clock; `zone` is where it hangs, None for the rep's."""

    hours: tuple[BestHours, ...]
    zone: str | None = None

    def on(self, day: date, zone: str) -> tuple[Span, ...]:
        """Find what they are on a day of the rep's, whose clock hangs in a zone."""
        near = (self._of(day + step, day, zone) for step in _NEAR)
        return joined(common((span for spans in near for span in spans), (_DAY,)))

    def _of(self, theirs: date, day: date, zone: str) -> Iterator[Span]:
        """Go through the hours of a day of theirs, in minutes from the midnight of one of ours."""
        own, ours = ZoneInfo(self.zone or zone), ZoneInfo(zone)
        for one in self.hours:
            if one.weekday in {None, theirs.isoweekday()}:
                ends = (datetime.combine(theirs, at, own) for at in (one.from_time, one.until_time))
                start, end = (_minute(at.astimezone(ours), day) for at in ends)
                yield Span(start, end)


def _minute(local: datetime, day: date) -> int:
    return (local.date() - day).days * 24 * 60 + local.hour * 60 + local.minute
