"""Last contact: when somebody of each of some accounts was reached last."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.loop import last_contact as ask


def last_contacts_of(book: Book, accounts: Sequence[UUID]) -> dict[UUID, datetime]:
    """Read when each of some accounts was reached last; one never reached is left out."""
    return {row.account_id: row.last_at for row in in_chunks(book, ask.LAST, "ids", accounts)}
