"""Whether a row is in the book already, live or not, so that a rescue comes in once."""

from uuid import UUID

from salesbook.store.book.book import Book
from salesbook.store.compiled.loop import known as ask
from salesbook.store.table import Table


def is_known(book: Book, table: Table, identity: UUID) -> bool:
    """Tell whether a row of one of these tables is in the book, or was."""
    return book.first(ask.STATEMENTS[table.name], id=identity) is not None
