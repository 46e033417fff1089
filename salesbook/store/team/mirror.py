"""What is a rep's own without naming them."""

from salesbook.store.book.book import Book
from salesbook.store.compiled.team import mirror as ask


def owned_accounts(book: Book) -> frozenset[str]:
    """Name the accounts that the rep owns today by their ids, as exports spell them."""
    return frozenset(str(row.account_id) for row in book.rows(ask.OWNED, rep=book.rep.id))
