"""A book in a file, spoken to with the standard `sqlite3`.

SQLite's own defaults lose updates and acknowledged rows: Python's driver opens transactions late,
and a journal whose removal is not synced can come back after a power cut. So every connection sets
its own journal (TRUNCATE), synchronous level (EXTRA) and first statement of a transaction
(https://sqlite.org/pragma.html, https://sqlite.org/lang_transaction.html). `trusted_schema` stays
on: the triggers that keep the full-text index write to a virtual table, which it would forbid.
`recursive_triggers` makes a REPLACE fire the triggers of the rows it takes away.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from salesbook.store.address import file_uri
from salesbook.store.statement import Answer, Statement
from salesbook.store.values import READERS, WRITERS, Step

if TYPE_CHECKING:
    from salesbook.domain.book.sheet import Sheet

APPLICATION_ID = 0x534C5342
"""“SLSB”, in the header of every SQLite file that is a book (pragma application_id)."""

BUSY_SECONDS = 30
"""How long a command waits for another that writes."""

_PRAGMAS = """
    PRAGMA journal_mode = TRUNCATE;
    PRAGMA synchronous = EXTRA;
    PRAGMA foreign_keys = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA secure_delete = ON;
    PRAGMA cell_size_check = ON;
"""


class FileConnection:
    """One connection to a book in a file, inside one transaction."""

    on_file = True
    writers: Mapping[str, Step] = WRITERS
    readers: Mapping[str, Step] = READERS

    def __init__(self, driver: sqlite3.Connection) -> None:
        self.driver = driver

    def rows(self, statement: Statement, values: Mapping[str, Any]) -> list[Answer]:
        """Fetch every row a statement answers with."""
        with closing(self._cursor(statement, values)) as cursor:
            return cursor.fetchall()

    def stream(self, statement: Statement, values: Mapping[str, Any]) -> Iterator[Answer]:
        """Fetch rows as they are read."""
        with closing(self._cursor(statement, values)) as cursor:
            yield from cursor

    def sheet(self, statement: Statement, values: Mapping[str, Any]) -> "Sheet":
        """Fetch every row a statement answers with, column by column, as documents spell them."""
        from salesbook.store.spelling import kept_sheet  # noqa: PLC0415 (only exports wait for it)

        return kept_sheet(statement, self.driver.execute(*statement.spelled(values)).fetchall())

    def change(self, statement: Statement, values: Mapping[str, Any]) -> None:
        """Run a statement that writes."""
        self._cursor(statement, values).close()

    def ask(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Fetch every row that plain SQL answers with."""
        return self.driver.execute(sql, values).fetchall()

    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Run plain SQL that writes, once."""
        self.driver.execute(sql, values).close()

    def run_each(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run plain SQL that writes, once for each row of values."""
        self.driver.executemany(sql, rows).close()

    def commit(self) -> None:
        """Keep what the transaction wrote."""
        self.driver.execute("COMMIT")

    def rollback(self) -> None:
        """Undo what the transaction wrote."""
        if self.driver.in_transaction:
            self.driver.execute("ROLLBACK")

    def close(self) -> None:
        """Give the connection back; what was not committed is undone."""
        self.driver.close()

    def _cursor(self, statement: Statement, values: Mapping[str, Any]) -> sqlite3.Cursor:
        cursor = self.driver.cursor()
        cursor.row_factory = statement.read
        return cursor.execute(*statement.spelled(values))


def connect_file(path: Path, *, writing: bool) -> FileConnection:
    """Open a file that exists and begin a transaction; a writer waits for its turn here."""
    driver = open_driver(file_uri(path, "rw"))
    try:
        driver.execute("BEGIN IMMEDIATE" if writing else "BEGIN")
    except BaseException:
        driver.close()
        raise
    return FileConnection(driver)


def connect_memory() -> FileConnection:
    """Open an empty database that is nowhere: what reading an absent book asks."""
    driver = open_driver(":memory:")
    driver.execute("BEGIN")
    return FileConnection(driver)


def open_driver(uri: str) -> sqlite3.Connection:
    """Open a connection outside any transaction, with everything set that a book needs."""
    driver = sqlite3.connect(
        uri,
        uri=uri != ":memory:",
        timeout=BUSY_SECONDS,
        isolation_level=None,
        cached_statements=512,
    )
    try:
        driver.executescript(_PRAGMAS)
    except BaseException:
        driver.close()
        raise
    return driver
