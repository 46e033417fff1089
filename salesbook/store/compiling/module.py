"""A module of statements, written out: one for each module of `salesbook/store/statements`."""

from collections.abc import Iterator
from enum import StrEnum
from textwrap import wrap
from types import ModuleType

from sqlalchemy import Executable
from sqlalchemy.sql.selectable import FromClause

from salesbook.store.compiling.statement import Spelled, spell
from salesbook.store.values import READERS

_SOURCES = "salesbook.store.statements."
_WIDTH = 88


def module_of(source: ModuleType) -> str:
    """Write the module that holds what a module of statements says; '' when it has none."""
    place = source.__name__.removeprefix(_SOURCES)
    said = dict(_statements(source))
    if not said:
        return ""
    spelled = {name: _spelled(found) for name, found in said.items()}
    body = [_constant(place, name, found) for name, found in spelled.items()]
    return "\n".join([_head(place, spelled), *body])


Family = dict[str | None, Spelled]
"""One statement under None, or several by the keys of their family."""


def _statements(source: ModuleType) -> Iterator[tuple[str, object]]:
    for name, value in vars(source).items():
        if name.isupper() and not name.startswith("_") and _is_asked(value):
            yield name, value


def _is_asked(value: object) -> bool:
    if isinstance(value, dict):
        return bool(value) and all(_is_asked(one) for one in value.values())
    return isinstance(value, Executable) and not (
        isinstance(value, FromClause) and not hasattr(value, "selected_columns")
    )


def _spelled(found: object) -> Family:
    if isinstance(found, dict):
        return {str(key): spell(core) for key, core in found.items()}
    assert isinstance(found, Executable)
    return {None: spell(found)}


def _head(place: str, spelled: dict[str, Family]) -> str:
    lines = [
        f'"""Made from `{_SOURCES}{place}`; `python -m salesbook.store.compiling` makes it anew."""',
        "",
    ]
    kinds = {
        kind
        for family in spelled.values()
        for one in family.values()
        for kind in one.columns.values()
        if kind is not None
    }
    words = {(kind.__module__, kind.__name__) for kind in kinds if not isinstance(kind, str)}
    lines += [f"from {module} import {name}" for module, name in sorted(words)]
    lines.append("from salesbook.store.statement import Statement")
    if any(isinstance(kind, str) for kind in kinds):
        lines.append("from salesbook.store.values import READERS")
    return "\n".join([*lines, ""])


def _constant(place: str, name: str, family: Family) -> str:
    if None in family:
        return f"{name} = {_statement(f'{place}:{name}', family[None])}"
    members = "".join(
        f'    "{key}": {_statement(f"{place}:{name}[{key}]", one)},\n'
        for key, one in family.items()
    )
    return f"{name} = {{\n{members}}}"


def _statement(place: str, said: Spelled) -> str:
    parts = [f'    "{place}",', _text(said.sql)]
    if said.columns:
        columns = "".join(
            f'        "{name}": {_reader(kind)},\n' for name, kind in said.columns.items()
        )
        parts.append(f"    {{\n{columns}    }},")
    if said.fixed:
        parts.append(f"    fixed={dict(said.fixed)!r},")
    if said.lists:
        parts.append(f"    lists={said.lists!r},")
    return "\n".join(["Statement(", *parts, ")"])


def _text(sql: str) -> str:
    """Write SQL over several lines, cut where there are blanks."""
    lines = wrap(sql, _WIDTH, drop_whitespace=False, break_long_words=False, break_on_hyphens=False)
    assert "".join(lines) == sql
    return "\n".join([*(f"    {line!r}" for line in lines)]) + ","


def _reader(kind: str | type[StrEnum] | None) -> str:
    if kind is None:
        return "None"
    if isinstance(kind, str):
        assert kind in READERS
        return f'READERS["{kind}"]'
    return kind.__name__
