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

from sqlalchemy import Column, MetaData, Table, bindparam, func, insert, select, text

from salesbook.domain.book.operation import Action
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.guard import journalled_tables
from salesbook.store.book.stored import row_from_stored, table_of, whole_row
from salesbook.store.book.tables import ChangeRow, OperationRow

_OPERATIONS = table_of(OperationRow)
_CHANGES = table_of(ChangeRow)

_SINCE = (
    select(_CHANGES.c.table_name, _CHANGES.c.row_id, _CHANGES.c.action, _CHANGES.c.before)
    .join(_OPERATIONS, _OPERATIONS.c.id == _CHANGES.c.operation_id)
    .where(_OPERATIONS.c.recorded_at >= bindparam("instant"), _CHANGES.c.scrubbed_at.is_(None))
    .order_by(_OPERATIONS.c.position.desc())
)

Stored = dict[str, Any] | None
Walk = list[tuple[Action, Mapping[str, Any] | None]]


def show_past(book: Book, instant: datetime) -> None:
    """Let a book that is open for reading answer as it stood just before an instant."""
    walks: dict[str, dict[UUID, Walk]] = {}
    for change in book.rows(_SINCE, instant=instant):
        rows = walks.setdefault(change.table_name, {})
        rows.setdefault(change.row_id, []).append((change.action, change.before))
    for table in journalled_tables():
        if table.name in walks:
            _shadow(book, table, walks[table.name])


def _shadow(book: Book, table: Table, walks: Mapping[UUID, Walk]) -> None:
    """Put a view before a table: its rows without those that changed, and these as they were."""
    columns = [Column(column.name, column.type) for column in table.columns]
    past = Table(f"past_{table.name}", MetaData(), *columns, prefixes=["TEMPORARY"])
    changed = Table(
        f"changed_{table.name}",
        MetaData(),
        Column("id", table.c.id.type, primary_key=True),
        prefixes=["TEMPORARY"],
    )
    past.create(book.connection)
    changed.create(book.connection)
    book.connection.execute(insert(changed), [{"id": identity} for identity in walks])
    rows = [row_from_stored(table, stored) for stored in _as_they_were(book, table, walks)]
    if rows:
        book.connection.execute(insert(past), rows)
    names = ", ".join(column.name for column in table.columns)
    schema = "main" if book.on_sqlite else book.value(select(func.current_schema()))
    book.connection.execute(
        text(
            f"CREATE TEMPORARY VIEW {table.name} AS SELECT {names} FROM {schema}.{table.name}"  # noqa: S608 (names of our own tables)
            f" WHERE id NOT IN (SELECT id FROM {changed.name})"
            f" UNION ALL SELECT {names} FROM {past.name}"
        )
    )


def _as_they_were(book: Book, table: Table, walks: Mapping[UUID, Walk]) -> Iterable[Any]:
    now = select(table).where(table.c.id.in_(bindparam("ids", expanding=True)))
    rows: dict[UUID, Stored] = {
        row.id: whole_row(table, row._asdict()) for row in in_chunks(book, now, "ids", walks)
    }
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
