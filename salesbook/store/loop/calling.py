"""Calling: for how long accounts have been silent, as their standings have it."""

from collections.abc import Iterable
from uuid import UUID

from salesbook.domain.loop.calling import Silence
from salesbook.domain.loop.due.rules import Context
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.loop import calling as ask


def silences_of(book: Book, accounts: Iterable[UUID], context: Context) -> list[Silence]:
    """Read the silence of accounts, the coldest first."""
    found = (
        Silence(
            attempts=row.attempts,
            since=context.day_of(row.last_at or row.entered_at),
            name_key=str(row.name_key),
            account_id=row.account_id,
        )
        for row in in_chunks(book, ask.SILENCES, "ids", accounts)
    )
    return sorted(found, key=lambda silence: silence.order)
