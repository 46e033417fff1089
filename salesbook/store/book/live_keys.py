"""Keys that hold among live rows: what two books can each have a row of their own for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Index, TextClause, select

from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_named

Key = tuple[str, tuple[Any, ...]]
"""The name of a key, and the values a row has for it."""

_NULL, _NOT_NULL = " IS NULL", " IS NOT NULL"


@dataclass(frozen=True, slots=True)
class LiveKey:
    """A key of a table; `condition` says in SQL which of its rows the key holds among."""

    index: Index
    condition: TextClause

    @property
    def columns(self) -> tuple[str, ...]:
        """Name the columns of the key."""
        return tuple(column.name for column in self.index.columns)

    def of(self, row: Mapping[str, Any]) -> Key | None:
        """Give what a row has for the key; None where the key says nothing about the row."""
        values = tuple(row.get(name) for name in self.columns)
        holds = all(_holds(part, row) for part in self.condition.text.split(" AND "))
        return (str(self.index.name), values) if holds and None not in values else None


def _holds(part: str, row: Mapping[str, Any]) -> bool:
    if part.endswith(_NOT_NULL):
        return row.get(part.removesuffix(_NOT_NULL)) is not None
    if part.endswith(_NULL):
        return row.get(part.removesuffix(_NULL)) is None
    return bool(row.get(part))


@cache
def live_keys(name: str) -> tuple[LiveKey, ...]:
    """List the keys of a table that hold among its live rows."""
    unique = sorted((one for one in table_named(name).indexes if one.unique), key=_name)
    return tuple(LiveKey(one, one.dialect_options["sqlite"]["where"]) for one in unique)


def _name(index: Index) -> str:
    return str(index.name)


def keys_of(name: str, row: Mapping[str, Any]) -> set[Key]:
    """Give all that a row of a table has for its keys."""
    return {key for one in live_keys(name) if (key := one.of(row)) is not None}


def taken_keys(book: Book, name: str, rows: Sequence[Mapping[str, Any]]) -> set[Key]:
    """Read which keys of some rows, at most some thousand, this book's own rows have already."""
    return {key for one in live_keys(name) for key in _taken(book, one, rows)}


def _taken(book: Book, key: LiveKey, rows: Sequence[Mapping[str, Any]]) -> Iterable[Key]:
    wanted = [found[1] for row in rows if (found := key.of(row)) is not None]
    if not wanted:
        return
    columns = list(key.index.columns)
    statement = select(*columns).where(
        key.condition,
        *(
            column.in_(set(values))
            for column, values in zip(columns, zip(*wanted, strict=True), strict=True)
        ),
    )
    for row in book.rows(statement):
        yield _name(key.index), tuple(row)
