"""Occasions: keeping, changing and reading them."""

from collections.abc import Collection, Iterable, Iterator
from uuid import UUID

from salesbook.domain.accounts.occasion import Occasion
from salesbook.domain.accounts.occasion_listing import KnownOccasion
from salesbook.domain.book.sheet import Sheet
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.paging import sheets
from salesbook.store.compiled.accounts import occasion as ask
from salesbook.store.compiled.tables import OCCASIONS
from salesbook.store.statement import Answer

_FIELDS = tuple(Occasion.__struct_fields__)
_A_MONTH = 100
"""What a month counts in the number of a day, as the statements have it: 12 April is 412."""

_CHANGED = ("kind", "month", "day", "year", "recurs", "lead_days", "feb29", "note")


def keep_occasion(book: WritableBook, occasion: Occasion) -> None:
    """Keep an occasion."""
    book.add(OCCASIONS, **{name: getattr(occasion, name) for name in _FIELDS if name != "handle"})


def change_occasion(book: WritableBook, occasion: Occasion) -> bool:
    """Keep an occasion as it now is; tell whether anything was different."""
    values = {name: getattr(occasion, name) for name in _CHANGED}
    return book.change(OCCASIONS, occasion.id, **values)


def remove_occasion(book: WritableBook, identity: UUID) -> None:
    """Take an occasion out of every list; that it was remembered stays with the contacts."""
    book.remove(OCCASIONS, identity)


def occasion_with(book: Book, identity: UUID) -> KnownOccasion:
    """Read an occasion that is in the book."""
    [row] = book.rows(ask.ONE, id=identity)
    return known_from(row)


def occasions_of(
    book: Book, *, accounts: Iterable[UUID] = (), people: Iterable[UUID] = ()
) -> list[KnownOccasion]:
    """List the occasions of some accounts and some people, in the order of the calendar."""
    rows = book.rows(ask.OF, accounts=list(accounts), people=list(people))
    return [known_from(row) for row in rows]


def all_occasions(book: Book) -> list[KnownOccasion]:
    """List every occasion, in the order of the calendar."""
    return [known_from(row) for row in book.rows(ask.ALL)]


def occasions_on(book: Book, days: Collection[tuple[int, int]]) -> list[KnownOccasion]:
    """List the occasions of some days of the year (month, day), in the order of the calendar."""
    months = sorted({month for month, _ in days})
    numbers = sorted(month * _A_MONTH + day for month, day in days)
    return [known_from(row) for row in book.rows(ask.ON_DAYS, months=months, days=numbers)]


def count_occasions(book: Book) -> int:
    """Count the occasions there are."""
    count: int = book.value(ask.COUNT)
    return count


def occasion_sheets(book: Book) -> Iterator[Sheet]:
    """Read every occasion for an export, by column."""
    return sheets(book, ask.PAGE)


def known_from(row: Answer) -> KnownOccasion:
    """Make an occasion of its row, with whose it is."""
    occasion = Occasion(**{name: getattr(row, name) for name in _FIELDS})
    return KnownOccasion(occasion, row.account, row.person)
