"""One statement compiled for SQLite: its SQL, its values, and how its columns are read."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple, cast

from sqlalchemy import BindParameter, Boolean, Executable, Uuid
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import Date, DateTime, Time, TypeDecorator, TypeEngine

from salesbook.store.statement import Statement
from salesbook.store.types import CanonicalJson, Word
from salesbook.store.values import READERS

DIALECT: Dialect = SQLiteDialect_pysqlite(paramstyle="named")
"""SQLite as the standard `sqlite3` speaks it, every value by its name."""

_KINDS: tuple[tuple[type[TypeEngine[Any]], str], ...] = (
    (Uuid, "uuid"),
    (Boolean, "bool"),
    (DateTime, "instant"),
    (Date, "date"),
    (Time, "time"),
)


class Spelled(NamedTuple):
    """A statement as it is written out: columns by name, with the kind or the enumeration each has.

    `fixed` holds the values the statement brings itself, `lists` the names that take several.
    """

    sql: str
    columns: Mapping[str, str | type[StrEnum] | None]
    fixed: Mapping[str, Any]
    lists: tuple[str, ...]


def spell(core: Executable) -> Spelled:
    """Compile a statement.

    Raises `TypeError` for columns that cannot be told apart by their names, and for JSON, which
    only the journal writes.
    """
    compiled = cast("SQLCompiler", core.compile(dialect=DIALECT))  # type: ignore[attr-defined]
    names = compiled.bind_names
    lists = tuple(dict.fromkeys(name for bind, name in names.items() if bind.expanding))
    sql = compiled.string
    for name in lists:
        sql = sql.replace(f"__[POSTCOMPILE_{name}]", f"[[{name}]]")
    return Spelled(
        sql="\n".join(line.strip() for line in sql.split("\n")),
        columns=_columns(core),
        fixed={name: _fixed(bind) for bind, name in names.items() if not bind.required},
        lists=lists,
    )


def compiled(core: Executable) -> Statement:
    """Make a statement of what a seldom used command asks, compiled when it is asked."""
    said = spell(core)
    columns = {name: _reader(kind) for name, kind in said.columns.items()}
    return Statement("", said.sql, columns, fixed=said.fixed, lists=said.lists, core=core)


def _reader(kind: str | type[StrEnum] | None) -> Any:
    return READERS[kind] if isinstance(kind, str) else kind


def _columns(core: Executable) -> dict[str, str | type[StrEnum] | None]:
    found = [(column.key, kind_of(column.type)) for column in getattr(core, "selected_columns", ())]
    columns = dict(found)
    if None in columns or len(columns) != len(found):
        raise TypeError(f"columns without a name of their own: {[name for name, _ in found]}")
    return columns


def kind_of(type_: TypeEngine[Any]) -> str | type[StrEnum] | None:
    """Tell how values of a type are read; None where they come as they are."""
    if isinstance(type_, Word):
        return cast("type[StrEnum]", type_.words)
    if isinstance(type_, CanonicalJson):
        return "json"
    plain = type_.impl if isinstance(type_, TypeDecorator) else type_
    return next((kind for engine, kind in _KINDS if isinstance(plain, engine)), None)


def _fixed(bind: BindParameter[Any]) -> Any:
    if isinstance(bind.type, CanonicalJson):
        raise TypeError(f"“{bind.key}” is JSON, which goes through the journal only")
    write = bind.type.dialect_impl(DIALECT).bind_processor(DIALECT)
    value = bind.effective_value
    if bind.expanding:
        return tuple(write(one) if write else one for one in value or ())
    return write(value) if write else value
