"""The schema: models and migrations agree, and every table keeps the conventions."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Index, Table, UniqueConstraint, text
from sqlmodel import SQLModel

from salesbook import store
from salesbook.cli.environment import Environment
from salesbook.store.address import is_server
from salesbook.store.core import CoreConnection
from salesbook.store.engine import engine_for
from salesbook.store.making import create_schema
from salesbook.store.migrate import upgrade
from salesbook.store.modelled import finish_schema
from salesbook.store.models import journalled_models, sorted_models
from salesbook.store.row import OwnRow
from salesbook.store.schema import HEAD, VERSIONS

TABLES = sorted_models()
AREAS = ("book", "accounts", "loop", "pipeline", "presence", "team")
KEPT = ("name_index", "search_", "standings")
"""What the database keeps by itself is made with its triggers, not migrated."""
CATALOGUE = {
    "sqlite": ("SELECT type || ' ' || tbl_name, name, coalesce(sql, '') FROM sqlite_master",),
    "postgresql": (
        (
            "SELECT 'column ' || table_name, column_name, data_type || ' ' || is_nullable || ' '"
            " || coalesce(collation_name, '') FROM information_schema.columns"
            " WHERE table_schema = current_schema()"
        ),
        (
            "SELECT 'index ' || tablename, indexname, indexdef FROM pg_indexes"
            " WHERE schemaname = current_schema()"
        ),
        (
            "SELECT 'constraint ' || conrelid::regclass, conname, pg_get_constraintdef(oid)"
            " FROM pg_constraint WHERE connamespace = current_schema()::regnamespace"
        ),
        (
            "SELECT 'trigger ' || tgrelid::regclass, tgname, pg_get_triggerdef(pg_trigger.oid)"
            " || prosrc FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid WHERE NOT tgisinternal"
        ),
    ),
}

Catalogue = dict[tuple[str, str], list[str]]


def make(env: Environment, how: str) -> Connection:
    if not is_server(env.book_address):
        path = Path(env.book_address)
        path.parent.mkdir(parents=True)
        path.touch()
    connection = engine_for(env.book_address, writing=True).connect()
    if how == "models":
        create_schema(CoreConnection(connection))
    else:
        upgrade(connection, HEAD)
        finish_schema(CoreConnection(connection))
    return connection


def catalogue(connection: Connection) -> Catalogue:
    """Read every definition as its sorted parts: constraints may stand in another order."""
    return {
        (kind, name): sorted(part.strip(" ()") for part in " ".join(said.split()).split(","))
        for statement in CATALOGUE[connection.dialect.name]
        for kind, name, said in connection.execute(text(statement))
    }


def area_of(table: Table) -> str:
    (row,) = (row for row in rows_of(OwnRow) if row.__tablename__ == table.name)
    return row.__module__.removeprefix("salesbook.store.").split(".")[0]


def rows_of(base: type[OwnRow]) -> list[type[OwnRow]]:
    below = [row for child in base.__subclasses__() for row in rows_of(child)]
    return [base, *below] if hasattr(base, "__table__") else below


def test_the_versions_are_those_of_the_migrations() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(store.__path__[0]) / "migrations"))
    scripts = ScriptDirectory.from_config(config).walk_revisions()

    assert tuple(script.revision for script in scripts)[::-1] == VERSIONS


def test_models_and_migrations_make_the_same_schema(nowhere: Environment) -> None:
    made = make(nowhere, "models")
    by_models = catalogue(made)
    made.rollback()

    upgrade(made, HEAD)
    finish_schema(CoreConnection(made))
    by_migrations = catalogue(made)
    made.close()

    assert by_migrations == by_models


def test_alembic_finds_nothing_to_add(nowhere: Environment) -> None:
    def is_ours(item: object, name: str | None, kind: str, reflected: bool, other: object) -> bool:
        del reflected, other
        # Indexes over expressions (`occurred_at desc`) are not read back whole; the catalogue
        # above compares them by their text.
        plain = not isinstance(item, Index) or all(
            hasattr(part, "name") for part in item.expressions
        )
        reached = kind == "index" and str(name).startswith("interactions_")
        return plain and not reached and not str(name).startswith(KEPT)

    with make(nowhere, "migrations") as connection:
        context = MigrationContext.configure(connection, opts={"include_object": is_ours})

        assert compare_metadata(context, SQLModel.metadata) == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
class TestEveryTable:
    def test_begins_with_its_id_and_when_it_was_typed(self, table: Table) -> None:
        first = ["id", "recorded_at"]
        if table in journalled_models():
            first += ["author_id", "deleted_at"]

        assert list(table.columns.keys())[: len(first)] == first
        assert [column.name for column in table.primary_key] == ["id"]

    def test_refers_without_cascading_and_only_to_what_was_there_before(self, table: Table) -> None:
        for key in table.foreign_keys:
            assert (key.ondelete, key.onupdate) == (None, None)
            assert AREAS.index(area_of(key.column.table)) <= AREAS.index(area_of(table))

    def test_indexes_every_reference(self, table: Table) -> None:
        if table.name == "open_operations":
            return  # it holds one row at most
        indexed = [next(iter(index.columns)) for index in table.indexes if index.columns]
        indexed += [
            next(iter(key.columns))
            for key in table.constraints
            if isinstance(key, UniqueConstraint)
        ]

        assert [key.parent for key in table.foreign_keys if key.parent not in indexed] == []

    def test_keeps_a_handle_that_is_indexed(self, table: Table) -> None:
        if "handle" in table.columns:
            assert any(list(index.columns) == [table.c.handle] for index in table.indexes)

    def test_counts_only_live_rows_in_its_keys(self, table: Table) -> None:
        if table in journalled_models():
            for index in (index for index in table.indexes if index.unique):
                for engine in ("sqlite", "postgresql"):
                    assert "deleted_at IS NULL" in str(index.dialect_options[engine]["where"])


def test_every_row_class_but_the_journal_s_own_is_journalled() -> None:
    own = {table.name for table in TABLES} - {table.name for table in journalled_models()}

    assert own == {
        "books",
        "operations",
        "changes",
        "open_operations",
        "import_batches",
        "import_rows",
        "import_targets",
        "import_mappings",
    }
