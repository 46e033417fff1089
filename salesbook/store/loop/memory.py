"""What else is remembered of an account or a person: notes, promises of both sides, the people."""

from uuid import UUID

from salesbook.domain.accounts.note import Note
from salesbook.domain.loop.commitment import Commitment
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop import memory as ask
from salesbook.store.loop.due.pending import commitment_of


def notes_of(book: Book, account: UUID | None, people: list[UUID]) -> tuple[Note, ...]:
    """Read the notes on an account and on people, the latest first."""
    names = tuple(Note.__struct_fields__)
    rows = book.rows(ask.NOTES_OF, account=account, people=people)
    return tuple(Note(**{name: getattr(row, name) for name in names}) for row in rows)


def open_promises_of(
    book: Book, account: UUID | None, people: list[UUID]
) -> tuple[Commitment, ...]:
    """Read what either side promised and has not kept yet, the earliest due first."""
    rows = book.rows(ask.PROMISES_OF, account=account, people=people)
    return tuple(commitment_of(row, book.rep.id) for row in rows)


def promises_made_in(book: Book, interaction_id: UUID) -> tuple[Commitment, ...]:
    """Read what either side promised in an interaction, the earliest due first."""
    rows = book.rows(ask.PROMISES_MADE_IN, interaction=interaction_id)
    return tuple(commitment_of(row, book.rep.id) for row in rows)


def staff_in_order(book: Book, account: UUID) -> list[UUID]:
    """List who works at an account now, by name."""
    return [row.id for row in book.rows(ask.STAFF, account=account)]
