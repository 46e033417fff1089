"""Inserting many rows in few statements.

A full-text index is brought to the disk once a statement, and an engine parses each one: rows that
go in together cost a fraction of rows that go in one by one. Values are put in the engine's form by
the same types that every other statement uses.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Dialect, Table

Item = TypeVar("Item")

CHUNK = 500
"""How many rows are read or written at a time."""

_MOST_VALUES = 16_000
"""How many values go in one statement: half of what either engine takes at most."""


class _Form(NamedTuple):
    """How the rows of a table are written on an engine."""

    names: tuple[str, ...]
    processors: tuple[tuple[int, Callable[[Any], Any]], ...]
    beginning: str
    one_row: str


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write whole rows, each with a value or None for every column of its table."""
    form = _form(table, connection.dialect)
    at_once = _MOST_VALUES // len(form.names)
    for chunk in chunks(rows, at_once):
        statement = form.beginning + ", ".join([form.one_row] * len(chunk))
        connection.exec_driver_sql(statement, tuple(_values(form, chunk)))


def chunks(items: Iterable[Item], size: int = CHUNK) -> Iterator[list[Item]]:
    """Part items into lists of at most this size."""
    remaining = iter(items)
    while chunk := list(islice(remaining, size)):
        yield chunk


def _values(form: _Form, rows: Iterable[Mapping[str, Any]]) -> Iterator[Any]:
    for row in rows:
        values = [row[name] for name in form.names]
        for place, process in form.processors:
            if values[place] is not None:
                values[place] = process(values[place])
        yield from values


def _form(table: Table, dialect: Dialect) -> _Form:
    form = _FORMS.get((table, dialect.name))
    if form is None:
        form = _FORMS[table, dialect.name] = _form_of(table, dialect)
    return form


def _form_of(table: Table, dialect: Dialect) -> _Form:
    names = tuple(column.name for column in table.columns)
    quoted = ", ".join(dialect.identifier_preparer.quote(name) for name in names)
    mark = "?" if dialect.paramstyle == "qmark" else "%s"
    processors = (
        column.type.dialect_impl(dialect).bind_processor(dialect) for column in table.columns
    )
    return _Form(
        names,
        tuple((place, process) for place, process in enumerate(processors) if process is not None),
        f"INSERT INTO {table.name} ({quoted}) VALUES ",  # noqa: S608 (names from the metadata)
        f"({', '.join([mark] * len(names))})",
    )


_FORMS: dict[tuple[Table, str], _Form] = {}
