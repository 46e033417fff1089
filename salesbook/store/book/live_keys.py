"""Keys that hold among live rows: what two books can each have a row of their own for."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from salesbook.store.book.book import Book
from salesbook.store.book.rows import rows_where
from salesbook.store.book.stored import table_named
from salesbook.store.table import Key as TableKey
from salesbook.store.table import Table

Key = tuple[str, tuple[Any, ...]]
"""The name of a key, and the values a row has for it."""

_NULL, _NOT_NULL, _IS = " IS NULL", " IS NOT NULL", " = "


def _of(key: TableKey, row: Mapping[str, Any]) -> Key | None:
    """Give what a row has for a key; None where the key says nothing about the row."""
    values = tuple(row.get(name) for name in key.columns)
    holds = all(_holds(part, row) for part in key.condition.split(" AND "))
    return (key.name, values) if holds and None not in values else None


def _holds(part: str, row: Mapping[str, Any]) -> bool:
    if part.endswith(_NOT_NULL):
        return row.get(part.removesuffix(_NOT_NULL)) is not None
    if part.endswith(_NULL):
        return row.get(part.removesuffix(_NULL)) is None
    name, compared, word = part.partition(_IS)
    return row.get(name) == word.strip("'") if compared else bool(row.get(name))


def keys_of(name: str, row: Mapping[str, Any]) -> set[Key]:
    """Give all that a row of a table has for its keys."""
    return {found for key in table_named(name).keys if (found := _of(key, row)) is not None}


def taken_keys(book: Book, name: str, rows: Sequence[Mapping[str, Any]]) -> dict[Key, UUID]:
    """Read which keys of some rows, at most some thousand, this book's own rows have already.

    Gives the row that has each.
    """
    table = table_named(name)
    return dict(found for key in table.keys for found in _taken(book, table, key, rows))


def _taken(
    book: Book, table: Table, key: TableKey, rows: Sequence[Mapping[str, Any]]
) -> Iterable[tuple[Key, UUID]]:
    wanted = [found[1] for row in rows if (found := _of(key, row)) is not None]
    if not wanted:
        return
    connection = book.connection
    parts, asked = [key.condition], list[Any]()
    for name, values in zip(key.columns, zip(*wanted, strict=True), strict=True):
        kind = table.column[name].kind
        several = list(set(values))
        parts.append(f'"{name}" IN ({", ".join("?" * len(several))})')
        write = connection.writers.get(kind)
        asked += map(write, several) if write else several
    held = rows_where(connection, table, " AND ".join(parts), asked, ("id", *key.columns))
    for own, row in held.items():
        yield (key.name, tuple(row[name] for name in key.columns)), own
