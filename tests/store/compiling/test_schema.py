"""The schema of a new file: compiled ahead of time, it is what the models make."""

from contextlib import closing

from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from salesbook.store.compiled.schema import SCHEMA
from salesbook.store.compiling.schema import schema_module
from salesbook.store.connection import Connection
from salesbook.store.core import CoreConnection
from salesbook.store.file import APPLICATION_ID, connect_memory
from salesbook.store.making import create_schema
from salesbook.store.modelled import create_from_models
from salesbook.store.schema import HEAD

DEFINED = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master"


def defined(connection: Connection) -> dict[tuple[str, str], tuple[str, str]]:
    """Read what a database is made of, whatever the blanks between the words."""
    return {
        (kind, name): (table, " ".join(sql.split()))
        for kind, name, table, sql in connection.ask(DEFINED)
    }


def test_a_new_file_is_what_the_models_make() -> None:
    with (
        closing(connect_memory()) as compiled,
        create_engine("sqlite://", poolclass=NullPool).connect() as connection,
    ):
        modelled = CoreConnection(connection)
        create_schema(compiled)
        create_from_models(modelled)

        assert defined(compiled) == defined(modelled)
        for made in (compiled, modelled):
            assert made.ask("PRAGMA application_id") == [(APPLICATION_ID,)]
            assert made.ask("SELECT version_num FROM alembic_version") == [(HEAD,)]


def test_a_table_stands_before_its_indexes_and_triggers_come_last() -> None:
    kinds = [" ".join(statement.split()[:2]) for statement in SCHEMA]
    triggers = [number for number, kind in enumerate(kinds) if kind == "CREATE TRIGGER"]

    assert triggers == list(range(triggers[0], triggers[-1] + 1))
    for number, statement in enumerate(SCHEMA):
        if kinds[number] in ("CREATE INDEX", "CREATE UNIQUE"):
            table = statement.partition(" ON ")[2].partition(" ")[0]
            assert any(one.startswith(f"CREATE TABLE {table} ") for one in SCHEMA[:number])


def test_the_module_holds_what_is_shipped() -> None:
    module: dict[str, object] = {}

    exec(schema_module(), module)  # noqa: S102 (our own text)

    assert module["SCHEMA"] == SCHEMA
