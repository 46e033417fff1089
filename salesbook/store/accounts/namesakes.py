"""Namesakes: accounts that share a name, told apart by their handles."""

from collections.abc import Iterable
from uuid import UUID

from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.handles import shorten
from salesbook.store.compiled.accounts import namesakes as ask
from salesbook.store.compiled.tables import ACCOUNTS


def handles_of_namesakes(book: Book, ids: Iterable[UUID]) -> dict[UUID, str]:
    """Read the handles, as lists show them, of those accounts whose name another one has too."""
    found = in_chunks(book, ask.NAMESAKES, "ids", ids)
    return {row.id: shorten(book, ACCOUNTS, row.handle) for row in found}
