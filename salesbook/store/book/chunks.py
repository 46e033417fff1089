"""Questions about many keys at once, asked in pieces that every engine takes."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from salesbook.store.book.book import Book
from salesbook.store.statement import Answer, Statement

CHUNK = 500


def in_chunks(
    book: Book, statement: Statement, name: str, keys: Iterable[Any], **values: Any
) -> Iterator[Answer]:
    """Ask a statement for its keys (an expanding parameter of that name), some at a time."""
    remaining = iter(keys)
    while chunk := list(islice(remaining, CHUNK)):
        yield from book.rows(statement, **{name: chunk}, **values)
