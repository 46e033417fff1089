"""Which names begin with what was typed so far: what shell completion asks of a book.

A shell waits for the answer at a press of Tab.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from salesbook.domain.text import name_key
from salesbook.store.compiled.accounts import beginnings as ask
from salesbook.store.glimpse import Rows, glimpse

if TYPE_CHECKING:
    from salesbook.store.book.book import Book

_LAST = "\U0010ffff"
"""What sorts after every letter there is."""


def names_beginning(book: "Book", tables: Iterable[str], beginning: str) -> list[str]:
    """List the names in some of `accounts`, `people`, `reps` that begin so."""
    return _names(book.connection.rows, tables, beginning)


def names_in_file(path: str, tables: Iterable[str], beginning: str) -> list[str]:
    """List them in a book that is a file; one that is absent or no book has none."""
    nobody: list[str] = []
    return glimpse(path, lambda rows: _names(rows, tables, beginning), otherwise=nobody)


def _names(rows: Rows, tables: Iterable[str], beginning: str) -> list[str]:
    key = name_key(beginning)
    found: list[str] = []
    for table in tables:
        if table == "reps":
            every = (name for (name,) in rows(ask.REPS, {}))
            found += (name for name in every if name_key(name).startswith(key))
        else:
            begun = rows(ask.NAMES[table], {"start": key, "end": key + _LAST})
            found += dict.fromkeys(name for (name,) in begun)
    return found
