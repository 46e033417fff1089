"""Reading who owns an account now."""

from uuid import UUID

from sqlalchemy import bindparam, select

from salesbook.domain.accounts.account import OwnershipPart
from salesbook.store.accounts.tables import OwnershipRow
from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_of

_OWNERSHIPS = table_of(OwnershipRow)
_OPEN = select(_OWNERSHIPS.c.id, _OWNERSHIPS.c.rep_id).where(
    _OWNERSHIPS.c.deleted_at.is_(None),
    _OWNERSHIPS.c.until_on.is_(None),
    _OWNERSHIPS.c.account_id == bindparam("account"),
    _OWNERSHIPS.c.part == bindparam("part"),
)


def present_ownership(book: Book, account: UUID, part: OwnershipPart) -> tuple[UUID, UUID] | None:
    """Find the row of who owns an account now, or stands in for the owner, and that rep."""
    row = book.first(_OPEN, account=account, part=part)
    return (row.id, row.rep_id) if row else None
