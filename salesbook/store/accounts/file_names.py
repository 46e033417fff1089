"""Names in a book that is a file, read with the driver alone.

A shell waits for these at every press of Tab: loading SQLAlchemy would cost ten times what the
question does. A test holds the answers equal to those of `beginnings`.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing

from salesbook.domain.text import name_key

_QUESTIONS = {
    "accounts": "SELECT DISTINCT name FROM accounts WHERE deleted_at IS NULL"
    " AND name_key LIKE ? ESCAPE '\\' ORDER BY name LIMIT ?",
    "people": "SELECT DISTINCT name FROM people WHERE deleted_at IS NULL"
    " AND name_key LIKE ? ESCAPE '\\' ORDER BY name LIMIT ?",
    "reps": "SELECT DISTINCT name FROM reps WHERE deleted_at IS NULL"
    " AND lower(name) LIKE ? ESCAPE '\\' ORDER BY name LIMIT ?",
}

OFFERED = 50
"""More names than this are no help at a prompt."""


def beginning_pattern(beginning: str) -> str:
    """Write the LIKE pattern of what begins so; its own wild cards are letters like others."""
    literal = name_key(beginning)
    for wild in "\\%_":
        literal = literal.replace(wild, "\\" + wild)
    return literal + "%"


def names_in_file(path: str, tables: Iterable[str], beginning: str) -> list[str]:
    """List the names in some of `accounts`, `people`, `reps` that begin so.

    A file that is absent or no book has none.
    """
    uri = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    asked = (beginning_pattern(beginning), OFFERED)
    try:
        with closing(sqlite3.connect(f"file:{uri}?mode=ro", uri=True)) as connection:
            rows = [connection.execute(_QUESTIONS[table], asked).fetchall() for table in tables]
    except sqlite3.Error:
        return []
    return [name for found in rows for (name,) in found]
