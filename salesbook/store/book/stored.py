"""Rows in stored form: what the journal signs, and what an undo puts back.

Ids and instants are text, integers are integers; a value that is null in a whole row is left out.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, Uuid
from sqlalchemy.types import Date, DateTime, Time, TypeDecorator
from sqlmodel import SQLModel

from salesbook.domain.errors import SalesbookError
from salesbook.domain.text import check_text
from salesbook.store.row import OwnRow
from salesbook.store.types import CanonicalJson

Values = Mapping[str, Any]


def table_named(name: str) -> Table:
    """Find a table of the schema by name."""
    return SQLModel.metadata.tables[name]


def table_of(row: type[OwnRow]) -> Table:
    """Find the table of a row class."""
    return table_named(str(row.__tablename__))


def _write_instant(value: datetime) -> str:
    return value.astimezone(UTC).isoformat()


def _is_instant(column: Column[Any]) -> bool:
    # SQLModel's own type for instants is a decorator around this one.
    kind = column.type
    return isinstance(kind.impl if isinstance(kind, TypeDecorator) else kind, DateTime)


@cache
def _writers(table: Table) -> dict[str, Callable[[Any], Any]]:
    return {column.name: _writer(column) for column in table.columns}


def _writer(column: Column[Any]) -> Callable[[Any], Any]:
    if isinstance(column.type, CanonicalJson):
        return lambda value: value
    if isinstance(column.type, Uuid):
        return lambda value: value.hex
    if isinstance(column.type, Date | Time):
        return lambda value: value.isoformat()
    if _is_instant(column):
        return _write_instant
    return lambda value: value


@cache
def _readers(table: Table) -> dict[str, Callable[[Any], Any]]:
    return {column.name: _reader(column) for column in table.columns}


def _reader(column: Column[Any]) -> Callable[[Any], Any]:
    if isinstance(column.type, CanonicalJson):
        return lambda value: value
    if isinstance(column.type, Uuid):
        return UUID
    if isinstance(column.type, Date):
        return date.fromisoformat
    if isinstance(column.type, Time):
        return time.fromisoformat
    if _is_instant(column):
        return datetime.fromisoformat
    return lambda value: value


def clean(table: Table, values: Values) -> dict[str, Any]:
    """Check what is about to be written: text in NFC without what an engine refuses, no ''.

    A nullable text is null or non-empty, never the empty string. Raises `TextError`.
    """
    return {name: _clean(table.columns[name], value) for name, value in values.items()}


def _clean(column: Column[Any], value: Any) -> Any:
    if isinstance(value, str):
        if not value and column.nullable:
            return None
        return check_text(value, column.name.replace("_", " "))
    if isinstance(value, datetime) and value.tzinfo is None:
        raise SalesbookError(f"The {column.name} “{value}” came without its zone.")
    return value


def to_stored(table: Table, values: Values) -> dict[str, Any]:
    """Put a row's values, or some of them, in stored form; nulls stay."""
    writers = _writers(table)
    return {name: None if value is None else writers[name](value) for name, value in values.items()}


def whole_row(table: Table, values: Values) -> dict[str, Any]:
    """Put a whole row in stored form; nulls are left out."""
    writers = _writers(table)
    return {name: writers[name](value) for name, value in values.items() if value is not None}


def from_stored(table: Table, stored: Values) -> dict[str, Any]:
    """Read values back from stored form."""
    readers = _readers(table)
    return {name: None if value is None else readers[name](value) for name, value in stored.items()}


def row_from_stored(table: Table, stored: Values) -> dict[str, Any]:
    """Read a whole row back from stored form, its nulls included."""
    read = from_stored(table, stored)
    return {column.name: read.get(column.name) for column in table.columns}
