"""`last`: what the rep wrote latest, by the order of commands and not by the clock.

Ids made within one millisecond by two commands do not ascend, and in a team's book the newest row
is often another rep's.
"""

from uuid import UUID

from salesbook.domain.errors import NameNotFoundError
from salesbook.store.book.book import Book
from salesbook.store.book.handles import LAST, identity_of
from salesbook.store.compiled.loop import latest as ask
from salesbook.store.table import Table


def own_identity_of(book: Book, table: Table, typed: str, noun: str) -> UUID:
    """Find the id that the beginning of a handle means, or for `last` the rep's latest.

    Raises `NameNotFoundError` or `NameAmbiguousError`.
    """
    if typed.strip().casefold() != LAST:
        return identity_of(book, table, typed, noun)
    found = book.first(ask.STATEMENTS[table.name], rep=book.rep.id)
    if found is None:
        raise NameNotFoundError(
            f"You have made no {noun} yet.", hint="Everything you did: salesbook history"
        )
    identity: UUID = found.id
    return identity
