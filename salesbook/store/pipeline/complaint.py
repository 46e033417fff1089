"""Complaints: keeping, closing and listing them."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from uuid import UUID

from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.pipeline.complaint import (
    Complained,
    Complaint,
    ComplaintClosure,
    ComplaintStatus,
)
from salesbook.store.accounts.namesakes import handles_of_namesakes
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.pipeline import complaint as ask
from salesbook.store.compiled.tables import COMPLAINT_CLOSURES, COMPLAINTS
from salesbook.store.statement import Answer

_FIELDS = tuple(Complaint.__struct_fields__)
_CLOSURE = tuple(ComplaintClosure.__struct_fields__)
_EVERY = 2**31 - 1


def keep_complaint(book: WritableBook, complaint: Complaint) -> None:
    """Keep a complaint."""
    book.add(COMPLAINTS, **{name: getattr(complaint, name) for name in _FIELDS})


def close_complaint(book: WritableBook, closure: ComplaintClosure, status: ComplaintStatus) -> None:
    """End a complaint; its status and its closure always agree."""
    book.change(COMPLAINTS, closure.complaint_id, status=status)
    book.add(COMPLAINT_CLOSURES, **{name: getattr(closure, name) for name in _CLOSURE})


def complaint_with(book: Book, identity: UUID) -> Complained:
    """Read a complaint that is in the book, with the names it is about."""
    [found] = _complained(book, book.rows(ask.ONE, id=identity))
    return found


def open_complaints_of(book: Book, account_id: UUID) -> tuple[Complaint, ...]:
    """List the open complaints of an account, the most severe first, then the oldest."""
    return open_complaints(book, [account_id]).get(account_id, ())


def open_complaints(book: Book, account_ids: Collection[UUID]) -> dict[UUID, tuple[Complaint, ...]]:
    """List the open complaints of accounts, the most severe of each first, then the oldest."""
    found: dict[UUID, list[Complaint]] = defaultdict(list)
    for row in in_chunks(book, ask.OPEN_OF, "ids", account_ids):
        found[row.account_id].append(_complaint(row))
    return {account_id: tuple(complaints) for account_id, complaints in found.items()}


def complaints_listed(
    book: Book, account_id: UUID | None, limit: int | None
) -> tuple[list[Complained], int]:
    """List complaints, open ones first, the most severe and oldest of them first.

    All of them, or those of an account; counts those a limit leaves out.
    """
    among = {} if account_id is None else {"account": account_id}
    listed, count = (ask.LISTED_OF, ask.COUNT_OF) if among else (ask.LISTED, ask.COUNT)
    found = _complained(book, book.rows(listed, limit=limit or _EVERY, **among))
    known = len(found) if limit is None else book.value(count, **among)
    return found, known - len(found)


def _complained(book: Book, rows: Iterable[Answer]) -> list[Complained]:
    found = list(rows)
    handles = handles_of_namesakes(book, dict.fromkeys(row.account_id for row in found))
    return [
        Complained(
            complaint=_complaint(row),
            account=row.account,
            apart=handles.get(row.account_id, ""),
            person=row.person,
            product=row.product,
            order=row.order_number or (row.order_handle or "")[:SHOWN_LENGTH] or None,
            closure=_closure(row),
        )
        for row in found
    ]


def _complaint(row: Answer) -> Complaint:
    return Complaint(**{name: getattr(row, name) for name in _FIELDS})


def _closure(row: Answer) -> ComplaintClosure | None:
    if row.closed_at is None:
        return None
    return ComplaintClosure(row.id, row.closed_at, row.resolution, row.duplicate_of_id)
