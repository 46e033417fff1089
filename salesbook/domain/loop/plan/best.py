"""The hours in which a person is best reached, in minutes of the rep's day."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from salesbook.domain.accounts.reachable import BestHours
from salesbook.domain.loop.plan.span import Span
from salesbook.domain.loop.plan.there import Stretch, on_our_clock


class BestTimes(Struct, frozen=True):
    """Hours of a week by a person's own clock; `zone` is where it hangs, None for the rep's."""

    hours: tuple[BestHours, ...]
    zone: str | None = None

    def on(self, day: date, zone: str) -> tuple[Span, ...]:
        """Find what they are on a day of the rep's, whose clock hangs in a zone."""
        return on_our_clock(self._of, day, self.zone or zone, zone)

    def _of(self, theirs: date) -> Iterator[Stretch]:
        """Go through the hours of a day of theirs."""
        for one in self.hours:
            if one.weekday in {None, theirs.isoweekday()}:
                yield one.from_time, one.until_time
