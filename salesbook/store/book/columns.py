"""Rows of one table, a column at a time: filled in, checked and spelled.

What holds for a whole column is seen at once, and what all rows share is spelled once; a value that
is not plainly in order is checked by itself. The results are those of checking each value.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import repeat
from operator import is_, itemgetter
from typing import Any
from uuid import UUID

import msgspec

from salesbook.domain.text import MAX_BYTES
from salesbook.store.book.stored import LONGEST_KEY, clean, to_stored
from salesbook.store.table import Column, Table
from salesbook.store.values import WRITERS, Step, canonical

Columns = dict[str, list[Any]]
"""The values of some rows by the names of their columns, those of one row at one place."""

_ENCODE = msgspec.json.Encoder().encode
_SAME_ON_FILE = frozenset({"uuid", "date"})
"""Kinds of column that the journal and a file spell alike."""

_LARGEST = 2**63 - 1


def gathered(table: Table, rows: Sequence[Mapping[str, Any]], base: Mapping[str, Any]) -> Columns:
    """Put rows in columns and check what they say; what a row does not say is taken from `base`."""
    said = set[str]().union(*rows)
    if unknown := said - table.column.keys():
        raise KeyError(*sorted(unknown))
    alike = all(row.keys() == said for row in rows)
    return {
        name: _checked(table, column, _values(rows, name, base, alike=alike))
        if name in said
        else [base.get(name)] * len(rows)
        for name, column in table.column.items()
    }


def _values(
    rows: Sequence[Mapping[str, Any]], name: str, base: Mapping[str, Any], *, alike: bool
) -> list[Any]:
    if alike:
        return list(map(itemgetter(name), rows))
    return [row.get(name, base.get(name)) for row in rows]


def stored_columns(table: Table, columns: Columns) -> Columns:
    """Put columns in stored form, the one the journal signs; nulls stay."""
    return {name: _each(_storing(table, name), values) for name, values in columns.items()}


def _storing(table: Table, name: str) -> Step:
    step = _STORED.get(table.column[name].kind)
    return step or (lambda value: to_stored(table, {name: value})[name])


def canonical_rows(table: Table, stored: Columns) -> list[str]:
    """Write each row as canonical JSON, its nulls left out."""
    names = sorted(name for name, values in stored.items() if values.count(None) < len(values))
    if any(column.kind == "json" for column in table.columns):
        rows = zip(*(stored[name] for name in names), strict=True)
        whole = (zip(names, row, strict=True) for row in rows)
        return [canonical({n: v for n, v in row if v is not None}) for row in whole]
    lines = map(_ENCODE, map(_shape(tuple(names)), *(stored[name] for name in names)))
    return [line.decode() for line in lines]


@lru_cache
def _shape(names: tuple[str, ...]) -> type[msgspec.Struct]:
    """Make a record of these names that is written without its nulls, in their order."""
    fields = [(name, Any, None) for name in names]
    return msgspec.defstruct("Row", fields, omit_defaults=True)


def spelled_columns(
    table: Table, columns: Columns, stored: Columns, writers: Mapping[str, Step]
) -> list[list[Any]]:
    """Put columns in the engine's form, in the order of the table."""
    return [
        _spelled(column.kind, columns[name], stored.get(name), writers)
        for name, column in table.column.items()
    ]


def _spelled(
    kind: str, values: list[Any], stored: list[Any] | None, writers: Mapping[str, Step]
) -> list[Any]:
    write = writers.get(kind)
    if write is None:
        return values
    if stored is not None and kind in _SAME_ON_FILE and write is WRITERS[kind]:
        return stored
    if stored is not None and kind == "instant" and write is WRITERS[kind]:
        return _each(_stored_on_file, stored)
    return _each(_instant_on_file if write is WRITERS["instant"] else write, values)


def _each(step: Step, values: list[Any]) -> list[Any]:
    """Take a step with every value that is there; where all rows say the same, once."""
    first = values[0]
    if first is values[-1] and all(map(is_, values, repeat(first))):
        return [None if first is None else step(first)] * len(values)
    if step is WRITERS["uuid"]:
        return [None if value is None else f"{value.int:032x}" for value in values]
    return [None if value is None else step(value) for value in values]


def _instant(value: datetime) -> str:
    return (value if value.tzinfo is UTC else value.astimezone(UTC)).isoformat()


def _stored_on_file(stored: str) -> str:
    """Write an instant in stored form as a file keeps it: six decimals, no offset."""
    return f"{stored[:10]} {stored[11:19]}{stored[19:-6] or '.000000'}"


def _instant_on_file(value: datetime) -> str:
    """Write an aware instant as a file keeps it, without the offset, which is always +00:00."""
    utc = value if value.tzinfo is UTC else value.astimezone(UTC)
    return utc.isoformat(" ", "microseconds")[:26]


_STORED: dict[str, Step] = {
    "uuid": WRITERS["uuid"],
    "date": WRITERS["date"],
    "instant": _instant,
    **dict.fromkeys(("text", "word", "int", "bool", "json"), lambda value: value),
}
"""How the commonest kinds stand in the journal."""


def _checked(table: Table, column: Column, values: list[Any]) -> list[Any]:
    """Check the values of a column: together where they are plainly in order, else one by one."""
    look = _PLAIN.get(column.kind)
    if look is not None and look(column, values):
        return values
    if column.kind == "word":
        known: dict[str | None, str | None] = {word: word for word in (None, *column.words)}
        if known.keys() >= set(values):
            return [known[value] for value in values]
    plain = _is_plain_text if column.kind == "text" else _is_nothing
    return [
        value if plain(column, value) else clean(table, {column.name: value})[column.name]
        for value in values
    ]


def _longest(column: Column) -> int:
    """Tell how many characters a text may have, each of which may take four bytes."""
    return (LONGEST_KEY if column.keyed else MAX_BYTES) // 4


def _is_nothing(_: Column, value: object) -> bool:
    return value is None


def _is_plain_text(column: Column, value: object) -> bool:
    if type(value) is not str:
        return value is None
    plain = value.isascii() and "\0" not in value
    return plain and 0 < len(value) <= _longest(column)


def _plain_texts(column: Column, values: list[Any]) -> bool:
    if not {str, type(None)}.issuperset(map(type, values)):
        return False
    joined = "".join(filter(None, values))
    plain = joined.isascii() and "\0" not in joined and "" not in values
    return plain and max(map(len, filter(None, values)), default=0) <= _longest(column)


def _plain_integers(_: Column, values: list[Any]) -> bool:
    if not {int, type(None)}.issuperset(map(type, values)):
        return False
    return all(-_LARGEST <= value <= _LARGEST for value in values if value is not None)


def _plain_instants(_: Column, values: list[Any]) -> bool:
    return all(type(one) is datetime and one.tzinfo is UTC for one in values if one is not None)


def _of_type(kind: type[Any]) -> Callable[[Column, list[Any]], bool]:
    allowed = {kind, type(None)}
    return lambda _, values: allowed.issuperset(map(type, values))


_PLAIN: dict[str, Callable[[Column, list[Any]], bool]] = {
    "uuid": _of_type(UUID),
    "bool": _of_type(bool),
    "date": _of_type(date),
    "int": _plain_integers,
    "instant": _plain_instants,
    "text": _plain_texts,
}
"""What tells that a whole column is plainly in order."""
