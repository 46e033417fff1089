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


def occasions_in(book: Book, months: Collection[int]) -> list[KnownOccasion]:
    """List every occasion of some months of the year (January is 1), in the calendar's order."""
    return [known_from(row) for row in book.rows(ask.IN_MONTHS, months=sorted(months))]


def occasion_sheets(book: Book) -> Iterator[Sheet]:
    """Read every occasion for an export, by column."""
    return sheets(book, ask.PAGE)


def known_from(row: Answer) -> KnownOccasion:
    """Make an occasion of its row, with whose it is."""
    occasion = Occasion(**{name: getattr(row, name) for name in _FIELDS})
    return KnownOccasion(occasion, row.account, row.person)
