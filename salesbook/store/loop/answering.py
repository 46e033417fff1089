"""When people answered the book's rep."""

from datetime import datetime
from zoneinfo import ZoneInfo

from salesbook.domain.loop.interaction import REACHED
from salesbook.domain.loop.plan.answering import Hour, Tries, count_tries
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop import answering as ask


def tries_between(book: Book, since: datetime, until: datetime) -> dict[Hour, Tries]:
    """Count the rep's own tries by way of contact and hour, on the clock they were said by."""
    rows = book.stream(ask.TRIES, rep=book.rep.id, since=since, until=until)
    return count_tries(
        (
            row.kind,
            row.occurred_at.astimezone(ZoneInfo(row.occurred_zone)).hour,
            row.outcome in REACHED,
        )
        for row in rows
    )
