"""Call lists: the campaigns of a day with accounts that nobody reached yet."""

from datetime import date

from salesbook.store.book.book import Book
from salesbook.store.compiled.pipeline import campaign as ask


def waiting_lists(book: Book, day: date) -> list[tuple[str, int]]:
    """Name the campaigns of a day, each with how many of the rep's accounts nobody reached yet."""
    rows = book.rows(ask.WAITING, rep=book.rep.id, on=day)
    return [(row.name, row.waiting) for row in rows]
