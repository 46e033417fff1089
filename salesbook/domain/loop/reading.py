"""Reading: what the days of a contact are read by, back when it was and ahead when the next is."""

from datetime import date, datetime, time, timedelta

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.reading import read_when
from salesbook.domain.dates.speak import say_day
from salesbook.domain.dates.when import When
from salesbook.domain.errors import DateError
from salesbook.domain.workdays import Workweek

_NOON = time(12)
_CLOCKS_DIFFER = timedelta(minutes=5)


class PastFollowUpError(DateError):
    """Say that a follow-up cannot be due in the past."""

    def __init__(self, words: str, day: date, today: date) -> None:
        super().__init__(
            f"“{words.strip()}” is {say_day(day, today)}, and a follow-up lies ahead.",
            hint="Type a day to come: --on tomorrow",
        )


class FutureContactError(DateError):
    """Say that a contact that is still to come cannot be logged."""

    def __init__(self, words: str, day: date, today: date) -> None:
        super().__init__(
            f"“{words.strip()}” is {say_day(day, today)}: what is still to come cannot be logged.",
            hint="Plan it: salesbook followup add ACCOUNT PURPOSE --on DATE",
        )


class Reading(Struct, frozen=True):
    """What dates and days are read by."""

    moment: Moment
    order: DateOrder
    workweek: Workweek

    def forwards(self, words: str) -> When:
        """Read the date of a follow-up; one that is past is refused."""
        when = self._read(words, forwards=True)
        if when.day < self.moment.today:
            raise PastFollowUpError(words, when.day, self.moment.today)
        return when

    def backwards(self, words: str) -> When:
        """Read the date of what has happened."""
        return self._read(words, forwards=False)

    def _read(self, words: str, *, forwards: bool) -> When:
        return read_when(
            words, self.moment, forwards=forwards, order=self.order, workweek=self.workweek
        )


def read_instant(words: str, reading: Reading) -> datetime:
    """Read when something happened, in UTC; what is still to come is refused."""
    moment = reading.moment
    when = reading.backwards(words)
    if when.day == moment.today and when.at is None:
        return moment.now
    instant = moment.at(when.day, when.at or _NOON)
    if instant > moment.now + _CLOCKS_DIFFER:
        raise FutureContactError(words, when.day, moment.today)
    return instant
