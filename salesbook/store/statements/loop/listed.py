"""Many short values in one text: reading a row costs more than reading what stands in it."""

from typing import Any

from sqlalchemy import ColumnElement, Integer, Text, cast, func
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

BETWEEN = " "
"""What stands between the values of one item; between items stands a comma."""


class _Listed(FunctionElement[str]):
    """The texts of a group in one, with commas between them."""

    inherit_cache = True
    type = Text()


@compiles(_Listed)
def _sqlite_lists(element: _Listed, compiler: SQLCompiler, **said: Any) -> str:
    return f"group_concat({compiler.process(element.clauses, **said)})"


@compiles(_Listed, "postgresql")
def _postgresql_lists(element: _Listed, compiler: SQLCompiler, **said: Any) -> str:
    return f"string_agg({compiler.process(element.clauses, **said)}, ',')"


class _Minute(FunctionElement[str]):
    """An instant as a text, to the minute, in UTC."""

    inherit_cache = True
    type = Text()


@compiles(_Minute)
def _sqlite_minute(element: _Minute, compiler: SQLCompiler, **said: Any) -> str:
    return f"substr({compiler.process(element.clauses, **said)}, 1, 16)"


@compiles(_Minute, "postgresql")
def _postgresql_minute(element: _Minute, compiler: SQLCompiler, **said: Any) -> str:
    at = compiler.process(element.clauses, **said)
    return f"to_char({at} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')"


class _Ordinal(FunctionElement[int]):
    """A day as a number: 1 is the first of January of the year 1, as `date.toordinal` has it."""

    inherit_cache = True
    type = Integer()


@compiles(_Ordinal)
def _sqlite_ordinal(element: _Ordinal, compiler: SQLCompiler, **said: Any) -> str:
    return f"CAST(julianday({compiler.process(element.clauses, **said)}) - 1721424.5 AS INTEGER)"


@compiles(_Ordinal, "postgresql")
def _postgresql_ordinal(element: _Ordinal, compiler: SQLCompiler, **said: Any) -> str:
    return f"({compiler.process(element.clauses, **said)} - DATE '0001-01-01' + 1)"


def ordinal(day: ColumnElement[Any]) -> ColumnElement[int]:
    """Spell a day as a number, as `date.toordinal` does."""
    return _Ordinal(day)


def listed(*values: ColumnElement[Any]) -> ColumnElement[str]:
    """Put the values of every row of a group into one text, those of a row with blanks between."""
    first, *others = (_text(value) for value in values)
    item = first
    for other in others:
        item = item.concat(BETWEEN).concat(other)
    return _Listed(item).label("listed")


def minute(at: ColumnElement[Any]) -> ColumnElement[str]:
    """Spell an instant to the minute, with a T instead of its blank."""
    return func.replace(_Minute(at), " ", "T")


def hexed(identity: ColumnElement[Any]) -> ColumnElement[str]:
    """Spell an id by its 32 digits, as `UUID.hex` does."""
    return func.replace(cast(identity, Text), "-", "")


def _text(value: ColumnElement[Any]) -> ColumnElement[str]:
    """Spell a value; what is absent is a minus."""
    return func.coalesce(cast(value, Text), "-")
