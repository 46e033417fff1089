"""Commitments: keeping a promise in the book, and closing one that was kept."""

from collections.abc import Sequence
from uuid import UUID

from salesbook.domain.loop.commitment import Commitment, CommitmentStatus
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.loop.due.pending import account_promises, person_promises
from salesbook.store.loop.tables import CommitmentClosureRow, CommitmentRow

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
    book.add(CommitmentRow, **{name: getattr(commitment, name) for name in _STORED})


def close_commitment(book: WritableBook, commitment: Commitment, interaction_id: UUID) -> None:
    """Say that a promise was kept in an interaction."""
    book.change(CommitmentRow, commitment.id, status=CommitmentStatus.KEPT)
    book.add(
        CommitmentClosureRow,
        commitment_id=commitment.id,
        closed_on=book.moment.today,
        interaction_id=interaction_id,
    )


def promises_to(
    book: Book, *, account: UUID | None, people: Sequence[UUID]
) -> tuple[Commitment, ...]:
    """List what we promised an account, or people without one, and have not kept yet."""
    found = account_promises(book, [account]) if account else person_promises(book, people)
    unique = {item.id: item for items in found.values() for item in items}
    return tuple(sorted(unique.values(), key=lambda item: (item.due_on, item.id)))
