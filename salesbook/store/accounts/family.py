"""Families: what an account is part of, and what is part of it."""

from uuid import UUID

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.power import Below
from salesbook.store.accounts.account import accounts_with
from salesbook.store.book.book import Book
from salesbook.store.compiled.accounts import family as ask


def accounts_below(book: Book, account_id: UUID) -> tuple[Below, ...]:
    """List the accounts that are part of an account, by name, without those put away."""
    rows = book.rows(ask.BELOW, account=account_id)
    return tuple(Below(row.id, row.name, row.people) for row in rows)


def accounts_above(book: Book, account: Account) -> tuple[Account, ...]:
    """List what an account is part of, the nearest first, and stop where it comes round."""
    found: dict[UUID, Account] = {}
    above = account.parent_id
    while above is not None and above not in found:
        for parent in accounts_with(book, [above]):
            found[above] = parent
        above = found[above].parent_id if above in found else None
    return tuple(found.values())
