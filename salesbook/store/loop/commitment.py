"""Commitments: keeping a promise in the book, and closing one that was kept."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.loop.commitment import Commitment, CommitmentStatus
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.loop import commitment as ask
from salesbook.store.compiled.tables import COMMITMENT_CLOSURES, COMMITMENTS
from salesbook.store.loop.due.pending import account_promises, commitment_of, person_promises

_STORED = (
    "id",
    "account_id",
    "person_id",
    "side",
    "kind",
    "text",
    "promised_on",
    "due_on",
    "owner_id",
    "interaction_id",
)


def keep_commitment(book: WritableBook, commitment: Commitment) -> None:
    """Keep a promise."""
    book.add(COMMITMENTS, **{name: getattr(commitment, name) for name in _STORED})


def close_commitment(book: WritableBook, commitment: Commitment, interaction_id: UUID) -> None:
    """Say that a promise was kept in an interaction."""
    book.change(COMMITMENTS, commitment.id, status=CommitmentStatus.KEPT)
    book.add(
        COMMITMENT_CLOSURES,
        commitment_id=commitment.id,
        closed_on=book.moment.today,
        interaction_id=interaction_id,
    )


def withdraw_callbacks(book: WritableBook, interaction_id: UUID) -> tuple[Commitment, ...]:
    """Take back the open promises to call back that an interaction made."""
    rows = book.rows(ask.CALLBACKS_OF, id=interaction_id)
    for row in rows:
        book.remove(COMMITMENTS, row.id)
    return tuple(commitment_of(row, book.rep.id) for row in rows)


def move_callbacks(book: WritableBook, interaction_id: UUID, to: date) -> tuple[Commitment, ...]:
    """Give the open promises to call back that an interaction made another day."""
    rows = book.rows(ask.CALLBACKS_OF, id=interaction_id)
    for row in rows:
        book.change(COMMITMENTS, row.id, due_on=to)
    return tuple(replace(commitment_of(row, book.rep.id), due_on=to) for row in rows)


def promises_to(
    book: Book, *, account: UUID | None, people: Sequence[UUID]
) -> tuple[Commitment, ...]:
    """List what we promised an account, or people without one, and have not kept yet."""
    found = account_promises(book, [account]) if account else person_promises(book, people)
    unique = {item.id: item for items in found.values() for item in items}
    return tuple(sorted(unique.values(), key=lambda item: (item.due_on, item.id)))
