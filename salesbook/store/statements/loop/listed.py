"""Many short values in one text: reading a row costs more than reading what stands in it."""

from typing import Any

from sqlalchemy import ColumnElement, Text, cast, func
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
