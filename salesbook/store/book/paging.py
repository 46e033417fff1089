"""Reading a table as long as the book, a page at a time, in the order of the ids."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from salesbook.domain.book.sheet import Sheet
from salesbook.store.book.book import Book
from salesbook.store.statement import Answer, Statement

_BEFORE_ALL = UUID(int=0)
_CACHE_KIB = 64_000
"""Room for the tables in which names are looked up: most are not in SQLite's usual 2 MB."""


def pages(book: Book, statement: Statement) -> Iterator[Sequence[Answer]]:
    """Read the pages of a paged statement; its rows have an `id`."""
    after = _BEFORE_ALL
    while page := book.rows(statement, after=after):
        yield page
        after = page[-1].id


def sheets(book: Book, statement: Statement, **values: object) -> Iterator[Sheet]:
    """Read the pages of a paged statement as documents spell them."""
    make_room(book)
    after = _BEFORE_ALL
    while sheet := book.sheet(statement, after=after, **values):
        yield sheet
        after = UUID(sheet["id"][-1])


def span(sheet: Sheet) -> dict[str, UUID]:
    """Name the first and the last id of a page, for the questions about what stands beside it."""
    return {"first": UUID(sheet["id"][0]), "last": UUID(sheet["id"][-1])}


def make_room(book: Book) -> None:
    """Let a file's engine hold more pages at a time: much is about to be read."""
    if book.on_sqlite:
        book.connection.run(f"PRAGMA cache_size = -{_CACHE_KIB}")
