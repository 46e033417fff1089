"""Reading who owns an account now."""

from uuid import UUID

from salesbook.domain.accounts.account import OwnershipPart
from salesbook.store.book.book import Book
from salesbook.store.compiled.accounts import ownership as ask


def present_ownership(book: Book, account: UUID, part: OwnershipPart) -> tuple[UUID, UUID] | None:
    """Find the row of who owns an account now, or stands in for the owner, and that rep."""
    row = book.first(ask.OPEN, account=account, part=part)
    return (row.id, row.rep_id) if row else None
