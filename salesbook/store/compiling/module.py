"""A module of statements, written out: one for each module of `salesbook/store/statements`."""

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from itertools import starmap
from types import ModuleType

from sqlalchemy import Executable

from salesbook.store.compiling.layout import head, import_line, literal, several, sql_text
from salesbook.store.compiling.statement import Spelled, spell

_SOURCES = "salesbook.store.statements."

Family = dict[str, Spelled]
"""Statements that differ in one thing, by its name."""


def module_of(source: ModuleType) -> str:
    """Write the module that holds what a module of statements says; '' when it has none."""
    place = source.__name__.removeprefix(_SOURCES)
    said = {name: _spelled(value) for name, value in vars(source).items() if _is_said(name, value)}
    if not said:
        return ""
    constants = (f"{name} = {_written(f'{place}:{name}', found)}\n" for name, found in said.items())
    return "\n".join([head(f"`{source.__name__}`"), _imports(said.values()), *constants])


def _is_said(name: str, value: object) -> bool:
    asked = next(iter(value.values()), None) if isinstance(value, dict) else value
    return name.isupper() and not name.startswith("_") and isinstance(asked, Executable)


def _spelled(value: Executable | dict[str, Executable]) -> Spelled | Family:
    if isinstance(value, dict):
        return {str(key): spell(core) for key, core in value.items()}
    return spell(value)


def _imports(said: Iterable[Spelled | Family]) -> str:
    names = defaultdict(set, {"salesbook.store.statement": {"Statement"}})
    for found in said:
        for one in found.values() if isinstance(found, dict) else (found,):
            for kind in one.columns.values():
                if isinstance(kind, str):
                    names["salesbook.store.values"].add("READERS")
                elif kind is not None:
                    names[kind.__module__].add(kind.__name__)
    return "".join(import_line(module, sorted(names[module])) for module in sorted(names))


def _written(place: str, found: Spelled | Family) -> str:
    if isinstance(found, dict):
        members = (f'"{key}": {_written(f"{place}[{key}]", one)}' for key, one in found.items())
        return several("{", members, "}")
    parts = [f'"{place}"', sql_text(found.sql)]
    if found.columns:
        parts.append(several("{", starmap(_column, found.columns.items()), "}"))
    if found.fixed:
        parts.append(f"fixed={literal(found.fixed)}")
    if found.lists:
        parts.append(f"lists={literal(found.lists)}")
    return several("Statement(", parts, ")")


def _column(name: str, kind: str | type[StrEnum] | None) -> str:
    if isinstance(kind, str):
        return f'"{name}": READERS["{kind}"]'
    return f'"{name}": {kind and kind.__name__}'
