"""Inserting many rows at once, in the way that costs each engine least.

SQLite brings its full-text index to the disk once a statement, so rows that go in together cost a
fraction of rows that go in one by one; PostgreSQL takes a prepared statement many times over a
pipeline. Values are put in the engine's form by the same types that every other statement uses.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Dialect, Table

Item = TypeVar("Item")

CHUNK = 500
"""How many rows are read or written at a time."""

_MOST_VALUES = 16_000
"""How many values go in one statement of SQLite: half of what it takes at most."""


class _Form(NamedTuple):
    """How the rows of a table are written on an engine."""

    names: tuple[str, ...]
    processors: tuple[tuple[int, Callable[[Any], Any]], ...]
    beginning: str
    one_row: str


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write whole rows, each with a value or None for every column of its table."""
    form = _form(table, connection.dialect)
    if connection.dialect.name == "sqlite":
        for chunk in chunks(rows, _MOST_VALUES // len(form.names)):
            statement = form.beginning + ", ".join([form.one_row] * len(chunk))
            values = chain.from_iterable(_values(form, chunk))
            connection.exec_driver_sql(statement, tuple(values))
    elif rows:
        connection.exec_driver_sql(form.beginning + form.one_row, list(_values(form, rows)))


def chunks(items: Iterable[Item], size: int = CHUNK) -> Iterator[list[Item]]:
    """Part items into lists of at most this size."""
    remaining = iter(items)
    while chunk := list(islice(remaining, size)):
        yield chunk


def _values(form: _Form, rows: Iterable[Mapping[str, Any]]) -> Iterator[tuple[Any, ...]]:
    """Put the values of rows in the engine's form."""
    for row in rows:
        values = [row[name] for name in form.names]
        for place, process in form.processors:
            if values[place] is not None:
                values[place] = process(values[place])
        yield tuple(values)


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
