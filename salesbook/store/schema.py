"""The whole schema: every table, its guard, its search index, and the names of its versions."""

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    insert,
)
from sqlmodel import SQLModel

import salesbook.store.accounts.tables
import salesbook.store.book.tables
import salesbook.store.loop.tables  # noqa: F401 (the three declare the tables of the metadata)
from salesbook.store.book.guard import install_guard
from salesbook.store.engine import APPLICATION_ID
from salesbook.store.search import install_search

VERSIONS = ("0001_book", "0002_accounts", "0003_loop")
"""Alembic's revisions in order; the last is what this program writes."""

HEAD = VERSIONS[-1]

VERSION_TABLE = "alembic_version"

VERSION = Table(
    VERSION_TABLE,
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name=f"{VERSION_TABLE}_pkc"),
)
"""Where Alembic keeps the version of a schema, in one row."""


def create_schema(connection: Connection) -> None:
    """Make every table at the newest version, as the migrations would: a test holds them equal."""
    SQLModel.metadata.create_all(connection, checkfirst=False)
    VERSION.create(connection)
    connection.execute(insert(VERSION), {"version_num": HEAD})
    finish_schema(connection)


def finish_schema(connection: Connection) -> None:
    """Put in place what is made from the metadata rather than migrated."""
    install_guard(connection)
    install_search(connection)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
