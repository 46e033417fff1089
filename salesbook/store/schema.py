"""The whole schema: every table, its guard, its search index, and the names of its versions."""

from sqlalchemy import Connection, text
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


def create_schema(connection: Connection) -> None:
    """Make every table at the newest version, as the migrations would: a test holds them equal."""
    SQLModel.metadata.create_all(connection, checkfirst=False)
    connection.execute(
        text(
            f"CREATE TABLE {VERSION_TABLE} (version_num VARCHAR(32) NOT NULL"
            f" CONSTRAINT {VERSION_TABLE}_pkc PRIMARY KEY)"
        )
    )
    connection.execute(
        text(f"INSERT INTO {VERSION_TABLE} VALUES (:head)"),  # noqa: S608 (a constant)
        {"head": HEAD},
    )
    finish_schema(connection)


def finish_schema(connection: Connection) -> None:
    """Put in place what is made from the metadata rather than migrated."""
    install_guard(connection)
    install_search(connection)
    if connection.dialect.name == "sqlite":
        connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
