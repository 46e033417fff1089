"""The map of an account: who is who there, what it is part of, and what is part of it."""

from msgspec.structs import replace

from salesbook.domain.accounts.power import AccountMap
from salesbook.store.accounts.family import accounts_above, accounts_below
from salesbook.store.book.book import Book
from salesbook.store.loop.power import deciders_of, power_of
from salesbook.work.accounts.names import account_named


def map_account(book: Book, words: str) -> AccountMap:
    """Read the organisation of the account that words mean."""
    account = account_named(book, words)
    above, below = accounts_above(book, account), accounts_below(book, account.id)
    deciders = deciders_of(book, [one.account_id for one in below])
    return AccountMap(
        name=account.name,
        power=power_of(book, account.id),
        today=book.moment.today,
        part_of=above[0].name if above else None,
        below=tuple(replace(one, deciders=deciders.get(one.account_id, ())) for one in below),
    )
