"""Operations as they were kept: which are in force, which is the latest, what they changed."""

from collections.abc import Iterable
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Executable, Select, and_, bindparam, exists, or_, select, union_all

from salesbook.domain.book.operation import Change, Operation, OperationKind
from salesbook.store.book.book import Book
from salesbook.store.book.guard import journalled_tables
from salesbook.store.book.stored import table_named, table_of
from salesbook.store.book.tables import ChangeRow, OperationRow, RepRow

_OPERATIONS = table_of(OperationRow)
_CHANGES = table_of(ChangeRow)
_REPS = table_of(RepRow)
_TURNS = _OPERATIONS.alias("turns")

# The latest undo or redo that names an operation decides whether it is in force.
_LATEST_TURN = (
    select(_TURNS.c.kind)
    .where(_TURNS.c.reverses_id == _OPERATIONS.c.id)
    .order_by(_TURNS.c.position.desc())
    .limit(1)
    .scalar_subquery()
)
# An operation took effect at its own position, or at that of its latest redo.
_LATEST_REDO = (
    select(_TURNS.c.position)
    .where(_TURNS.c.reverses_id == _OPERATIONS.c.id, _TURNS.c.kind == OperationKind.REDO)
    .order_by(_TURNS.c.position.desc())
    .limit(1)
    .scalar_subquery()
)

OPERATIONS = select(
    _OPERATIONS.c.id,
    _OPERATIONS.c.handle,
    _OPERATIONS.c.position,
    _OPERATIONS.c.rep_id,
    _REPS.c.name.label("rep"),
    _OPERATIONS.c.kind,
    _OPERATIONS.c.command,
    _OPERATIONS.c.summary,
    _OPERATIONS.c.zone,
    _OPERATIONS.c.recorded_at,
    _OPERATIONS.c.reverses_id,
    _LATEST_TURN.label("turn"),
    _LATEST_REDO.label("redone"),
).join(_REPS, _REPS.c.id == _OPERATIONS.c.rep_id)

_ONE = OPERATIONS.where(_OPERATIONS.c.id == bindparam("operation"))
_LATEST_FIRST = OPERATIONS.order_by(_OPERATIONS.c.position.desc())
_OF_REP = _LATEST_FIRST.where(_OPERATIONS.c.rep_id == bindparam("rep"))
_OF_ROWS = _LATEST_FIRST.where(
    _OPERATIONS.c.id.in_(
        select(_CHANGES.c.operation_id).where(
            _CHANGES.c.row_id.in_(bindparam("rows", expanding=True))
        )
    )
)
_CHANGES_OF = (
    select(_CHANGES)
    .where(_CHANGES.c.operation_id == bindparam("operation"))
    .order_by(_CHANGES.c.table_name, _CHANGES.c.row_id)
)


def operation(book: Book, identity: UUID) -> Operation:
    """Read one operation."""
    (found,) = _operations(book, _ONE, operation=identity)
    return found


def latest_operations(book: Book, limit: int) -> list[Operation]:
    """List the latest operations of the book, the newest first."""
    return _operations(book, _LATEST_FIRST.limit(limit))


def operations_of_rep(book: Book, rep: UUID, limit: int, offset: int = 0) -> list[Operation]:
    """List the latest operations of a rep, the newest first."""
    return _operations(book, _OF_REP.limit(limit).offset(offset), rep=rep)


def operations_on_rows(book: Book, rows: Iterable[UUID], limit: int) -> list[Operation]:
    """List the latest operations that changed any of these rows, the newest first."""
    return _operations(book, _OF_ROWS.limit(limit), rows=list(rows))


def operations_about(book: Book, owner: str, identity: UUID, limit: int) -> list[Operation]:
    """List the latest operations on any row that belongs to an account or a person.

    `owner` is `accounts` or `people`: the row itself, and every row that refers to it.
    """
    return _operations(book, _about(owner).limit(limit), owned=identity)


@cache
def _about(owner: str) -> Select[Any]:
    own = table_named(owner)
    theirs = [
        select(table.c.id).where(key.parent == bindparam("owned"))
        for table in journalled_tables()
        for key in table.foreign_keys
        if key.column.table is own
    ]
    rows = union_all(select(own.c.id).where(own.c.id == bindparam("owned")), *theirs)
    touched = select(_CHANGES.c.operation_id).where(_CHANGES.c.row_id.in_(rows))
    return _LATEST_FIRST.where(_OPERATIONS.c.id.in_(touched))


def operations_in_private(book: Book, operations: Iterable[Operation]) -> frozenset[UUID]:
    """Find which of some operations touched what is another rep's own: a private contact.

    What was kept of it counts too, such as the follow-up that came of it.
    """
    asked = [one.id for one in operations]
    if not asked:
        return frozenset()
    found = book.rows(_in_private(), operations=asked, reader=book.rep.id)
    return frozenset(row.operation_id for row in found)


@cache
def _in_private() -> Select[Any]:
    own = table_named("interactions")
    private = and_(own.c.private, own.c.rep_id != bindparam("reader"))
    theirs = [
        select(key.parent.table.c.id)
        .join(own, own.c.id == key.parent)
        .where(private, key.parent.table.c.id == _CHANGES.c.row_id)
        for table in journalled_tables()
        for key in table.foreign_keys
        if key.column.table is own and table is not own
    ]
    mine = select(own.c.id).where(private, own.c.id == _CHANGES.c.row_id)
    return (
        select(_CHANGES.c.operation_id)
        .distinct()
        .where(
            _CHANGES.c.operation_id.in_(bindparam("operations", expanding=True)),
            or_(*(exists(rows) for rows in (mine, *theirs))),
        )
    )


def changes_of(book: Book, identity: UUID) -> list[Change]:
    """Read what an operation changed, ordered by table and row."""
    return [
        Change(row.table_name, row.row_id, row.action, row.before, row.after)
        for row in book.rows(_CHANGES_OF, operation=identity)
    ]


def _operations(book: Book, statement: Executable, **values: object) -> list[Operation]:
    return [
        Operation(
            id=row.id,
            handle=row.handle,
            position=row.position,
            rep_id=row.rep_id,
            rep=row.rep,
            kind=row.kind,
            command=row.command,
            summary=row.summary,
            zone=row.zone,
            recorded_at=row.recorded_at,
            reverses_id=row.reverses_id,
            in_force=row.turn != OperationKind.UNDO,
            effective=row.redone or row.position,
        )
        for row in book.rows(statement, **values)
    ]
