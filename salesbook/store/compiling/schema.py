"""The schema of a new file, written out as SQLite itself keeps it."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from salesbook.store.compiling.layout import head
from salesbook.store.core import CoreConnection
from salesbook.store.file import APPLICATION_ID
from salesbook.store.modelled import create_from_models
from salesbook.store.models import sorted_models
from salesbook.store.schema import HEAD, VERSION_TABLE
from salesbook.store.search import FTS, NAMES_FTS

_MADE = "SELECT type, tbl_name, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"


def schema_module() -> str:
    """Write the module that holds every statement a new book is made with."""
    with create_engine("sqlite://", poolclass=NullPool).connect() as connection:
        create_from_models(CoreConnection(connection))
        made = [tuple(one) for one in connection.exec_driver_sql(_MADE)]
    # The tables of a full-text index come with it.
    parts = (f"{FTS}_", f"{NAMES_FTS}_")
    own = [sql for _, _, name, sql in _in_order(made) if not name.startswith(parts)]
    own += [
        f"INSERT INTO {VERSION_TABLE} (version_num) VALUES ('{HEAD}')",  # noqa: S608 (constants)
        f"PRAGMA application_id = {APPLICATION_ID}",
    ]
    return f"{head('the models')}\nSCHEMA = (\n{''.join(map(_item, own))})\n"


def _in_order(made: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Let each table stand before its indexes, by their names, and triggers last, as they are.

    SQLAlchemy makes tables in the order their models were imported in, and indexes in none.
    """
    place = {table.name: number for number, table in enumerate(sorted_models())}

    def key(one: tuple[str, ...]) -> tuple[Any, ...]:
        kind, table, name, _ = one
        if kind == "trigger":
            return (1,)
        return 0, place.get(table, len(place)), table, kind == "index", name

    return sorted(made, key=key)


def _item(sql: str) -> str:
    """Write one statement as SQLite is to keep it, so without the indentation of the module."""
    lines = (line.rstrip().expandtabs(4) for line in sql.splitlines())
    return f'    """{chr(10).join(line for line in lines if line)}""",\n'
