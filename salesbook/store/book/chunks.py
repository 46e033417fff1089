"""Questions about many keys at once, asked in pieces that every engine takes."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from sqlalchemy import Executable, Row

from salesbook.store.book.book import Book

CHUNK = 500


def in_chunks(
    book: Book, statement: Executable, name: str, keys: Iterable[Any], **values: Any
) -> Iterator[Row[Any]]:
    """Ask a statement for its keys (an expanding parameter of that name), some at a time."""
    remaining = iter(keys)
    while chunk := list(islice(remaining, CHUNK)):
        yield from book.rows(statement, **{name: chunk}, **values)
