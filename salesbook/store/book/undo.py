"""Undo and redo: a whole command at a time, or not at all.

An undo is a new operation: inserts become deletes, updates put back what was there before. It is
refused, with nothing changed, when later work stands on what would go; the refusal names the
operation that, undone first, lets it through.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Table, bindparam, select

from salesbook.domain.book import refusal
from salesbook.domain.book.operation import Action, Change, Operation, OperationKind
from salesbook.store.book.book import WritableBook
from salesbook.store.book.guard import journalled_tables
from salesbook.store.book.handles import shorten
from salesbook.store.book.journal import CHUNK
from salesbook.store.book.nouns import name_of, sentence_case
from salesbook.store.book.operations import changes_of, operation, operations_of_rep
from salesbook.store.book.stored import from_stored, table_named, table_of, whole_row
from salesbook.store.book.tables import ChangeRow, OperationRow

_CHANGES = table_of(ChangeRow)
_OTHERS = _CHANGES.alias("others")
_OPERATIONS = table_of(OperationRow)

_CHANGED_TOO = (
    select(
        _OTHERS.c.operation_id,
        _OTHERS.c.table_name,
        _OTHERS.c.row_id,
        _OTHERS.c.action,
        _OTHERS.c.before,
        _CHANGES.c.action.label("own_action"),
        _CHANGES.c.before.label("own_before"),
    )
    .join(
        _OTHERS,
        (_OTHERS.c.row_id == _CHANGES.c.row_id) & (_OTHERS.c.table_name == _CHANGES.c.table_name),
    )
    .join(_OPERATIONS, _OPERATIONS.c.id == _OTHERS.c.operation_id)
    .where(
        _CHANGES.c.operation_id == bindparam("operation"),
        _OTHERS.c.operation_id != bindparam("operation"),
        _OPERATIONS.c.kind == OperationKind.DO,
    )
    .order_by(_OPERATIONS.c.position.desc())
)
_SCRUBBED = select(_CHANGES.c.id).where(
    _CHANGES.c.operation_id == bindparam("operation"), _CHANGES.c.scrubbed_at.is_not(None)
)
_MADE_BY = (
    select(_OPERATIONS.c.id)
    .join(_CHANGES, _CHANGES.c.operation_id == _OPERATIONS.c.id)
    .where(
        _CHANGES.c.row_id.in_(bindparam("rows", expanding=True)),
        _CHANGES.c.action == Action.INSERT,
    )
    .order_by(_OPERATIONS.c.position.desc())
)
_PAGE = 50


def latest_to_undo(book: WritableBook, passing: frozenset[str]) -> Operation:
    """Find the rep's latest command in force, passing over commands that are no one's to undo.

    `passing` holds the first words of commands that a bare undo does not take, such as `plan`.
    """
    for found in _of_rep(book):
        if _stands(found, passing):
            return found
    raise refusal.nothing_to_undo()


def latest_to_redo(book: WritableBook, passing: frozenset[str]) -> Operation:
    """Find the rep's latest undone command, provided nothing else was done since."""
    for found in _of_rep(book):
        if found.kind is OperationKind.UNDO and found.reverses_id is not None:
            undone = operation(book, found.reverses_id)
            if not undone.in_force:
                return undone
        elif _stands(found, passing):
            break
    raise refusal.nothing_to_redo()


def _stands(found: Operation, passing: frozenset[str]) -> bool:
    own = found.kind is OperationKind.DO and found.in_force
    return own and found.command.split(" ")[0] not in passing


def _of_rep(book: WritableBook) -> Iterable[Operation]:
    offset = 0
    while page := operations_of_rep(book, book.rep.id, _PAGE, offset):
        yield from page
        offset += _PAGE


def undo(book: WritableBook, target: Operation) -> list[Change]:
    """Reverse a command; return what it had changed.

    Raises `UndoRefusedError`; the block that lent the book then keeps nothing.
    """
    _refuse_other_kinds(book, target)
    if not target.in_force:
        raise refusal.already_undone(_short(book, target), _day_of_undo(book, target))
    changes = changes_of(book, target.id)
    _refuse_scrubbed(book, target)
    _refuse_changed_since(book, target)
    _refuse_differing(book, changes, "after")
    # What this command itself pointed at its new rows no longer does so when those go.
    _set_values(book, changes, "before")
    _refuse_referred(book, changes)
    _take_out(book, [change for change in changes if change.action is Action.INSERT])
    return changes


def redo(book: WritableBook, target: Operation) -> list[Change]:
    """Put an undone command back; return what it changes. Raises `UndoRefusedError`."""
    _refuse_other_kinds(book, target)
    if target.in_force:
        raise refusal.not_undone(_short(book, target))
    changes = changes_of(book, target.id)
    _refuse_scrubbed(book, target)
    _refuse_differing(book, changes, "before")
    for table, inserted in _by_table(changes, Action.INSERT):
        book.journal.put_back(table, {one.row_id: one.after or {} for one in inserted})
    _set_values(book, changes, "after")
    return changes


def _refuse_other_kinds(book: WritableBook, target: Operation) -> None:
    if target.kind is not OperationKind.DO:
        raise refusal.not_a_command(_short(book, target), target.kind)


def _refuse_scrubbed(book: WritableBook, target: Operation) -> None:
    if book.first(_SCRUBBED, operation=target.id) is not None:
        raise refusal.erased(_short(book, target))


def _refuse_changed_since(book: WritableBook, target: Operation) -> None:
    """Refuse when a later command in force changed a field that this one changed.

    An insert or a delete touches every field.
    """
    seen: dict[UUID, Operation] = {}
    for row in book.rows(_CHANGED_TOO, operation=target.id):
        other = seen.setdefault(row.operation_id, operation(book, row.operation_id))
        fields = _overlap(row)
        if other.in_force and other.effective > target.effective and fields is not None:
            day = other.recorded_at.astimezone(book.moment.local.tzinfo).strftime("%a %-d %b")
            what = fields + name_of(book, row.table_name, row.row_id)
            raise refusal.changed_since(sentence_case(what), day, other.rep, _short(book, other))


def _overlap(row: Any) -> str | None:
    """Say which fields both changed, as the beginning of a sentence; None when none."""
    if row.own_action is not Action.UPDATE or row.action is not Action.UPDATE:
        return ""
    both = sorted(set(row.own_before or ()) & set(row.before or ()))
    return f"the {' and '.join(both).replace('_', ' ')} of " if both else None


def _refuse_differing(book: WritableBook, changes: Iterable[Change], side: str) -> None:
    """Refuse when a row is not as the operation left it (undo) or found it (redo)."""
    for table, group in _grouped(changes).items():
        current = book.journal.current(table, (change.row_id for change in group))
        for change in group:
            now = current.get(change.row_id)
            expected = change.after if side == "after" else change.before
            if not _same(table, now, expected, change.action, side):
                what = name_of(book, table.name, change.row_id)
                raise refusal.differs(sentence_case(what))


def _same(
    table: Table,
    now: Mapping[str, Any] | None,
    expected: Mapping[str, Any] | None,
    action: Action,
    side: str,
) -> bool:
    if action is Action.INSERT:
        if side == "before":
            return now is None
        return now is not None and whole_row(table, now) == expected
    if now is None or expected is None:
        return False
    stored = whole_row(table, now)
    return all(stored.get(name) == value for name, value in expected.items())


def _refuse_referred(book: WritableBook, changes: Iterable[Change]) -> None:
    """Refuse when a row from elsewhere, deleted or not, refers to one that would go."""
    going = {(change.table, change.row_id) for change in changes if change.action is Action.INSERT}
    for child in journalled_tables():
        for key in child.foreign_keys:
            ids = [row_id for table, row_id in going if table == key.column.table.name]
            for start in range(0, len(ids), CHUNK):
                chunk = ids[start : start + CHUNK]
                statement = select(child.c.id, key.parent.label("parent")).where(
                    key.parent.in_(chunk)
                )
                staying = [row for row in book.rows(statement) if (child.name, row.id) not in going]
                if staying:
                    _refuse_entries(book, key.column.table.name, staying)


def _refuse_entries(book: WritableBook, table: str, staying: list[Any]) -> None:
    parent = staying[0].parent
    entries = [row.id for row in staying if row.parent == parent]
    maker = book.first(_MADE_BY, rows=entries)
    handle = "" if maker is None else _short(book, operation(book, maker.id))
    what = sentence_case(name_of(book, table, parent))
    raise refusal.entries_since(what, len(entries), handle)


def _take_out(book: WritableBook, inserted: Iterable[Change]) -> None:
    for table, group in reversed(_by_table(inserted, Action.INSERT)):
        # Later rows may refer to earlier ones of the same table; ids ascend.
        ids = sorted((change.row_id for change in group), reverse=True)
        book.journal.take_out(table, ids)


def _set_values(book: WritableBook, changes: Iterable[Change], side: str) -> None:
    for table, group in _by_table(changes, Action.UPDATE):
        values = {
            change.row_id: from_stored(
                table, (change.before if side == "before" else change.after) or {}
            )
            for change in group
        }
        book.journal.update(table, values)


def _by_table(changes: Iterable[Change], action: Action) -> list[tuple[Table, list[Change]]]:
    """Group Changes of one kind by table, tables referred to first."""
    grouped = _grouped(change for change in changes if change.action is action)
    return [(table, grouped[table]) for table in journalled_tables() if table in grouped]


def _grouped(changes: Iterable[Change]) -> dict[Table, list[Change]]:
    grouped: dict[Table, list[Change]] = defaultdict(list)
    for change in changes:
        grouped[table_named(change.table)].append(change)
    return grouped


def _short(book: WritableBook, target: Operation) -> str:
    return shorten(book, OperationRow, target.handle)


def _day_of_undo(book: WritableBook, target: Operation) -> str:
    latest = (
        select(_OPERATIONS.c.recorded_at)
        .where(_OPERATIONS.c.reverses_id == target.id)
        .order_by(_OPERATIONS.c.position.desc())
    )
    when = book.value(latest.limit(1))
    return str(when.astimezone(book.moment.local.tzinfo).strftime("%a %-d %b"))
