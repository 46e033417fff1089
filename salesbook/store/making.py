"""Making: an empty database gets the newest schema."""

from typing import cast

from salesbook.store.connection import Connection


def create_schema(connection: Connection) -> None:
    """Make every table: on a file from what was compiled, on a server from the models."""
    if connection.on_file:
        from salesbook.store.compiled.schema import SCHEMA  # noqa: PLC0415 (once a book)

        for statement in SCHEMA:
            connection.run(statement)
        return
    from salesbook.store.core import CoreConnection  # noqa: PLC0415 (a file never loads SQLAlchemy)
    from salesbook.store.modelled import create_from_models  # noqa: PLC0415 (for the same reason)

    create_from_models(cast("CoreConnection", connection))
