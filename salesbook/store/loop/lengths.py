"""How long the contacts of the book's rep usually take."""

from salesbook.domain.loop.plan.lengths import COUNTED, Lengths, usual_lengths
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop import lengths as ask

_MINUTE = 60


def lengths_of(book: Book) -> Lengths:
    """Learn it from the latest lengths that were said, each in whole minutes, at least one."""
    rows = book.rows(ask.SAID, rep=book.rep.id, limit=COUNTED)
    return usual_lengths((row.kind, whole_minutes(row.duration_s)) for row in rows)


def whole_minutes(seconds: int) -> int:
    """Round a length that was said to minutes."""
    return max(round(seconds / _MINUTE), 1)
