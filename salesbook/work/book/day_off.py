"""Days off: public holidays noted, own ones added, absences kept."""

from datetime import date, timedelta

from salesbook.domain.book.day_off import (
    Absence,
    AbsenceKind,
    DaysOff,
    Holiday,
    NoHolidayError,
    TurnedAroundError,
)
from salesbook.domain.dates.speak import say_day
from salesbook.domain.text import check_text
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.day_off import (
    absences_from,
    drop_holiday,
    holidays_between,
    keep_absence,
    keep_holidays,
    knows_year,
)
from salesbook.store.book.setting import settings_of

UNNAMED = "Day off"

_DAY = timedelta(days=1)


def note_holidays(book: WritableBook, country: str) -> int:
    """Keep the public holidays of a country for this year and the next; tell how many were new.

    A year of which any was ever kept is left as it is, so that what was taken out stays out.
    """
    year = book.moment.today.year
    new = [each for each in (year, year + 1) if not knows_year(book, country, each)]
    if not new:
        return 0
    from salesbook.exchange.holidays import public_holidays  # noqa: PLC0415 (needed once a year)

    found = [one for each in new for one in public_holidays(country, each)]
    keep_holidays(book, country, found)
    return len(found)


def add_holiday(book: WritableBook, day: date, name: str = "") -> Holiday:
    """Keep a day on which the rep's country does not work, under a name."""
    country = book.rep.country
    note_holidays(book, country)
    said = check_text(name, "name").strip() or UNNAMED
    known = holidays_between(book, country, day, day)
    if known:
        return known[0]
    holiday = Holiday(day, said)
    keep_holidays(book, country, [holiday])
    book.say(f"Noted that {day.isoformat()} is a holiday: {said}")
    return holiday


def remove_holiday(book: WritableBook, day: date) -> str:
    """Work on a day that is a holiday; returns its name. Raises `NoHolidayError`."""
    note_holidays(book, book.rep.country)
    name = drop_holiday(book, book.rep.country, day)
    if name is None:
        raise NoHolidayError(say_day(day, book.moment.today))
    book.say(f"Noted that {day.isoformat()} is worked, {name} or not")
    return name


def go_away(book: WritableBook, first: date, last: date, kind: AbsenceKind) -> Absence:
    """Keep days on which the rep does not work. Raises `TurnedAroundError`."""
    if last < first:
        today = book.moment.today
        raise TurnedAroundError(say_day(first, today), say_day(last, today))
    identity = keep_absence(book, first, last, kind)
    book.say(f"Away from {first.isoformat()} to {last.isoformat()}")
    return Absence(first, last, kind, identity)


def off_in_week(book: Book, day: date) -> dict[date, str]:
    """Find the days off in the working week that a day lies in, and why.

    Each has the name of its holiday, '' where the rep is away.
    """
    monday = day - day.weekday() * _DAY
    sunday = monday + 6 * _DAY
    workweek = settings_of(book).workweek
    holidays = holidays_between(book, book.rep.country, monday, sunday)
    named = {each.day_on: each.name for each in holidays}
    off = sorted(each for each in workweek.off if monday <= each <= sunday)
    return {each: named.get(each, "") for each in off if each.isoweekday() in workweek.days}


def list_days_off(book: Book) -> DaysOff:
    """List what is ahead: the holidays of the rep's country that are known, and absences."""
    today, country = book.moment.today, book.rep.country
    last = date(today.year + 1, 12, 31)
    ahead = holidays_between(book, country, today, last)
    return DaysOff(country, tuple(ahead), tuple(absences_from(book, today)))
