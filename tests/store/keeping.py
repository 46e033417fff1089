"""What tests of the store do with a book: keep things, take them back, look behind the curtain."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

import psycopg
from msgspec.structs import replace
from sqlalchemy import select

from salesbook.cli.environment import Environment
from salesbook.domain.book.finding import Finding
from salesbook.domain.book.operation import Change, Operation, OperationKind
from salesbook.domain.loop.interaction import Direction, InteractionKind, Outcome
from salesbook.domain.text import name_key
from salesbook.store.accounts.tables import AccountRow
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.check import examine
from salesbook.store.book.guard import journalled_tables
from salesbook.store.book.operations import latest_operations
from salesbook.store.book.stored import table_of, whole_row
from salesbook.store.book.undo import latest_to_redo, latest_to_undo, redo, undo
from salesbook.store.compiled.tables import ACCOUNTS, INTERACTIONS
from salesbook.store.engine import is_server

Dump = dict[str, dict[UUID, dict[str, Any]]]

ACCOUNTS = table_of(AccountRow)


def keep_account(book: WritableBook, name: str = "Acme", **values: Any) -> UUID:
    """Keep an account of this name."""
    return book.add(ACCOUNTS, name=name, name_key=name_key(name), **values)


def call(book: WritableBook, account: UUID | None, discussed: str = "", **values: Any) -> UUID:
    """Keep a call with an account."""
    plain: dict[str, Any] = {
        "rep_id": book.rep.id,
        "account_id": account,
        "kind": InteractionKind.CALL,
        "direction": Direction.OUTBOUND,
        "outcome": Outcome.CONNECTED,
        "occurred_at": book.moment.now,
        "occurred_zone": book.moment.zone,
        "discussed": discussed,
        "proposed": "",
    }
    return book.add(INTERACTIONS, **{**plain, **values})


def take_back(env: Environment, command: Operation | None = None) -> list[Change]:
    """Undo a command, or the latest one."""
    with env.writing("undo", kind=OperationKind.UNDO) as book:
        target = command or latest_to_undo(book, frozenset())
        book.intent = replace(book.intent, reverses_id=target.id)
        return undo(book, target)


def put_back(env: Environment, command: Operation | None = None) -> list[Change]:
    """Redo a command, or the one undone last."""
    with env.writing("redo", kind=OperationKind.REDO) as book:
        target = command or latest_to_redo(book, frozenset())
        book.intent = replace(book.intent, reverses_id=target.id)
        return redo(book, target)


def latest(env: Environment) -> Operation:
    """Read the latest operation."""
    with env.reading() as book:
        return latest_operations(book, 1)[0]


def count_of_operations(env: Environment) -> int:
    """Count the operations: their positions have no gaps."""
    return latest(env).position


def dump(env: Environment) -> Dump:
    """Read every journalled row in stored form."""
    with env.reading() as book:
        return dump_of(book)


def dump_of(book: Book) -> Dump:
    """Read every journalled row of an open book in stored form, of tables that have any."""
    tables = {
        table.name: {row.id: whole_row(table, row._asdict()) for row in book.rows(select(table))}
        for table in journalled_tables()
    }
    return {name: rows for name, rows in tables.items() if rows}


def findings(env: Environment) -> list[Finding]:
    """Examine the book."""
    with env.reading() as book:
        return examine(book)


def sentences(env: Environment) -> str:
    """Examine the book and read what is wrong, one a line."""
    return "\n".join(finding.sentence for finding in findings(env))


class Driver:
    """A connection of the engine's own driver: no pragmas of ours, no journal, no mercy."""

    def __init__(self, env: Environment) -> None:
        address = env.book_address
        self.on_file = not is_server(address)
        self._connection: Any = (
            sqlite3.connect(address, isolation_level=None)
            if self.on_file
            else psycopg.connect(address, autocommit=True)
        )
        if self.on_file:
            self.run("PRAGMA foreign_keys = ON")

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run a statement whose parameters are written `?`."""
        written = statement if self.on_file else statement.replace("?", "%s")
        plain = [
            value.hex if isinstance(value, UUID) and self.on_file else value for value in values
        ]
        cursor = (
            self._connection.execute(written, plain) if plain else self._connection.execute(written)
        )
        return list(cursor.fetchall()) if cursor.description else []

    def instant(self, moment: datetime) -> Any:
        """Write an instant as the engine keeps it."""
        return f"{moment:%Y-%m-%d %H:%M:%S.%f}" if self.on_file else moment

    def drop_triggers(self) -> None:
        """Take every trigger away, the guard's and the search's."""
        if self.on_file:
            triggers = self.run("SELECT name, '' FROM sqlite_master WHERE type = 'trigger'")
        else:
            triggers = self.run(
                "SELECT tgname, ' ON ' || relname FROM pg_trigger"
                " JOIN pg_class ON pg_class.oid = tgrelid WHERE NOT tgisinternal"
            )
        self.run("BEGIN")
        for name, table in triggers:
            self.run(f'DROP TRIGGER "{name}"{table}')
        self.run("COMMIT")

    def close(self) -> None:
        """Give the connection back; what was not committed is gone."""
        self._connection.close()


@contextmanager
def driver(env: Environment) -> Iterator[Driver]:
    """Lend a connection of the engine's own driver to the book."""
    with closing(Driver(env)) as connection:
        yield connection
