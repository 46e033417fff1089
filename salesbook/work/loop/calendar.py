"""Calendars: keeping files of busy times, and saying which days are asked for."""

import hashlib
from datetime import date, timedelta
from pathlib import Path

from salesbook.domain.loop.calendar import Calendar, KeptCalendar, NoCalendarError
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.loop.calendar import (
    calendars_of,
    drop_calendar,
    keep_calendar,
)
from salesbook.work.book.typed_day import typed_day
from salesbook.work.loop.busy import agenda_in

_AHEAD = timedelta(days=6)


def add_calendar(book: WritableBook, file: Path, name: str | None = None) -> KeptCalendar:
    """Keep a file under a name, else its own; one that is kept under it is replaced as a whole.

    Raises `CalendarError` for a file that is no calendar.
    """
    from salesbook.exchange.calendar_text import calendar_text  # noqa: PLC0415 (heavy libraries)

    content, called = file.read_bytes(), (name or file.stem).strip() or file.name
    today = book.moment.today
    agenda = agenda_in(book, called, content, today, today + _AHEAD)
    text = calendar_text(content)
    fresh = keep_calendar(book, called, text, hashlib.sha256(text.encode()).hexdigest())
    if fresh is not False:
        book.say(f"{'Added' if fresh is None else 'Renewed'} the calendar {called}")
    return KeptCalendar(called, fresh=fresh is not False, known=fresh is not None, agenda=agenda)


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
