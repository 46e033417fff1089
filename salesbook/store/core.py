"""A book spoken to through SQLAlchemy: a team's on a server, and a file while it is migrated."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from json import loads
from typing import Any

import sqlalchemy
from sqlalchemy.exc import DBAPIError, OperationalError

from salesbook.domain.book.sheet import Sheet
from salesbook.store.errors import EngineError
from salesbook.store.spelling import read_sheet
from salesbook.store.statement import Answer, Statement
from salesbook.store.values import READERS, WRITERS, Step, canonical


def _read_instant(instant: datetime) -> datetime:
    return instant.astimezone(UTC)


_SERVER_WRITERS: Mapping[str, Step] = {"json": canonical}
_SERVER_READERS: Mapping[str, Step] = {"json": loads, "instant": _read_instant}


class CoreConnection:
    """One connection through SQLAlchemy, inside one transaction."""

    def __init__(self, connection: sqlalchemy.Connection) -> None:
        self.connection = connection
        self.on_file = connection.dialect.name == "sqlite"
        self.writers = WRITERS if self.on_file else _SERVER_WRITERS
        self.readers = READERS if self.on_file else _SERVER_READERS

    def rows(self, statement: Statement, values: Mapping[str, Any]) -> list[Answer]:
        """Fetch every row a statement answers with."""
        with said():
            answer = self.connection.execute(statement.core, dict(values))
            return [statement.row(row) for row in answer.all()]

    def stream(self, statement: Statement, values: Mapping[str, Any]) -> Iterator[Answer]:
        """Fetch rows a thousand at a time, for answers as long as the book."""
        with (
            said(),
            self.connection.execute(
                statement.core, dict(values), execution_options={"yield_per": 1000}
            ) as answer,
        ):
            yield from map(statement.row, answer)

    def sheet(self, statement: Statement, values: Mapping[str, Any]) -> Sheet:
        """Fetch every row a statement answers with, column by column, as documents spell them."""
        return read_sheet(statement, self.rows(statement, values))

    def change(self, statement: Statement, values: Mapping[str, Any]) -> None:
        """Run a statement that writes."""
        with said():
            self.connection.execute(statement.core, dict(values))

    def ask(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Fetch every row that plain SQL answers with."""
        with said():
            answer = self.connection.exec_driver_sql(self._marked(sql, values), tuple(values))
            return [tuple(row) for row in answer.all()]

    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Run plain SQL that writes, once."""
        with said():
            self.connection.exec_driver_sql(self._marked(sql, values), tuple(values))

    def run_each(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run plain SQL that writes, once for each row of values."""
        several = [tuple(row) for row in rows]
        with said():
            if several:
                self.connection.exec_driver_sql(self._marked(sql, several), several)

    def commit(self) -> None:
        """Keep what the transaction wrote."""
        with said():
            self.connection.commit()

    def rollback(self) -> None:
        """Undo what the transaction wrote."""
        with said():
            self.connection.rollback()

    def close(self) -> None:
        """Give the connection back; what was not committed is undone."""
        self.connection.close()

    def _marked(self, sql: str, values: Sequence[Any]) -> str:
        """Mark the places of values as the driver reads them; SQL without values stays as it is."""
        return sql if self.on_file or not values else sql.replace("?", "%s")


@contextmanager
def said() -> Iterator[None]:
    """Say what a driver says without SQLAlchemy's classes, which a file's book never loads."""
    try:
        yield
    except DBAPIError as error:
        lost = isinstance(error, OperationalError)
        raise EngineError(error.orig or error, unreachable=lost) from error
