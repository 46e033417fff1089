"""The schema made from the models: on a server, and where it is compiled for files."""

from sqlalchemy import insert
from sqlmodel import SQLModel

from salesbook.store.book.guard import install_guard
from salesbook.store.connection import Connection
from salesbook.store.core import CoreConnection
from salesbook.store.file import APPLICATION_ID
from salesbook.store.models import VERSION
from salesbook.store.schema import HEAD
from salesbook.store.search import install_search
from salesbook.store.standings.keeping import install_standings


def create_from_models(connection: CoreConnection) -> None:
    """Make every table at the newest version, as the migrations would: a test holds them equal."""
    SQLModel.metadata.create_all(connection.connection, checkfirst=False)
    VERSION.create(connection.connection)
    connection.connection.execute(insert(VERSION), {"version_num": HEAD})
    finish_schema(connection)


def finish_schema(connection: Connection) -> None:
    """Put in place what is made from the list of tables rather than migrated."""
    install_guard(connection)
    install_search(connection)
    install_standings(connection)
    if connection.on_file:
        connection.run(f"PRAGMA application_id = {APPLICATION_ID}")
