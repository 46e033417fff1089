"""Calendars: the files of busy times that a rep keeps."""

from salesbook.domain.loop.calendar import Calendar
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.loop import calendar as ask
from salesbook.store.compiled.tables import CALENDARS


def calendar_texts(book: Book) -> dict[str, str]:
    """Read the rep's calendars as they came, by their names."""
    return {row.name: row.text for row in book.rows(ask.TEXTS, rep=book.rep.id)}


def calendars_of(book: Book) -> list[Calendar]:
    """List the rep's calendars, by name."""
    rows = book.rows(ask.LISTED, rep=book.rep.id)
    return [Calendar(row.name, row.recorded_at, row.entries) for row in rows]


def keep_calendar(book: WritableBook, name: str, text: str, sha256: str) -> bool | None:
    """Keep a calendar under a name, in the place of the one before.

    Tells whether it says something new; None where there was none of the name.
    """
    row = book.first(ask.NAMED, rep=book.rep.id, name=name)
    if row is None:
        book.add(CALENDARS, rep_id=book.rep.id, name=name, text=text, sha256=sha256)
        return None
    if row.sha256 == sha256:
        return False
    return book.change(CALENDARS, row.id, text=text, sha256=sha256)


def drop_calendar(book: WritableBook, name: str) -> bool:
    """Take a calendar out; tell whether it was there."""
    row = book.first(ask.NAMED, rep=book.rep.id, name=name)
    if row is not None:
        book.remove(CALENDARS, row.id)
    return row is not None
