"""The opening of a plan: which day is laid out, and from which minute."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from salesbook.domain.book.hours import minutes_of
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.workdays import Workweek


class Shift(StrEnum):
    """Why another day is laid out than the one asked for."""

    EVENING = "evening"
    DAY_OFF = "day_off"


class Opening(Struct, frozen=True):
    """The day to lay out and the minute to begin at, 0 when the day has not begun.

    `shift` says why it is not `asked`, the day asked for.
    """

    day: date
    minute: int
    asked: date
    shift: Shift | None = None


def open_day(
    asked: date, moment: Moment, settings: Settings, week: Workweek, until: int = 0
) -> Opening:
    """Find the day to lay out: the one asked for, or the next working morning.

    On a day off, and today after working hours, it is the next working day; `until` is the minute
    at which the last contact that was agreed for today is over.
    """
    if not week.includes(asked):
        return Opening(week.shift(asked, 1), 0, asked, Shift.DAY_OFF)
    if asked != moment.today:
        return Opening(asked, 0, asked)
    minute = minutes_of(moment.local.time())
    if minute >= max(minutes_of(settings.workday(asked).end), until):
        return Opening(week.shift(asked, 1), 0, asked, Shift.EVENING)
    return Opening(asked, minute, asked)
