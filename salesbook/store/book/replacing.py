"""Replacing rows: making many rows what they are wanted to be, all at once.

What an undo or a redo asks of a book touches keys and references in an order nobody knows any more.
So every row is signed first, then hidden, which frees its keys; new rows come in, values are set,
and only then do rows go: references find what they refer to at every step.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from salesbook.domain.book.operation import Action
from salesbook.store.book.journal import Journal, Signing
from salesbook.store.book.rows import chunks, hide_rows, insert_rows, take_out_rows
from salesbook.store.book.stored import from_stored, row_from_stored, whole_row
from salesbook.store.table import Table

Stored = dict[str, Any]
Wanted = Mapping[UUID, Stored | None]
"""Whole rows in stored form by id; None for one that is to go."""


def replace_rows(journal: Journal, wanted: Mapping[Table, Wanted]) -> None:
    """Make rows what they are wanted to be; tables come with those that are referred to first."""
    parts = [_Part(journal, table, rows) for table, rows in wanted.items()]
    for part in parts:
        part.sign()
    # Keys are in the way only where something stays or comes back beside what goes.
    hidden = any(part.changes for part in parts)
    for part in parts if hidden else ():
        part.hide()
    for part in parts:
        part.bring_in(hidden=hidden)
    for part in parts:
        part.set_values()
    for part in reversed(parts):
        part.take_out()


class _Part:
    """The rows of one table: those that come, those that change, those that go."""

    def __init__(self, journal: Journal, table: Table, wanted: Wanted) -> None:
        self._journal = journal
        self._table = table
        self._going: dict[UUID, Stored] = {}
        self._coming: dict[UUID, Stored] = {}
        self._sides: dict[UUID, tuple[Stored, Stored]] = {}
        self._was_hidden: dict[UUID, Any] = {}
        for chunk in chunks(wanted.items()):
            there = journal.current(table, (one for one, _ in chunk))
            for one, row in chunk:
                self._compare(one, there.get(one), row)
        self._last = {one: from_stored(table, after) for one, (_, after) in self._sides.items()}

    def _compare(self, one: UUID, there: Mapping[str, Any] | None, wanted: Stored | None) -> None:
        """Hold a row that is there, or is not, against what is wanted of it."""
        if there is None:
            if wanted is not None:
                self._coming[one] = wanted
            return
        before = whole_row(self._table, there)
        if wanted is None:
            self._going[one] = before
        elif any(sides := _sides(before, wanted)):
            self._sides[one] = sides
            self._was_hidden[one] = there["deleted_at"]

    @property
    def changes(self) -> bool:
        """Whether a row of this table stays and changes."""
        return bool(self._sides)

    def sign(self) -> None:
        signing: list[Signing] = [
            *((one, Action.INSERT, None, row) for one, row in self._coming.items()),
            *((one, Action.UPDATE, *sides) for one, sides in self._sides.items()),
            *((one, Action.DELETE, row, None) for one, row in self._going.items()),
        ]
        for chunk in chunks(signing):
            self._journal.sign(self._table, chunk)

    def hide(self) -> None:
        now = self._journal.now
        for one, before in self._was_hidden.items():
            self._last[one].setdefault("deleted_at", before)
        hide_rows(self._journal.connection, self._table, (*self._sides, *self._going), now)

    def bring_in(self, *, hidden: bool) -> None:
        """Insert rows; what they say of rows of their own table comes when all are there.

        Who wrote them never changes, and was there before: it comes with the row.
        """
        late: dict[str, Any] = {
            column: None
            for column, referred in self._table.references
            if referred == self._table.name and column != "author_id"
        }
        if hidden:
            late["deleted_at"] = self._journal.now
        for chunk in chunks(self._coming.items()):
            rows = [row_from_stored(self._table, row) for _, row in chunk]
            insert_rows(self._journal.connection, self._table, [{**row, **late} for row in rows])
            for row in rows:
                changed = {name: row[name] for name in late if row[name] != late[name]}
                self._last |= {row["id"]: changed} if changed else {}

    def set_values(self) -> None:
        self._journal.set_values(self._table, self._last)

    def take_out(self) -> None:
        """Remove rows in one statement, so that those which refer to each other go together."""
        operation = self._journal.operation_id
        if operation and self._going:
            take_out_rows(self._journal.connection, self._table, operation)


def _sides(before: Stored, after: Stored) -> tuple[Stored, Stored]:
    """Find the fields in which two whole rows differ, as they were and as they become."""
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    return {name: before.get(name) for name in names}, {name: after.get(name) for name in names}
