"""Engines: how a SQLite file and a PostgreSQL database are spoken to.

SQLite's own defaults lose updates and acknowledged rows: Python's driver opens transactions late,
and a journal whose removal is not synced can come back after a power cut. So every connection sets
its own journal (TRUNCATE), synchronous level (EXTRA) and first statement of a transaction
(https://sqlite.org/pragma.html, https://sqlite.org/lang_transaction.html). `trusted_schema` stays
on: the triggers that keep the full-text index write to a virtual table, which it would forbid.
`recursive_triggers` makes a REPLACE fire the triggers of the rows it takes away.
"""

import os
import sqlite3
from functools import lru_cache
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, StaticPool

from salesbook.store.errors import AddressError, DriverError

APPLICATION_ID = 0x534C5342
"""“SLSB”, in the header of every SQLite file that is a book (pragma application_id)."""

BUSY_SECONDS = 30
"""How long a command waits for another that writes."""

WRITER_LOCK = 0x534C5342
"""The key of the advisory lock under which operations of a PostgreSQL book follow each other."""

_PRAGMAS = (
    "journal_mode = TRUNCATE",
    "synchronous = EXTRA",
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "secure_delete = ON",
    "cell_size_check = ON",
)


def is_server(address: str) -> bool:
    """Tell whether an address names a team's database rather than a file."""
    return address.startswith(("postgresql:", "postgresql+", "postgres:"))


def place_of(address: str) -> str:
    """Name an address to people: a path, or a URL without its password and its options."""
    if not is_server(address):
        return address
    return _url(address).set(query={}).render_as_string()


def engine_for(address: str, *, writing: bool) -> Engine:
    """Make an engine for one connection: a file that exists, or a server.

    Raises `AddressError` or `DriverError` when a server cannot be spoken to from here.
    """
    if is_server(address):
        return _server_engine(address, writing=writing)
    return _kept_engine(file_uri(Path(address), "rw"), writing=writing)


def memory_engine() -> Engine:
    """Make an engine for an empty book that is nowhere: what reading an absent book asks."""
    return _file_engine(":memory:", writing=True)


def real_path(address: str) -> Path:
    """Find the file an address leads to, past links and `~`."""
    return Path(os.path.realpath(Path(address).expanduser()))


def file_uri(path: Path, mode: str) -> str:
    """Write a path as SQLite's URI (https://sqlite.org/uri.html); mode `ro` or `rw`."""
    quoted = str(real_path(str(path)))
    for letter in "%?#":
        quoted = quoted.replace(letter, f"%{ord(letter):02x}")
    return f"file:{quoted}?mode={mode}"


@lru_cache(maxsize=8)  # an engine keeps the statements it compiled; its connections it does not
def _kept_engine(uri: str, *, writing: bool) -> Engine:
    return _file_engine(uri, writing=writing)


def _file_engine(uri: str, *, writing: bool) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connect(uri),
        poolclass=StaticPool if uri == ":memory:" else NullPool,
        hide_parameters=True,
    )
    begin = "BEGIN IMMEDIATE" if writing else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _connect(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        uri, uri=uri != ":memory:", timeout=BUSY_SECONDS, isolation_level=None
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _url(address: str) -> URL:
    try:
        return make_url(address)
    except (ArgumentError, ValueError) as error:
        raise AddressError("it is not written as an address") from error


@lru_cache(maxsize=8)
def _server_engine(address: str, *, writing: bool) -> Engine:
    url = _url(address).set(drivername="postgresql+psycopg")
    try:
        engine = create_engine(
            url,
            poolclass=NullPool,
            hide_parameters=True,
            isolation_level="READ COMMITTED" if writing else "REPEATABLE READ",
            connect_args={"connect_timeout": 10},
        )
    except ModuleNotFoundError as error:
        raise DriverError from error

    @event.listens_for(engine, "connect")
    def _settle(connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:
        del record
        cursor = connection.cursor()
        cursor.execute("SET TIME ZONE 'UTC'")
        cursor.execute(f"SET lock_timeout = '{BUSY_SECONDS}s'")
        cursor.close()
        connection.commit()

    if writing:

        @event.listens_for(engine, "begin")
        def _queue(connection: Connection) -> None:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK})")

    return engine
