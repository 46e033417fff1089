"""The working week: which days count when a rule says “business days”."""

from datetime import date, timedelta

from msgspec import Struct

from salesbook.domain.errors import SalesbookError

_DAY = timedelta(days=1)


class Workweek(Struct, frozen=True):
    """The days a rep works: ISO weekdays (Monday is 1), less the days off."""

    days: frozenset[int] = frozenset({1, 2, 3, 4, 5})
    off: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        """Refuse a week without a working day: counting in it would never end."""
        if not self.days:
            raise SalesbookError(
                "A working week needs at least one day.",
                hint="salesbook config set week.days mon-fri",
            )

    def includes(self, day: date) -> bool:
        """Tell whether a day is worked."""
        return day.isoweekday() in self.days and day not in self.off

    def shift(self, day: date, count: int) -> date:
        """Find the count-th working day after a day, or before it when count is negative.

        With a count of 0: the day itself when it is worked, else the next one that is.
        """
        if count == 0:
            return day if self.includes(day) else self.shift(day, 1)
        step = _DAY if count > 0 else -_DAY
        left = abs(count)
        while left:
            day += step
            left -= self.includes(day)
        return day

    def between(self, start: date, end: date) -> int:
        """Count the working days after `start` up to and including `end`; 0 when end is earlier."""
        whole_weeks, rest = divmod(max((end - start).days, 0), 7)
        worked = whole_weeks * len(self.days)
        worked += sum(
            (start + _DAY * offset).isoweekday() in self.days for offset in range(1, rest + 1)
        )
        return worked - sum(
            start < day <= end and day.isoweekday() in self.days for day in self.off
        )
