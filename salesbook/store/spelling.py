"""Columns spelled as documents have them, without a value made of any cell on the way.

What SQLite keeps (`salesbook/store/values.py`) is nearly what a document says: an id lacks its
hyphens, an instant its offset. A server's values are spelled by their types, to the same text.
"""

import json
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any
from uuid import UUID

from salesbook.domain.book.sheet import Column, Sheet
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

_WHOLE_SECOND = ".000000"


def kept_sheet(statement: Statement, rows: Iterable[tuple[Any, ...]]) -> Sheet:
    """Spell rows as SQLite keeps them; without rows there are no columns."""
    columns: list[Column] = list(zip(*rows, strict=True))
    if columns:
        for place, read in statement.reads:
            columns[place] = _KEPT.get(read, tuple)(columns[place])
    return dict(zip(statement.columns, columns, strict=False))


def read_sheet(statement: Statement, rows: Iterable[tuple[Any, ...]]) -> Sheet:
    """Spell rows of values; without rows there are no columns."""
    columns = ([*map(_spelled, column)] for column in zip(*rows, strict=True))
    return dict(zip(statement.columns, columns, strict=False))


def _each(step: Callable[[str], str]) -> Callable[[Column], Column]:
    """Make the step of a column from that of a value; what repeats is spelled once."""

    def spell(column: Column) -> Column:
        kept = set(column)
        if 2 * len(kept) > len(column):
            return [one and step(one) for one in column]
        return [*map({one: one and step(one) for one in kept}.get, column)]

    return spell


def _id(kept: str) -> str:
    return f"{kept[:8]}-{kept[8:12]}-{kept[12:16]}-{kept[16:20]}-{kept[20:]}"


def _instant(kept: str) -> str:
    return f"{kept[:10]}T{kept[11:].removesuffix(_WHOLE_SECOND)}+00:00"


def _time(kept: str) -> str:
    return kept.removesuffix(_WHOLE_SECOND)


def _flags(column: Column) -> Column:
    return [*map({None: None, 0: False, 1: True}.get, column)]


_KEPT: dict[Any, Callable[[Column], Column]] = {
    READERS["uuid"]: _each(_id),
    READERS["bool"]: _flags,
    READERS["instant"]: _each(_instant),
    READERS["time"]: _each(_time),
    READERS["json"]: lambda column: [one and json.loads(one) for one in column],
}
"""How a kind of column is spelled; a day and a word are kept as they are spelled."""

_STEPS: dict[type, Callable[[Any], Any]] = {
    UUID: str,
    datetime: lambda instant: instant.astimezone(UTC).isoformat(),
    date: date.isoformat,
    time: time.isoformat,
}


def _spelled(value: Any) -> Any:
    step = _STEPS.get(type(value))
    if step is not None:
        return step(value)
    return value.value if isinstance(value, Enum) else value
