"""Reading a weekday: `fri`, `next tue`, `this thu`, `last fri`, `wed next week`."""

from datetime import date

from salesbook.domain.dates.months import WEEK, day_after, monday_of
from salesbook.domain.dates.speak import WEEKDAYS, day_words
from salesbook.domain.dates.tokens import Tokens, Unit, Weekday
from salesbook.domain.dates.when import Frame, refusal, two_readings

_WEEKS = {"last": -1, "this": 0, "next": 1}


def read_weekday(tokens: Tokens, frame: Frame) -> date | None:
    """Read a weekday, or give None where the words are something else.

    - A bare weekday is the nearest one, never today: after today when dates are read forwards
      (`mon` on a Monday is a week ahead), before it when backwards. Read backwards on its own day
      it is refused, since people mean either day.
    - `next` is the one of the next week, which begins on Monday; so do Duckling, Recognizers-Text,
      chrono and recurrent read it. On a Monday `next fri` is eleven days ahead, and `fri` four.
    - `last` is the nearest one before today, refused when this week already had one.
    - `this` is the one of this week; when that is past and dates are read forwards, the coming one.
    """
    match tokens:
        case [Weekday(weekday)]:
            return _bare(weekday, frame)
        case ["this", Weekday(weekday)]:
            return _this(weekday, frame)
        case ["last" | "past", Weekday(weekday)]:
            return _last(weekday, frame)
    return _named_week(tokens, frame)


def _named_week(tokens: Tokens, frame: Frame) -> date | None:
    """Read a weekday of the last, this or the next week."""
    match tokens:
        case ["next" as which, Weekday(weekday)]:
            return _of_week(weekday, _WEEKS[which], frame)
        case [Weekday(weekday), "last" | "this" | "next" as which, Unit("week")]:
            return _of_week(weekday, _WEEKS[which], frame)
        case ["last" | "this" | "next" as which, Unit("week"), Weekday(weekday)]:
            return _of_week(weekday, _WEEKS[which], frame)
    return None


def coming(weekday: int, today: date) -> date:
    """Find the first such weekday after today."""
    return day_after(today, (weekday - today.isoweekday() - 1) % WEEK + 1)


def gone(weekday: int, today: date) -> date:
    """Find the last such weekday before today."""
    return day_after(today, -((today.isoweekday() - weekday - 1) % WEEK + 1))


def _of_week(weekday: int, weeks: int, frame: Frame) -> date:
    """Find a weekday of this week, or of one some weeks away."""
    return day_after(monday_of(frame.today), weeks * WEEK + weekday - 1)


def _bare(weekday: int, frame: Frame) -> date:
    """Find the nearest such weekday in the direction that dates are read."""
    if frame.forwards:
        return coming(weekday, frame.today)
    if weekday == frame.today.isoweekday():
        name = WEEKDAYS[weekday - 1].lower()
        raise two_readings(name, ("today", "a week ago"), "today", f"last {name}")
    return gone(weekday, frame.today)


def _this(weekday: int, frame: Frame) -> date:
    """Find such a weekday of this week, or the coming one where that is past."""
    name = WEEKDAYS[weekday - 1].lower()
    if frame.forwards and weekday == frame.today.isoweekday():
        raise two_readings(f"this {name}", ("today", "a week ahead"), "today", f"next {name}")
    if frame.forwards:
        return coming(weekday, frame.today)
    return _of_week(weekday, 0, frame)


def _last(weekday: int, frame: Frame) -> date:
    """Find the weekday before today, unless last week's is another."""
    nearest, of_last_week = gone(weekday, frame.today), _of_week(weekday, -1, frame)
    if nearest == of_last_week:
        return nearest
    name = WEEKDAYS[weekday - 1].lower()
    readings = (day_words(day, frame.today) for day in (nearest, of_last_week))
    raise two_readings(f"last {name}", readings, f"{name} this week", f"{name} last week")


def check_weekday(weekday: int, day: date, frame: Frame) -> date:
    """Refuse a date that does not fall on the weekday that was said with it."""
    if day.isoweekday() == weekday:
        return day
    said = day_words(day, frame.today)
    raise refusal(f"{said} is no {WEEKDAYS[weekday - 1]}.", said, day.isoformat())
