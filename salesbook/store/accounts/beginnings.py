"""Which names begin with what was typed so far: what shell completion asks of a book.

A shell waits for the answer at a press of Tab. For a book that is a file nothing is loaded but the
driver and the questions: what else opens a book would cost as much again.
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from salesbook.domain.text import name_key
from salesbook.store.compiled.accounts import beginnings as ask
from salesbook.store.statement import Statement

if TYPE_CHECKING:
    from salesbook.store.book.book import Book

_LAST = "\U0010ffff"
"""What sorts after every letter there is."""

_Rows = Callable[[Statement, Mapping[str, Any]], Iterable[Sequence[Any]]]


def names_beginning(book: "Book", tables: Iterable[str], beginning: str) -> list[str]:
    """List the names in some of `accounts`, `people`, `reps` that begin so."""
    return _names(book.connection.rows, tables, beginning)


def names_in_file(path: str, tables: Iterable[str], beginning: str) -> list[str]:
    """List them in a book that is a file; one that is absent or no book has none."""
    uri = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    try:
        driver = sqlite3.connect(f"file:{uri}?mode=ro", uri=True)
        try:
            return _names(
                lambda asked, given: driver.execute(*asked.spelled(given)), tables, beginning
            )
        finally:
            driver.close()
    except sqlite3.Error:
        return []


def _names(rows: _Rows, tables: Iterable[str], beginning: str) -> list[str]:
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
