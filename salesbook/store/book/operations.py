"""Operations as they were kept: which are in force, which is the latest, what they changed."""

from collections.abc import Iterable
from uuid import UUID

from salesbook.domain.book.operation import Change, Operation, OperationKind
from salesbook.store.book.book import Book
from salesbook.store.compiled.book import operations as ask
from salesbook.store.statement import Statement


def operation(book: Book, identity: UUID) -> Operation:
    """Read one operation."""
    (found,) = _operations(book, ask.ONE, operation=identity)
    return found


def latest_operations(book: Book, limit: int) -> list[Operation]:
    """List the latest operations of the book, the newest first."""
    return _operations(book, ask.LATEST, limit=limit)


def operations_of_rep(book: Book, rep: UUID, limit: int, offset: int = 0) -> list[Operation]:
    """List the latest operations of a rep, the newest first."""
    return _operations(book, ask.OF_REP, rep=rep, limit=limit, offset=offset)


def operations_on_rows(book: Book, rows: Iterable[UUID], limit: int) -> list[Operation]:
    """List the latest operations that changed any of these rows, the newest first."""
    return _operations(book, ask.OF_ROWS, rows=list(rows), limit=limit)


def operations_about(book: Book, owner: str, identity: UUID, limit: int) -> list[Operation]:
    """List the latest operations on any row that belongs to an account or a person.

    `owner` is `accounts` or `people`: the row itself, and every row that refers to it.
    """
    return _operations(book, ask.ABOUT[owner], owned=identity, limit=limit)


def operations_in_private(book: Book, operations: Iterable[Operation]) -> frozenset[UUID]:
    """Find which of some operations touched what is another rep's own: a private contact.

    What was kept of it counts too, such as the follow-up that came of it; and so does a contact
    that was taken back.
    """
    asked = [one.id for one in operations]
    if not asked:
        return frozenset()
    found = book.rows(ask.IN_PRIVATE, operations=asked, reader=book.rep.id)
    return frozenset(row.operation_id for row in found) | _taken_back_in_private(book, asked)


def _taken_back_in_private(book: Book, asked: list[UUID]) -> frozenset[UUID]:
    """Find them by what the journal knows of contacts that are there no more."""
    reader = book.rep.id.hex
    return frozenset(
        row.operation_id
        for row in book.rows(ask.GONE, operations=asked)
        if row.after and row.after.get("private") and row.after.get("rep_id") != reader
    )


def changes_of(book: Book, identity: UUID) -> list[Change]:
    """Read what an operation changed, ordered by table and row."""
    return [
        Change(row.table_name, row.row_id, row.action, row.before, row.after)
        for row in book.rows(ask.CHANGES, operation=identity)
    ]


def _operations(book: Book, statement: Statement, **values: object) -> list[Operation]:
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
