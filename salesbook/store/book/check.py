"""The examination of a book: what the engine's own check cannot see, and what it can.

SQLite's `integrity_check` reads structure, not content. So the chain is verified from the first
operation to the last, and every journalled row is held against what its Changes say of it: damage,
tampering and writes that went round the journal all show.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Table, select, text

from salesbook.domain.book.finding import Finding
from salesbook.domain.book.operation import Action
from salesbook.store.book.book import Book
from salesbook.store.book.chain import START, digest_of, hash_of
from salesbook.store.book.guard import guard_names, journalled_tables
from salesbook.store.book.stored import table_of, to_stored, whole_row
from salesbook.store.book.tables import ChangeRow, OpenOperationRow, OperationRow

_CHANGES = table_of(ChangeRow)
_OPERATIONS = table_of(OperationRow)
_IN_ORDER = select(_OPERATIONS).order_by(_OPERATIONS.c.replica_id, _OPERATIONS.c.stamp)
_POSITIONS = select(_OPERATIONS.c.position).order_by(_OPERATIONS.c.position)
_CHANGES_IN_ORDER = select(_CHANGES).order_by(
    _CHANGES.c.operation_id, _CHANGES.c.table_name, _CHANGES.c.row_id
)
_BY_POSITION = (
    select(
        _CHANGES.c.table_name,
        _CHANGES.c.row_id,
        _CHANGES.c.action,
        _CHANGES.c.after,
    )
    .join(_OPERATIONS, _OPERATIONS.c.id == _CHANGES.c.operation_id)
    .order_by(_OPERATIONS.c.position)
)
_LEFT_OPEN = select(table_of(OpenOperationRow).c.id)

Rows = dict[UUID, dict[str, Any]]


def examine(book: Book) -> list[Finding]:
    """Find everything in the book that is not as it should be."""
    return [*_structure(book), *_chain(book), *_rows(book)]


def _structure(book: Book) -> Iterator[Finding]:
    if book.on_sqlite:
        for (said,) in book.rows(text("PRAGMA integrity_check")):
            if said != "ok":
                yield Finding("file", f"SQLite finds the file damaged: {said}.")
        for row in book.rows(text("PRAGMA foreign_key_check")):
            yield Finding(row.table, f"A row of {row.table} refers to a {row.parent} that is gone.")
    if book.first(_LEFT_OPEN) is not None:
        yield Finding("operations", "An operation was left open.")
    missing = guard_names(book.connection.dialect.name) - _standing_guards(book)
    for name in sorted(missing):
        yield Finding("guard", f"The trigger {name} is missing.")


def _standing_guards(book: Book) -> set[str]:
    catalogue = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if book.on_sqlite
        else "SELECT tgname FROM pg_trigger WHERE tgenabled <> 'D'"
    )
    return {name for (name,) in book.rows(text(catalogue))}


def _chain(book: Book) -> Iterator[Finding]:
    """Verify every digest and every hash, and that no position is missing."""
    digests: dict[UUID, list[str]] = defaultdict(list)
    for change in book.stream(_CHANGES_IN_ORDER):
        digests[change.operation_id].append(change.digest)
        if change.scrubbed_at is None and digest_of(change.salt or "", _said(change)) != (
            change.digest
        ):
            yield Finding(
                change.table_name,
                f"A change of {change.table_name} ({change.row_id.hex}) was altered.",
            )
    previous: dict[UUID, str] = {}
    for row in book.stream(_IN_ORDER):
        before = previous.get(row.replica_id, START)
        stored = to_stored(_OPERATIONS, row._asdict())
        if row.prev_hash != before or row.hash != hash_of(before, stored, digests[row.id]):
            yield Finding(
                "operations",
                f"Operation “{row.handle}” ({row.summary}) does not fit the chain:"
                " it or its changes were altered.",
            )
        previous[row.replica_id] = row.hash
    for expected, (position,) in enumerate(book.stream(_POSITIONS), start=1):
        if position != expected:
            yield Finding("operations", f"The operation at position {expected} is missing.")
            break


def _said(change: Any) -> dict[str, Any]:
    return {
        "table_name": change.table_name,
        "row_id": change.row_id.hex,
        "action": change.action.value,
        "before": change.before,
        "after": change.after,
    }


def _rows(book: Book) -> Iterator[Finding]:
    """Hold every journalled row against what its Changes say of it."""
    told = _replayed(book)
    for table in journalled_tables():
        expected = told.pop(table.name, {})
        for row in book.stream(select(table)):
            values = whole_row(table, row._asdict())
            if expected.pop(row.id, None) != values:
                yield _unlike(table, row.id)
        for row_id in expected:
            yield Finding(table.name, f"A row of {table.name} ({row_id.hex}) is missing.")


def _unlike(table: Table, row_id: UUID) -> Finding:
    return Finding(
        table.name,
        f"A row of {table.name} ({row_id.hex}) is not what the journal says of it.",
    )


def _replayed(book: Book) -> dict[str, Rows]:
    """Walk every Change forward from the empty book."""
    told: dict[str, Rows] = defaultdict(dict)
    for change in book.stream(_BY_POSITION):
        rows = told[change.table_name]
        if change.action is Action.INSERT:
            rows[change.row_id] = dict(change.after or {})
        elif change.action is Action.DELETE:
            rows.pop(change.row_id, None)
        else:
            whole = {**rows.get(change.row_id, {}), **(change.after or {})}
            rows[change.row_id] = {
                name: value for name, value in whole.items() if value is not None
            }
    return told
