"""Commitments: keeping a promise in the book, and closing one that was kept."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, select

from salesbook.domain.loop.commitment import Commitment, CommitmentKind, CommitmentStatus
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.stored import table_of
from salesbook.store.loop.due.pending import account_promises, commitment_of, person_promises
from salesbook.store.loop.tables import CommitmentClosureRow, CommitmentRow
from salesbook.store.loop.terms import keeper, open_promise, word

_PROMISES = table_of(CommitmentRow)
_ID: BindParameter[UUID] = bindparam("id")

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

_CALLBACKS_OF = (
    select(*_PROMISES.c, keeper(_PROMISES.c.interaction_id).label("keeper"))
    .where(
        open_promise(_PROMISES),
        _PROMISES.c.interaction_id == _ID,
        _PROMISES.c.kind == word(CommitmentKind.CALLBACK),
    )
    .order_by(_PROMISES.c.id)
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


def withdraw_callbacks(book: WritableBook, interaction_id: UUID) -> tuple[Commitment, ...]:
    """Take back the open promises to call back that an interaction made."""
    rows = book.rows(_CALLBACKS_OF, id=interaction_id)
    for row in rows:
        book.remove(CommitmentRow, row.id)
    return tuple(commitment_of(row, book.rep.id) for row in rows)


def promises_to(
    book: Book, *, account: UUID | None, people: Sequence[UUID]
) -> tuple[Commitment, ...]:
    """List what we promised an account, or people without one, and have not kept yet."""
    found = account_promises(book, [account]) if account else person_promises(book, people)
    unique = {item.id: item for items in found.values() for item in items}
    return tuple(sorted(unique.values(), key=lambda item: (item.due_on, item.id)))
