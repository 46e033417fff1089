"""Replay: a book answers as it stood at an instant, from its journal.

Today's rows are taken, and for everything that was changed since, the value before the earliest
such change; what was put in since is left out, what was taken out since is brought back. Temporary
views of the tables' own names shadow the tables that changed (an unqualified name is looked up
among temporary things first, on both engines), so the ordinary questions are asked unchanged. The
cost follows what changed since, not the book. What was erased stays erased.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from salesbook.domain.book.operation import Action
from salesbook.store.book.book import Book
from salesbook.store.book.rows import insert_rows
from salesbook.store.book.stored import journalled_tables, row_from_stored, whole_row
from salesbook.store.compiled.book import replay as ask
from salesbook.store.standings.working import compute_standings
from salesbook.store.table import Table

Stored = dict[str, Any] | None
Walk = list[tuple[Action, Mapping[str, Any] | None]]


def show_past(book: Book, instant: datetime) -> None:
    """Let a book that is open for reading answer as it stood just before an instant."""
    walks: dict[str, dict[UUID, Walk]] = {}
    for change in book.stream(ask.SINCE, instant=instant):
        rows = walks.setdefault(change.table_name, {})
        rows.setdefault(change.row_id, []).append((change.action, change.before))
    for table in journalled_tables():
        if table.name in walks:
            _shadow(book, table, walks[table.name])
    if walks:
        compute_standings(book.connection, "standings")


def _shadow(book: Book, table: Table, walks: Mapping[UUID, Walk]) -> None:
    """Put a view before a table: its rows without those that changed, and these as they were."""
    connection = book.connection
    names = ", ".join(f'"{name}"' for name in table.column)
    past = Table(f"past_{table.name}", table.columns, {})
    changed = Table(f"changed_{table.name}", (table.column["id"],), {})
    for empty in (past, changed):
        columns = ", ".join(f'"{name}"' for name in empty.column)
        connection.run(
            f"CREATE TEMPORARY TABLE {empty.name} AS SELECT {columns} FROM {table.name} WHERE 1 = 0"  # noqa: S608 (names of our own)
        )
    insert_rows(connection, changed, [{"id": identity} for identity in walks])
    rows = [row_from_stored(table, stored) for stored in _as_they_were(book, table, walks)]
    insert_rows(connection, past, rows)
    schema = "main" if book.on_sqlite else connection.ask("SELECT current_schema()")[0][0]
    connection.run(
        f"CREATE TEMPORARY VIEW {table.name} AS SELECT {names} FROM {schema}.{table.name}"  # noqa: S608 (names of our own)
        f" WHERE id NOT IN (SELECT id FROM {changed.name})"
        f" UNION ALL SELECT {names} FROM {past.name}"
    )


def _as_they_were(book: Book, table: Table, walks: Mapping[UUID, Walk]) -> Iterable[Any]:
    now = book.current(table, walks)
    rows: dict[UUID, Stored] = {one: whole_row(table, row) for one, row in now.items()}
    for identity, walk in walks.items():
        row = rows.get(identity)
        for action, before in walk:
            row = _before(row, action, before)
        if row is not None:
            yield row


def _before(row: Stored, action: Action, before: Mapping[str, Any] | None) -> Stored:
    """Take one change back."""
    if action is Action.INSERT:
        return None
    known = before or {}
    if action is Action.DELETE:
        return dict(known)
    # What was erased since has no row to put the earlier values into.
    return row and {name: value for name, value in {**row, **known}.items() if value is not None}
