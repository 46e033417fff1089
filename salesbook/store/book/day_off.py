"""Days off: holidays of countries, absences of reps."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from uuid import UUID

from salesbook.domain.book.day_off import Absence, AbsenceKind, Holiday
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.book import day_off as ask
from salesbook.store.compiled.tables import ABSENCES, HOLIDAYS

_DAY = timedelta(days=1)
_AROUND = 400 * _DAY
"""How far around today days off are read: business days are counted over a year at most."""


def days_off_of(book: Book, rep_id: UUID) -> frozenset[date]:
    """Read the days around today on which a rep does not work, those of the week aside."""
    today = book.moment.today
    return days_off_between(book, rep_id, today - _AROUND, today + _AROUND)


def days_off_between(book: Book, rep_id: UUID, first: date, last: date) -> frozenset[date]:
    """Read the days on which a rep does not work, and some around absences that reach beyond."""
    rows = book.rows(ask.TAKEN, rep=rep_id, first=first, last=last)
    return frozenset(day for row in rows for day in _days(row.first, row.last))


def holidays_between(book: Book, country: str, first: date, last: date) -> list[Holiday]:
    """List the holidays of a country that are known, the earliest first."""
    rows = book.rows(ask.HOLIDAYS_OF, country=country, first=first, last=last)
    return [Holiday(row.day_on, row.name) for row in rows]


def absences_from(book: Book, first: date) -> list[Absence]:
    """List the rep's absences that last until a day at least, the earliest first."""
    rows = book.rows(ask.ABSENCES_OF, rep=book.rep.id, first=first)
    return [Absence(row.from_on, row.until_on, row.kind, row.id) for row in rows]


def knows_year(book: Book, country: str, year: int) -> bool:
    """Tell whether holidays of a country and year were ever kept, those taken out included."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    return bool(book.value(ask.KNOWN, country=country, first=first, last=last))


def keep_holidays(book: WritableBook, country: str, holidays: Iterable[Holiday]) -> None:
    """Keep holidays of a country."""
    rows = [{"country": country, "day_on": one.day_on, "name": one.name} for one in holidays]
    book.add_all(HOLIDAYS, rows)


def drop_holiday(book: WritableBook, country: str, day: date) -> str | None:
    """Take a holiday out, so that the day is worked; returns its name, None when it is none."""
    row = book.first(ask.HOLIDAYS_OF, country=country, first=day, last=day)
    if row is None:
        return None
    book.remove(HOLIDAYS, row.id)
    name: str = row.name
    return name


def keep_absence(book: WritableBook, first: date, last: date, kind: AbsenceKind) -> UUID:
    """Keep days on which the rep does not work."""
    return book.add(ABSENCES, rep_id=book.rep.id, from_on=first, until_on=last, kind=kind)


def _days(first: date, last: date) -> Iterator[date]:
    return (first + offset * _DAY for offset in range((last - first).days + 1))
