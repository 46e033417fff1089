"""Rows in stored form: what the journal signs, and what an undo puts back.

Ids and instants are text, integers are integers; a value that is null in a whole row is left out.
"""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any
from uuid import UUID

from salesbook.domain.errors import SalesbookError, TextError
from salesbook.domain.text import MAX_BYTES, check_text
from salesbook.store.compiled.tables import NAMED, TABLES
from salesbook.store.table import Column, Table
from salesbook.store.values import canonical

Values = Mapping[str, Any]
Step = Callable[[Any], Any]

LONGEST_KEY = 1_000
"""The longest text an index holds, in bytes: one engine refuses what is much longer."""

_LARGEST = 2**63 - 1
_TYPES: dict[str, type[Any]] = {
    "uuid": UUID,
    "bool": bool,
    "bytes": bytes,
    "date": date,
    "time": time,
}
_WRITERS: dict[str, Step] = {
    "uuid": lambda value: value.hex,
    "instant": lambda value: value.astimezone(UTC).isoformat(),
    "date": date.isoformat,
    "time": time.isoformat,
    "bytes": bytes.hex,
}
_READERS: dict[str, Step] = {
    "uuid": UUID,
    "instant": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "bytes": bytes.fromhex,
}


def table_named(name: str) -> Table:
    """Find a table of the book by name."""
    return NAMED[name]


def journalled_tables() -> list[Table]:
    """List the tables whose every row is journalled, those that are referred to first."""
    return [table for table in TABLES if table.journalled]


def clean(table: Table, values: Values) -> dict[str, Any]:
    """Check what is about to be written: text in NFC without what an engine refuses, no ''.

    A nullable text is null or non-empty, never the empty string. Raises `TextError`, or
    `SalesbookError` for a number no engine keeps; a value of another type is a mistake of ours.
    """
    cleaners = _cleaners(table)
    return {
        name: None if value is None else cleaners[name](value) for name, value in values.items()
    }


def to_stored(table: Table, values: Values) -> dict[str, Any]:
    """Put a row's values, or some of them, in stored form; nulls stay."""
    return _converted(_writers(table), values)


def whole_row(table: Table, values: Values) -> dict[str, Any]:
    """Put a whole row in stored form; nulls are left out."""
    there = {name: value for name, value in values.items() if value is not None}
    return _converted(_writers(table), there)


def from_stored(table: Table, stored: Values) -> dict[str, Any]:
    """Read values back from stored form."""
    return _converted(_readers(table), stored)


def row_from_stored(table: Table, stored: Values) -> dict[str, Any]:
    """Read a whole row back from stored form, its nulls included."""
    return {**_nulls(table), **from_stored(table, stored)}


def _converted(steps: Mapping[str, Step], values: Values) -> dict[str, Any]:
    converted = dict(values)
    for name, step in steps.items():
        value = converted.get(name)
        if value is not None:
            converted[name] = step(value)
    return converted


def _nulls(table: Table) -> dict[str, Any]:
    return dict.fromkeys(table.column)


@cache
def _writers(table: Table) -> dict[str, Step]:
    return _of_kind(table, _WRITERS)


@cache
def _readers(table: Table) -> dict[str, Step]:
    return _of_kind(table, _READERS)


def _of_kind(table: Table, steps: Mapping[str, Step]) -> dict[str, Step]:
    return {column.name: steps[column.kind] for column in table.columns if column.kind in steps}


@cache
def _cleaners(table: Table) -> dict[str, Step]:
    return {column.name: _cleaner(column) for column in table.columns}


def _cleaner(column: Column) -> Step:
    what = column.name.removesuffix("_key").replace("_", " ")
    if column.kind == "word":
        return _blank_is_null(_members(what, column.words), nullable=column.nullable)
    if column.kind == "json":
        return lambda value: json.loads(check_text(canonical(value), what))
    if column.kind == "text":
        longest = LONGEST_KEY if column.keyed else MAX_BYTES
        return _blank_is_null(_texts(what, longest), nullable=column.nullable)
    if column.kind == "int":
        return lambda value: _number(value, what)
    if column.kind == "instant":
        return lambda value: _instant(value, what)
    return lambda value: _typed(value, _TYPES[column.kind], what)


def _blank_is_null(step: Step, *, nullable: bool) -> Step:
    return (lambda value: None if value == "" else step(value)) if nullable else step


def _members(what: str, words: tuple[str, ...]) -> Step:
    def check(value: Any) -> str:
        if value not in words:
            raise ValueError(f"the {what} takes no “{value}”")
        return str(value)

    return check


def _texts(what: str, longest: int) -> Step:
    brief = longest // 4  # no character takes more than four bytes

    def check(value: Any) -> str:
        text = check_text(value if type(value) is str else _typed(value, str, what), what)
        if len(text) > brief and len(text.encode()) > longest:
            raise TextError(
                f"The {what} is longer than {longest:,} bytes.",
                hint="Keep the long text in a note, and what matters here.",
            )
        return text

    return check


def _number(value: Any, what: str) -> int:
    if abs(int(_typed(value, int, what))) > _LARGEST:
        raise SalesbookError(
            f"The {what} {value} is larger than a book can keep.", hint="Take a smaller number."
        )
    return int(value)


def _instant(value: Any, what: str) -> datetime:
    instant: datetime = _typed(value, datetime, what)
    if instant.tzinfo is None:
        raise SalesbookError(f"The {what} “{instant}” came without its zone.")
    return instant


def _typed(value: Any, kind: type[Any], what: str) -> Any:
    # A date that is a datetime, or a number that is a bool, would be kept as something else.
    if not isinstance(value, kind) or (type(value) in (bool, datetime) and type(value) is not kind):
        raise TypeError(f"the {what} takes {kind.__name__}, not {type(value).__name__}")
    return value
