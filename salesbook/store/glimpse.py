"""A glimpse of a book in a file, for a question that a shell waits on.

Nothing is loaded but the driver and the questions, and no version is looked at: what is no book,
or one of another version, has no answer.
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from typing import Any, TypeVar

from salesbook.store.statement import Statement

T = TypeVar("T")
Rows = Callable[[Statement, Mapping[str, Any]], Iterable[Sequence[Any]]]
"""Ask a statement; values come as SQLite keeps them."""


def glimpse(path: str, look: Callable[[Rows], T], *, otherwise: T) -> T:
    """Look into a book; give `otherwise` where the file has no answer."""
    uri = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    try:
        with closing(sqlite3.connect(f"file:{uri}?mode=ro", uri=True)) as driver:
            return look(lambda statement, values: driver.execute(*statement.spelled(values)))
    except sqlite3.Error:
        return otherwise
