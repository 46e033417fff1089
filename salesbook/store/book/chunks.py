"""Questions about many keys at once, asked in pieces that every engine takes."""

from collections.abc import Iterable, Iterator
from typing import Any

from salesbook.store.book.book import Book
from salesbook.store.book.rows import chunks
from salesbook.store.statement import Answer, Statement


def in_chunks(
    book: Book, statement: Statement, name: str, keys: Iterable[Any], **values: Any
) -> Iterator[Answer]:
    """Ask a statement for its keys (an expanding parameter of that name), some at a time."""
    for chunk in chunks(keys):
        yield from book.rows(statement, **{name: chunk}, **values)
