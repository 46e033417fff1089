"""The tables described without their models."""

import json
from typing import Any

from pydantic_core import PydanticUndefined
from sqlalchemy import Column, Integer, LargeBinary, Table

from salesbook.store.compiling.layout import head, import_line, literal, row, several
from salesbook.store.compiling.statement import kind_of
from salesbook.store.models import sorted_models
from salesbook.store.row import OwnRow, Row
from salesbook.store.types import Word

_TAIL = """
TABLES = {}
\"\"\"Every table, those that are referred to first.\"\"\"

NAMED = {{table.name: table for table in TABLES}}
"""


def tables_module() -> str:
    """Write the module that describes every table."""
    models = {str(model.__tablename__): model for model in _models(OwnRow)}
    tables = sorted_models()
    body = (_table(table, models[table.name]) for table in tables)
    listed = row([table.name.upper() for table in tables])
    imported = import_line("salesbook.store.table", ["Column", "Key", "Table"])
    return "\n".join([head("the models"), imported, *body]) + _TAIL.format(listed)


def _models(base: type[OwnRow]) -> list[type[OwnRow]]:
    own = [base] if "__tablename__" in vars(base) else []
    return own + [model for below in base.__subclasses__() for model in _models(below)]


def _table(table: Table, model: type[OwnRow]) -> str:
    columns = [_column(table, column) for column in table.columns]
    keys = [_key(index) for index in sorted(table.indexes, key=_name) if index.unique]
    defaults = {
        name: _plain(field.default)
        for name, field in model.model_fields.items()
        if field.default is not PydanticUndefined
    }
    parts = [literal(table.name), row(columns), literal(defaults)]
    if keys:
        parts.append(row(keys))
    if not issubclass(model, Row):
        parts.append("journalled=False")
    return several(f"{table.name.upper()} = Table(", parts, ")") + "\n"


def _plain(default: Any) -> Any:
    return json.loads(json.dumps(default))  # a word as its text


def _name(index: Any) -> str:
    return str(index.name)


def _key(index: Any) -> str:
    columns = tuple(column.name for column in index.columns)
    where = index.dialect_options["sqlite"]["where"].text
    return several("Key(", map(literal, (str(index.name), columns, where)), ")")


def _column(table: Table, column: Column[Any]) -> str:
    keyed = any(column.name in index.columns for index in table.indexes)
    words = tuple(word.value for word in column.type.words) if isinstance(column.type, Word) else ()
    (refers_to,) = [key.column.table.name for key in column.foreign_keys] or [""]
    said = [
        literal(column.name),
        literal(_kind(column)),
        *([] if column.nullable else ["nullable=False"]),
        *(["keyed=True"] if keyed else []),
        *([f"words={literal(words)}"] if words else []),
        *([f"refers_to={literal(refers_to)}"] if refers_to else []),
    ]
    return several("Column(", said, ")")


def _kind(column: Column[Any]) -> str:
    kind = kind_of(column.type)
    if isinstance(kind, str):
        return kind
    if kind is not None:
        return "word"
    plain = ((LargeBinary, "bytes"), (Integer, "int"))
    return next((name for engine, name in plain if isinstance(column.type, engine)), "text")
