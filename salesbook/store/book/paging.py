"""Reading a table as long as the book, a page at a time, in the order of the ids."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from salesbook.store.book.book import Book
from salesbook.store.statement import Answer, Statement

_BEFORE_ALL = UUID(int=0)


def pages(book: Book, statement: Statement) -> Iterator[Sequence[Answer]]:
    """Read the pages of a paged statement; its rows have an `id`."""
    after = _BEFORE_ALL
    while page := book.rows(statement, after=after):
        yield page
        after = page[-1].id
