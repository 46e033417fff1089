"""What tests of the store do with a book: keep things, take them back, look behind the curtain."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import sqlalchemy
from msgspec.structs import replace
from sqlalchemy import select

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.finding import Finding
from salesbook.domain.book.operation import Change, Operation, OperationKind
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.domain.text import name_key
from salesbook.store.address import is_server
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.check import examine
from salesbook.store.book.operations import latest_operations
from salesbook.store.book.stored import journalled_tables, whole_row
from salesbook.store.book.undo import latest_to_redo, latest_to_undo, redo, undo
from salesbook.store.compiled.tables import ACCOUNTS, INTERACTIONS
from salesbook.store.compiling.statement import compiled
from salesbook.store.connection import Connection
from salesbook.store.core import CoreConnection
from salesbook.store.engine import connect_server, engine_for
from salesbook.store.file import connect_file
from salesbook.store.models import sorted_models
from salesbook.store.statement import Answer, Statement
from salesbook.store.table import Table

Dump = dict[str, dict[UUID, dict[str, Any]]]


def model_of(table: Table) -> sqlalchemy.Table:
    """Find what SQLAlchemy knows of a table."""
    return next(model for model in sorted_models() if model.name == table.name)


def rows_of(book: Book, table: Table, order: str = "id", **values: Any) -> list[Answer]:
    """Read the rows of a table that have these values, deleted or not."""
    return book.rows(_question(table, order, tuple(values.items())))


@cache
def _question(table: Table, order: str, values: tuple[tuple[str, Any], ...]) -> Statement:
    model = model_of(table)
    wanted = [model.c[name] == value for name, value in values]
    return compiled(select(model).where(*wanted).order_by(model.c[order]))


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
        table.name: {row.id: whole_row(table, row._asdict()) for row in rows_of(book, table)}
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


class Door:
    """A way into a book past the journal."""

    def __init__(self, env: Environment) -> None:
        self.env = env
        self.on_file = not is_server(env.book_address)

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run a statement whose parameters are written `?`."""
        raise NotImplementedError

    def commit(self) -> None:
        """Keep what the transaction wrote."""
        raise NotImplementedError

    def close(self) -> None:
        """Give the connection back; what was not committed is gone."""
        raise NotImplementedError

    def written(self, value: Any) -> Any:
        """Write a value as the engine keeps it."""
        return value.hex if isinstance(value, UUID) and self.on_file else value

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


class Driver(Door):
    """A connection of the engine's own driver: no pragmas of ours, no transaction, no mercy."""

    def __init__(self, env: Environment) -> None:
        super().__init__(env)
        self._connection: Any = (
            sqlite3.connect(env.book_address, isolation_level=None)
            if self.on_file
            else psycopg.connect(env.book_address, autocommit=True)
        )
        if self.on_file:
            self.run("PRAGMA foreign_keys = ON")

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        marked = statement if self.on_file else statement.replace("?", "%s")
        plain = [self.written(value) for value in values]
        cursor = (
            self._connection.execute(marked, plain) if plain else self._connection.execute(marked)
        )
        return list(cursor.fetchall()) if cursor.description else []

    def commit(self) -> None:
        self.run("COMMIT")

    def close(self) -> None:
        self._connection.close()


class StoreDoor(Door):
    """A connection of the store's own, inside a transaction that writes."""

    def __init__(self, env: Environment, connection: Connection) -> None:
        super().__init__(env)
        self.connection = connection

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        plain = [self.written(value) for value in values]
        if statement.startswith("SELECT"):
            return self.connection.ask(statement, plain)
        self.connection.run(statement, plain)
        return []

    def commit(self) -> None:
        self.connection.commit()

    def close(self) -> None:
        self.connection.close()


def enter(env: Environment, by: str) -> Door:
    """Open a way into the book and begin a transaction.

    `by` is `driver` (the engine's own), `store` (as a command opens it) or `sqlalchemy` (as a
    migration opens it).
    """
    if by == "driver":
        door = Driver(env)
        door.run("BEGIN")
        return door
    address = env.book_address
    if by == "sqlalchemy":
        return StoreDoor(env, CoreConnection(engine_for(address, writing=True).connect()))
    if is_server(address):
        return StoreDoor(env, connect_server(address, writing=True))
    return StoreDoor(env, connect_file(Path(address), writing=True))


@contextmanager
def driver(env: Environment) -> Iterator[Driver]:
    """Lend a connection of the engine's own driver to the book."""
    with closing(Driver(env)) as connection:
        yield connection


def make_stubborn(door: Door, event: str, table: str) -> None:
    """Let a table refuse an event, with an error that is about no key and no reference."""
    if door.on_file:
        door.run(
            f"CREATE TRIGGER stubborn BEFORE {event} ON {table}"
            " BEGIN SELECT RAISE(ABORT, 'never'); END"
        )
        return
    door.run(
        "CREATE FUNCTION stubborn() RETURNS trigger LANGUAGE plpgsql"
        " AS $$BEGIN RAISE EXCEPTION 'never'; END$$"
    )
    door.run(
        f"CREATE TRIGGER stubborn BEFORE {event} ON {table}"
        " FOR EACH ROW EXECUTE FUNCTION stubborn()"
    )
