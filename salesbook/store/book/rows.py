"""Writing and reading whole rows by their table, in the way that costs each engine least.

SQLite brings its full-text index to the disk once a statement, so rows that go in together cost a
fraction of rows that go in one by one; PostgreSQL takes a prepared statement many times over a
pipeline. The SQL is the same on both, made from what the table is; only the values' form differs.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain, islice
from typing import Any, TypeVar
from uuid import UUID

from salesbook.domain.book.operation import Action
from salesbook.store.connection import Connection
from salesbook.store.table import Table
from salesbook.store.values import Step

Item = TypeVar("Item")

CHUNK = 500
"""How many rows are read or written at a time."""

_MOST_VALUES = 16_000
"""How many values go in one statement of SQLite: half of what it takes at most."""


def chunks(items: Iterable[Item], size: int = CHUNK) -> Iterator[list[Item]]:
    """Part items into lists of at most this size."""
    remaining = iter(items)
    while chunk := list(islice(remaining, size)):
        yield chunk


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write whole rows, each with a value or None for every column of its table."""
    spell = _spelling(table, list(table.column), connection.writers)
    insert_spelled(connection, table, map(spell, rows))


def insert_spelled(connection: Connection, table: Table, rows: Iterable[Sequence[Any]]) -> None:
    """Write whole rows that are in the engine's form and in the order of their table's columns."""
    names = list(table.column)
    beginning = f"INSERT INTO {table.name} ({_listed(names)}) VALUES "  # noqa: S608 (names of our own)
    one_row = f"({_marks(names)})"
    if not connection.on_file:
        connection.run_each(beginning + one_row, rows)
        return
    for chunk in chunks(rows, _MOST_VALUES // len(names)):
        values = tuple(chain.from_iterable(chunk))
        connection.run(beginning + ", ".join([one_row] * len(chunk)), values)


def rows_by_id(
    connection: Connection, table: Table, identities: Iterable[UUID], names: Sequence[str] = ()
) -> dict[UUID, dict[str, Any]]:
    """Read rows as they are now, deleted or not: whole, or some columns, `id` among them."""
    write = _id_writer(connection)
    found: dict[UUID, dict[str, Any]] = {}
    for chunk in chunks(identities):
        asked = map(write, chunk)
        found |= rows_where(connection, table, f"id IN ({_marks(chunk)})", asked, names)
    return found


def rows_in_order(connection: Connection, table: Table) -> Iterator[dict[str, Any]]:
    """Read every row, deleted or not, in the order of the ids and some at a time."""
    write = _id_writer(connection)
    after = UUID(int=0)
    following = f"id > ? ORDER BY id LIMIT {CHUNK}"
    while page := rows_where(connection, table, following, [write(after)]):
        yield from page.values()
        after = next(reversed(page))


def rows_with(
    connection: Connection, table: Table, values: Mapping[str, Any]
) -> dict[UUID, dict[str, Any]]:
    """Read the rows that have these values now, deleted or not."""
    spell = _spelling(table, list(values), connection.writers)
    condition = " AND ".join(f'"{name}" = ?' for name in values)
    return rows_where(connection, table, condition, spell(values))


def rows_referring(
    connection: Connection, table: Table, column: str, parents: Iterable[UUID]
) -> Iterator[tuple[UUID, UUID]]:
    """Find the rows, deleted or not, whose column refers to one of some: the ids of both."""
    write = _id_writer(connection)
    for chunk in chunks(parents):
        referring, asked = f'"{column}" IN ({_marks(chunk)})', map(write, chunk)
        for row in rows_where(connection, table, referring, asked, ("id", column)).values():
            yield row["id"], row[column]


def rows_where(
    connection: Connection,
    table: Table,
    condition: str,
    asked: Iterable[Any],
    names: Sequence[str] = (),
) -> dict[UUID, dict[str, Any]]:
    """Read the rows of a condition in SQL, in its order: whole, or some columns, `id` among them.

    Each `?` of the condition stands for one of `asked`, in the engine's form.
    """
    wanted = names or tuple(table.column)
    read = _reading(table, wanted, connection.readers)
    sql = f"SELECT {_listed(wanted)} FROM {table.name} WHERE {condition}"  # noqa: S608 (names of our own)
    rows = map(read, connection.ask(sql, list(asked)))
    return {row["id"]: row for row in rows}


def hide_rows(
    connection: Connection, table: Table, identities: Iterable[UUID], now: datetime
) -> None:
    """Remove rows from every read, those that are not removed already; they stay there."""
    spell = _spelling(table, ["deleted_at"], connection.writers)
    write = _id_writer(connection)
    for chunk in chunks(identities):
        sql = (
            f"UPDATE {table.name} SET deleted_at = ?"  # noqa: S608 (names of our own)
            f" WHERE id IN ({_marks(chunk)}) AND deleted_at IS NULL"
        )
        connection.run(sql, [*spell({"deleted_at": now}), *map(write, chunk)])


def take_out_rows(connection: Connection, table: Table, operation: UUID) -> None:
    """Take out at once the rows that an operation says it deletes: some refer to others."""
    write = _id_writer(connection)
    sql = (
        f"DELETE FROM {table.name} WHERE id IN (SELECT row_id FROM changes"  # noqa: S608 (names of our own)
        f" WHERE operation_id = ? AND table_name = '{table.name}' AND action = '{Action.DELETE}')"
    )
    connection.run(sql, [write(operation)])


def set_values(
    connection: Connection, table: Table, values: Mapping[UUID, Mapping[str, Any]]
) -> None:
    """Write new values into rows, those of the same columns together."""
    alike: dict[tuple[str, ...], list[Mapping[str, Any]]] = defaultdict(list)
    for identity, new in values.items():
        alike[tuple(new)].append({**new, "id": identity})
    for names, rows in alike.items():
        sets = ", ".join(f'"{name}" = ?' for name in names)
        spell = _spelling(table, [*names, "id"], connection.writers)
        connection.run_each(f"UPDATE {table.name} SET {sets} WHERE id = ?", map(spell, rows))  # noqa: S608 (names of our own)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))


def _id_writer(connection: Connection) -> Step:
    """Find what puts an id in the engine's form."""
    return connection.writers.get("uuid") or (lambda identity: identity)


def _spelling(
    table: Table, names: Sequence[str], writers: Mapping[str, Step]
) -> Callable[[Mapping[str, Any]], list[Any]]:
    """Make what puts some values of a row in the engine's form."""
    steps = [
        (place, writers[table.column[name].kind])
        for place, name in enumerate(names)
        if table.column[name].kind in writers
    ]

    def spell(row: Mapping[str, Any]) -> list[Any]:
        values = [row[name] for name in names]
        for place, write in steps:
            if values[place] is not None:
                values[place] = write(values[place])
        return values

    return spell


def _reading(
    table: Table, names: Sequence[str], readers: Mapping[str, Step]
) -> Callable[[Sequence[Any]], dict[str, Any]]:
    """Make what reads some values of a row from the engine's form."""
    steps = [
        (name, readers[table.column[name].kind])
        for name in names
        if table.column[name].kind in readers
    ]

    def read(values: Sequence[Any]) -> dict[str, Any]:
        row = dict(zip(names, values, strict=True))
        for name, step in steps:
            if row[name] is not None:
                row[name] = step(row[name])
        return row

    return read
