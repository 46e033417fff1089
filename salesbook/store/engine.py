"""Engines: a book spoken to through SQLAlchemy, on a server always, on a file to migrate it."""

from functools import lru_cache
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from salesbook.store.address import file_uri, is_server
from salesbook.store.core import CoreConnection, said
from salesbook.store.errors import AddressError, DriverError
from salesbook.store.file import BUSY_SECONDS, open_driver

WRITER_LOCK = 0x534C5342
"""The key of the advisory lock under which operations of a PostgreSQL book follow each other."""


def connect_server(address: str, *, writing: bool) -> CoreConnection:
    """Open a connection to a server and begin a transaction; a writer waits for its turn here.

    Raises `AddressError` or `DriverError` when the server cannot be spoken to from here.
    """
    with said():
        connection = _server_engine(address, writing=writing).connect()
        connection.begin()
        return CoreConnection(connection)


def engine_for(address: str, *, writing: bool) -> Engine:
    """Make an engine for one connection: a file that exists, or a server."""
    if is_server(address):
        return _server_engine(address, writing=writing)
    return file_engine(Path(address), writing=writing)


def file_engine(path: Path, *, writing: bool) -> Engine:
    """Make an engine for a file that exists."""
    uri = file_uri(path, "rw")
    engine = create_engine(
        "sqlite://", creator=lambda: open_driver(uri), poolclass=NullPool, hide_parameters=True
    )
    begin = "BEGIN IMMEDIATE" if writing else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _url(address: str) -> URL:
    try:
        return make_url(address)
    except (ArgumentError, ValueError) as error:
        raise AddressError("it is not written as an address") from error


@lru_cache(maxsize=8)  # an engine keeps the statements it compiled; its connections it does not
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
