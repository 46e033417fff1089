"""Calendars: keeping files of busy times, and saying which days are asked for."""

import hashlib
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from salesbook.domain.loop.busy import Agenda
from salesbook.domain.loop.calendar import (
    Calendar,
    KeptCalendar,
    LongCalendarError,
    NoCalendarError,
)
from salesbook.domain.text import MAX_BYTES
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.loop.calendar import (
    calendars_of,
    drop_calendar,
    keep_calendar,
)
from salesbook.work.book.typed_day import typed_day
from salesbook.work.loop.busy import Whose, agenda_in

_AHEAD = timedelta(days=6)


class ReadCalendar(NamedTuple):
    """A file that was read and may be kept: what it is called, its text, the week ahead in it."""

    name: str
    text: str
    agenda: Agenda


def read_calendar(whose: Whose, today: date, file: Path, name: str | None = None) -> ReadCalendar:
    """Read a file, to be kept under a name, else its own. It needs no book, and may take seconds.

    Raises `CalendarError` for a file that is no calendar, `LongCalendarError` for a large one.
    """
    from salesbook.exchange.calendar_text import calendar_text  # noqa: PLC0415 (heavy libraries)

    content, called = file.read_bytes(), (name or file.stem).strip() or file.name
    text = calendar_text(content)
    if len(text.encode()) > MAX_BYTES:
        raise LongCalendarError(str(file))
    agenda = agenda_in(whose, called, content, today, today + _AHEAD)
    return ReadCalendar(called, text, agenda)


def add_calendar(book: WritableBook, read: ReadCalendar) -> KeptCalendar:
    """Keep a calendar; one that is kept under its name is replaced as a whole."""
    digest = hashlib.sha256(read.text.encode()).hexdigest()
    fresh = keep_calendar(book, read.name, read.text, digest)
    if fresh is not False:
        book.say(f"{'Added' if fresh is None else 'Renewed'} the calendar {read.name}")
    known, fresh = fresh is not None, fresh is not False
    return KeptCalendar(read.name, fresh=fresh, known=known, agenda=read.agenda)


def list_calendars(book: Book) -> list[Calendar]:
    """List the calendars that the rep's plan respects."""
    return calendars_of(book)


def remove_calendar(book: WritableBook, name: str) -> None:
    """Respect a calendar no more. Raises `NoCalendarError`."""
    if not drop_calendar(book, name):
        raise NoCalendarError(name, [one.name for one in calendars_of(book)])
    book.say(f"Removed the calendar {name}")


def days_asked(book: Book, typed: str | None, locale: str) -> tuple[date, date]:
    """Read which day is asked for; without one, today and the six after it."""
    if typed is None:
        return book.moment.today, book.moment.today + _AHEAD
    day = typed_day(book, typed, forwards=True, locale=locale)
    return day, day
