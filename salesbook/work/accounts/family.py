"""What an account is part of: reading it as it was typed."""

from uuid import UUID

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.family import check_family
from salesbook.store.accounts.family import accounts_above
from salesbook.store.book.book import Book
from salesbook.work.accounts.names import account_named

_NONE = "none"


def parent_of(book: Book, account: Account, words: str) -> UUID | None:
    """Find the account that another is to be part of; `none` is none.

    Raises `FamilyLoopError` where it would be part of itself.
    """
    if words.strip().casefold() == _NONE:
        return None
    parent = account_named(book, words)
    check_family(account, parent, accounts_above(book, parent))
    return parent.id
