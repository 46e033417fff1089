"""The tables described without their models: as the models say, and as SQLite keeps them."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, time
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin
from uuid import UUID

import pytest

from salesbook.store.compiled.tables import NAMED, TABLES
from salesbook.store.connection import Connection
from salesbook.store.file import connect_memory
from salesbook.store.making import create_schema
from salesbook.store.models import sorted_models
from salesbook.store.row import OwnRow, Row
from salesbook.store.table import Table

KINDS = {
    UUID: "uuid",
    str: "text",
    int: "int",
    bool: "bool",
    datetime: "instant",
    date: "date",
    time: "time",
    bytes: "bytes",
}


def models(base: type[OwnRow] = OwnRow) -> dict[str, type[OwnRow]]:
    found = {str(base.__tablename__): base} if hasattr(base, "__table__") else {}
    for below in base.__subclasses__():
        found |= models(below)
    return found


def said_type(annotation: Any) -> Any:
    """Take the type of a field without `None`."""
    if get_origin(annotation) in (Union, UnionType):
        (annotation,) = (one for one in get_args(annotation) if one is not NoneType)
    return annotation


@pytest.fixture(scope="module")
def empty() -> Iterator[Connection]:
    """Make an empty book in memory."""
    with closing(connect_memory()) as connection:
        create_schema(connection)
        yield connection


def test_every_table_is_described_and_comes_after_those_it_refers_to() -> None:
    assert [table.name for table in TABLES] == [table.name for table in sorted_models()]
    assert list(NAMED.values()) == list(TABLES)
    for number, table in enumerate(TABLES):
        before = {one.name for one in TABLES[: number + 1]}
        assert {name for _, name in table.references} <= before


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
class TestEveryTable:
    def test_has_the_fields_of_its_model_with_their_kinds_and_words(self, table: Table) -> None:
        model = models()[table.name]
        types = {name: said_type(field.annotation) for name, field in model.model_fields.items()}

        assert list(table.column) == list(types)
        for name, kind in types.items():
            column = table.column[name]
            if isinstance(kind, type) and issubclass(kind, StrEnum):
                assert (column.kind, column.words) == ("word", tuple(one.value for one in kind))
            else:
                assert (column.kind, column.words) == (KINDS.get(kind, "json"), ())

    def test_has_the_defaults_of_its_model(self, table: Table) -> None:
        fields = models()[table.name].model_fields

        assert table.defaults == {
            name: field.default for name, field in fields.items() if not field.is_required()
        }
        assert table.journalled == issubclass(models()[table.name], Row)

    def test_may_be_empty_where_sqlite_lets_it_be(self, table: Table, empty: Connection) -> None:
        kept = empty.ask(f"PRAGMA table_info({table.name})")

        assert {column.name: column.nullable for column in table.columns} == {
            name: not needed for _, name, _, needed, *_ in kept
        }

    def test_refers_to_what_sqlite_says(self, table: Table, empty: Connection) -> None:
        kept = empty.ask(f"PRAGMA foreign_key_list({table.name})")

        assert sorted(table.references) == sorted((column, to) for _, _, to, column, *_ in kept)

    def test_has_the_keys_of_sqlite(self, table: Table, empty: Connection) -> None:
        kept = empty.ask(
            "SELECT name, sql FROM sqlite_master"
            " WHERE type = 'index' AND tbl_name = ? AND sql LIKE 'CREATE UNIQUE%'",
            [table.name],
        )

        assert {key.name for key in table.keys} == {name for name, _ in kept}
        for key in table.keys:
            sql = dict(kept)[key.name].replace('"', "")
            assert f"({', '.join(key.columns)}) WHERE {key.condition}" in sql


def test_a_column_is_keyed_where_an_index_stands_on_it(empty: Connection) -> None:
    for table in TABLES:
        indexes = empty.ask(f"PRAGMA index_list({table.name})")
        held = {
            column
            for _, index, *_ in indexes
            if not index.startswith("sqlite_autoindex")
            for _, _, column in empty.ask(f"PRAGMA index_info({index})")
        }

        assert {column.name for column in table.columns if column.keyed} == held - {None}
