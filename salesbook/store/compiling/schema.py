"""The schema of a new file, written out as SQLite itself keeps it."""

from sqlalchemy import create_engine

from salesbook.store.compiling.layout import head
from salesbook.store.core import CoreConnection
from salesbook.store.file import APPLICATION_ID
from salesbook.store.modelled import create_from_models
from salesbook.store.schema import HEAD, VERSION_TABLE
from salesbook.store.search import FTS

# Every table is followed by its indexes in the order of their names: SQLAlchemy makes them in none.
_MADE = """
    SELECT made.name, made.sql FROM sqlite_master AS made
    JOIN sqlite_master AS owner ON owner.type = 'table' AND owner.name = made.tbl_name
    WHERE made.sql IS NOT NULL
    ORDER BY made.type = 'trigger', iif(made.type = 'trigger', made.rowid, owner.rowid),
        made.type = 'index', made.name
"""


def schema_module() -> str:
    """Write the module that holds every statement a new book is made with."""
    with create_engine("sqlite://").connect() as connection:
        create_from_models(CoreConnection(connection))
        made = connection.exec_driver_sql(_MADE).all()
    # The tables of the full-text index come with it.
    own = [sql for name, sql in made if not name.startswith((f"{FTS}_", "sqlite_"))]
    own += [
        f"INSERT INTO {VERSION_TABLE} (version_num) VALUES ('{HEAD}')",  # noqa: S608 (constants)
        f"PRAGMA application_id = {APPLICATION_ID}",
    ]
    return f"{head('the models')}\nSCHEMA = (\n{''.join(map(_item, own))})\n"


def _item(sql: str) -> str:
    """Write one statement as SQLite is to keep it, so without the indentation of the module."""
    lines = (line.rstrip().expandtabs(4) for line in sql.splitlines())
    return f'    """{chr(10).join(line for line in lines if line)}""",\n'
