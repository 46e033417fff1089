"""Undo and redo: a whole command at a time, or not at all.

An undo is a new operation: inserts become deletes, updates put back what was there before. It is
refused, with nothing changed, when later work stands on what would go; the refusal names the
operation that, undone first, lets it through. Lines of plans are no such work: a plan is a
proposal, so its lines about what goes go with it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from salesbook.domain.book import refusal
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.operation import Action, Change, Operation, OperationKind
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.book.nouns import name_of, sentence_case
from salesbook.store.book.operations import changes_of, operation, operations_of_rep
from salesbook.store.book.replacing import replace_rows
from salesbook.store.book.rows import CHUNK, chunks, rows_referring
from salesbook.store.book.stored import journalled_tables, table_named, whole_row
from salesbook.store.compiled.book import undo as ask
from salesbook.store.compiled.tables import OPERATIONS, TABLES
from salesbook.store.errors import ENGINE_ERRORS, code_of
from salesbook.store.table import Table

_PROPOSALS = frozenset({"plan_items", "plan_leftovers"})
"""Tables whose rows propose and record nothing: they never keep what they refer to."""
_PAGE = 50
_NO_SUCH_REFERENCE = ("SQLITE_CONSTRAINT_FOREIGNKEY", "23503")
_NO_ROOM = (
    *("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "23505"),
    *("SQLITE_CONSTRAINT_CHECK", "23514"),
)
"""What the engines say of a key that is taken, or of values that no longer go together."""


def latest_to_undo(book: Book, passing: frozenset[str]) -> Operation:
    """Find what the rep did last and is in force, passing over commands that are no one's to undo.

    What was put back counts from then. `passing` holds the first words of commands that a bare
    undo does not take, such as `plan`.
    """
    for found in _of_rep(book):
        if found.kind is OperationKind.REDO and found.reverses_id is not None:
            target = operation(book, found.reverses_id)
        else:
            target = found
        if target.rep_id == book.rep.id and _stands(target, passing):
            return target
    raise refusal.nothing_to_undo()


def latest_to_redo(book: Book, passing: frozenset[str]) -> Operation:
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


def _of_rep(book: Book) -> Iterator[Operation]:
    offset = 0
    while page := operations_of_rep(book, book.rep.id, _PAGE, offset):
        yield from page
        offset += _PAGE


def undo(book: WritableBook, target: Operation) -> list[Change]:
    """Reverse a command; return what it had changed. Raises `UndoRefusedError`."""
    _refuse_other_kinds(book, target)
    if not target.in_force:
        raise refusal.already_undone(_shown(book, target), _day_of_undo(book, target))
    changes = changes_of(book, target.id)
    _refuse_scrubbed(book, target)
    _refuse_changed_since(book, target)
    _refuse_differing(book, changes, "after")
    proposals = _refuse_referred(book, changes)
    _replace(book, target, changes, "before", proposals)
    return changes


def redo(book: WritableBook, target: Operation) -> list[Change]:
    """Put an undone command back; return what it changes. Raises `UndoRefusedError`."""
    _refuse_other_kinds(book, target)
    if target.in_force:
        raise refusal.not_undone(_shown(book, target))
    changes = changes_of(book, target.id)
    _refuse_scrubbed(book, target)
    _refuse_differing(book, changes, "before")
    _replace(book, target, changes, "after", {})
    return changes


def _replace(
    book: WritableBook,
    target: Operation,
    changes: Iterable[Change],
    side: str,
    proposals: Mapping[Table, set[UUID]],
) -> None:
    """Write the values of one side of Changes; refuse what keys or references no longer allow."""
    grouped = _grouped(changes)
    wanted = {
        table: {
            **_wanted(book, table, grouped.get(table, []), side),
            **dict.fromkeys(proposals.get(table, ())),
        }
        for table in journalled_tables()
        if table in grouped or table in proposals
    }
    handle = _shown(book, target)  # asked now: a server answers nothing more after an error
    try:
        replace_rows(book.journal, wanted)
    except ENGINE_ERRORS as error:
        code = code_of(error)
        if code in _NO_SUCH_REFERENCE:
            raise refusal.without_ground(handle) from error
        if code in _NO_ROOM:
            raise refusal.taken(handle) from error
        raise


def _wanted(
    book: WritableBook, table: Table, changes: list[Change], side: str
) -> dict[UUID, dict[str, Any] | None]:
    updated = (change.row_id for change in changes if change.action is Action.UPDATE)
    current = book.current(table, updated)
    wanted: dict[UUID, dict[str, Any] | None] = {}
    for change in changes:
        values = change.before if side == "before" else change.after
        if change.action is Action.UPDATE:
            whole = {**whole_row(table, current[change.row_id]), **(values or {})}
            values = {name: value for name, value in whole.items() if value is not None}
        wanted[change.row_id] = values
    return wanted


def _refuse_other_kinds(book: WritableBook, target: Operation) -> None:
    if target.kind is not OperationKind.DO:
        raise refusal.not_a_command(_shown(book, target), target.kind)


def _refuse_scrubbed(book: WritableBook, target: Operation) -> None:
    if book.first(ask.SCRUBBED, operation=target.id) is not None:
        raise refusal.erased(_shown(book, target))


def _refuse_changed_since(book: WritableBook, target: Operation) -> None:
    """Refuse when a later command in force changed a field that this one changed.

    An insert or a delete touches every field. Of several, the one that took effect last is named:
    undone first, it makes room for the one before it.
    """
    rows = book.rows(ask.CHANGED_TOO, operation=target.id)
    others = {one: operation(book, one) for one in {row.operation_id for row in rows}}
    later = [
        (others[row.operation_id], fields, row)
        for row in rows
        if others[row.operation_id].in_force
        and others[row.operation_id].effective > target.effective
        and (fields := _overlap(row)) is not None
    ]
    if later:
        other, fields, row = max(later, key=lambda found: found[0].effective)
        what = sentence_case(fields + name_of(book, row.table_name, row.row_id))
        day = _day(book, other.recorded_at)
        raise refusal.changed_since(what, day, other.rep, _shown(book, other))


def _overlap(row: Any) -> str | None:
    """Say which fields both changed, as the beginning of a sentence; None when none."""
    if row.own_action is not Action.UPDATE or row.action is not Action.UPDATE:
        return ""
    both = sorted(set(row.own_before or ()) & set(row.before or ()))
    return f"the {' and '.join(both).replace('_', ' ')} of " if both else None


def _refuse_differing(book: WritableBook, changes: Iterable[Change], side: str) -> None:
    """Refuse when a row is not as the operation left it (undo) or found it (redo)."""
    for table, group in _grouped(changes).items():
        for chunk in chunks(group):
            current = book.current(table, (change.row_id for change in chunk))
            for change in chunk:
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


def _refuse_referred(book: WritableBook, changes: Iterable[Change]) -> dict[Table, set[UUID]]:
    """Refuse when a row from elsewhere, deleted or not, refers to one that would go.

    Returns the rows of proposals that do: they go as well.
    """
    proposals: dict[Table, set[UUID]] = defaultdict(set)
    going: dict[str, set[UUID]] = defaultdict(set)
    letting_go: dict[tuple[str, UUID], set[str]] = {}
    for change in changes:
        if change.action is Action.INSERT:
            going[change.table].add(change.row_id)
        else:
            letting_go[change.table, change.row_id] = set(change.before or ())
    for child in TABLES:
        for column, parents in child.references:
            referring = rows_referring(book.connection, child, column, going.get(parents, ()))
            staying = [
                (row, parent)
                for row, parent in referring
                if row not in going[child.name]
                and column not in letting_go.get((child.name, row), ())
            ]
            if child.name in _PROPOSALS:
                proposals[child].update(row for row, _ in staying)
            elif staying:
                _refuse_entries(book, column, parents, staying)
    return {table: rows for table, rows in proposals.items() if rows}


def _refuse_entries(
    book: WritableBook, column: str, parents: str, staying: list[tuple[UUID, UUID]]
) -> None:
    """Name the latest command in force that made rows refer to what would go."""
    _, parent = staying[0]
    entries = sorted(row for row, other in staying if other == parent)
    makers = {
        row.operation_id: operation(book, row.operation_id)
        for row in book.rows(ask.COMMANDS_ON, rows=entries[-CHUNK:])
        if row.action is Action.INSERT or (row.after or {}).get(column) == parent.hex
    }
    standing = [maker for maker in makers.values() if maker.in_force]
    latest = max(standing, key=lambda maker: maker.effective, default=None)
    what = sentence_case(name_of(book, parents, parent))
    handle = None if latest is None else _shown(book, latest)
    raise refusal.entries_since(what, len(entries), handle)


def _grouped(changes: Iterable[Change]) -> dict[Table, list[Change]]:
    grouped: dict[Table, list[Change]] = defaultdict(list)
    for change in changes:
        grouped[table_named(change.table)].append(change)
    return grouped


def _day_of_undo(book: WritableBook, target: Operation) -> str:
    return _day(book, book.value(ask.LATEST_TURN_AT, operation=target.id))


def _day(book: WritableBook, instant: datetime) -> str:
    day = Moment(instant, book.moment.zone).today
    return f"{day:%a} {day.day} {day:%b}"


def _shown(book: WritableBook, command: Operation) -> str:
    return shorten(book, OPERATIONS, command.handle)
