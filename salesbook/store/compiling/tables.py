"""The tables described without their models."""

import json
from typing import Any

from pydantic_core import PydanticUndefined
from sqlalchemy import Column, Integer, LargeBinary, Table

from salesbook.store.compiling.statement import kind_of
from salesbook.store.models import sorted_models
from salesbook.store.row import OwnRow, Row
from salesbook.store.types import Word

_HEAD = '''"""Made from the models; `python -m salesbook.store.compiling` makes it anew."""

from salesbook.store.table import Column, Key, Table

'''
_TAIL = """
TABLES = ({},)
\"\"\"Every table, those that are referred to first.\"\"\"

NAMED = {{table.name: table for table in TABLES}}
"""


def tables_module() -> str:
    """Write the module that describes every table."""
    models = {str(model.__tablename__): model for model in _models(OwnRow)}
    tables = sorted_models()
    body = "".join(_table(table, models[table.name]) for table in tables)
    return _HEAD + body + _TAIL.format(", ".join(table.name.upper() for table in tables))


def _models(base: type[OwnRow]) -> list[type[OwnRow]]:
    own = [base] if "__tablename__" in vars(base) else []
    return own + [model for below in base.__subclasses__() for model in _models(below)]


def _table(table: Table, model: type[OwnRow]) -> str:
    columns = "".join(f"        {_column(table, column)},\n" for column in table.columns)
    keys = "".join(
        f"        {_key(index)},\n" for index in sorted(table.indexes, key=_name) if index.unique
    )
    defaults = {
        name: _plain(field.default)
        for name, field in model.model_fields.items()
        if field.default is not PydanticUndefined
    }
    return (
        f'{table.name.upper()} = Table(\n    "{table.name}",\n    (\n{columns}    ),\n'
        f"    {defaults!r},\n"
        + (f"    (\n{keys}    ),\n" if keys else "")
        + ("" if issubclass(model, Row) else "    journalled=False,\n")
        + ")\n"
    )


def _plain(default: Any) -> Any:
    return json.loads(json.dumps(default))  # a word as its text


def _name(index: Any) -> str:
    return str(index.name)


def _key(index: Any) -> str:
    columns = tuple(column.name for column in index.columns)
    where = index.dialect_options["sqlite"]["where"].text
    return f"Key({str(index.name)!r}, {columns!r}, {where!r})"


def _column(table: Table, column: Column[Any]) -> str:
    keyed = any(column.name in index.columns for index in table.indexes)
    words = tuple(word.value for word in column.type.words) if isinstance(column.type, Word) else ()
    (refers_to,) = [key.column.table.name for key in column.foreign_keys] or [""]
    said = [
        repr(column.name),
        repr(_kind(column)),
        *([] if column.nullable else ["nullable=False"]),
        *(["keyed=True"] if keyed else []),
        *([f"words={words!r}"] if words else []),
        *([f"refers_to={refers_to!r}"] if refers_to else []),
    ]
    return f"Column({', '.join(said)})"


def _kind(column: Column[Any]) -> str:
    kind = kind_of(column.type)
    if isinstance(kind, str):
        return kind
    if kind is not None:
        return "word"
    plain = ((LargeBinary, "bytes"), (Integer, "int"))
    return next((name for engine, name in plain if isinstance(column.type, engine)), "text")
