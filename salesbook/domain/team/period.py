"""The period a report is about: days, and the weeks they lie in."""

from datetime import UTC, date, datetime, time, timedelta

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words
from salesbook.domain.errors import UsageError

FULL_WEEKS = 4
"""So many whole weeks before this one are told when nobody says from when. Ours."""

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_EARLIEST, _LATEST = timedelta(hours=14), timedelta(hours=12)
"""How far the clocks of the world stand before and behind UTC."""


class Period(Struct, frozen=True):
    """Whole days from the first to the last, both included."""

    since: date
    until: date

    def __post_init__(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.until < self.since:
            raise UsageError(
                f"The period ends on {self.until}, before it begins on {self.since}.",
                hint=f"--since {self.until} --until {self.since}",
            )

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.since <= day <= self.until

    @property
    def weeks(self) -> tuple[date, ...]:
        """The Mondays of the weeks it touches, in order."""
        first = monday_of(self.since)
        count = (self.until - first).days // _WEEK.days + 1
        return tuple(first + _WEEK * number for number in range(count))

    @property
    def instants(self) -> tuple[datetime, datetime]:
        """Instants between which its days lie in every zone of the world, the second excluded."""
        first = datetime.combine(self.since, time(0), UTC) - _EARLIEST
        return first, datetime.combine(self.until, time(0), UTC) + _DAY + _LATEST

    def on_clock(self, moment: Moment) -> tuple[datetime, datetime]:
        """Find the instants between which its days lie in a moment's zone, the second excluded."""
        return moment.at(self.since, time(0)), moment.at(self.until + _DAY, time(0))

    def words(self, today: date) -> str:
        """Say it: `Mon 26 Oct to Mon 23 Nov`."""
        return f"{day_words(self.since, today)} to {day_words(self.until, today)}"


def monday_of(day: date) -> date:
    """Find the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def period_of(
    since: date | None, until: date | None, today: date, *, full_weeks: int = FULL_WEEKS
) -> Period:
    """Make the period that is meant: up to today, and some full weeks before the last one."""
    last = until or today
    return Period(since or monday_of(last) - _WEEK * full_weeks, last)
