"""Busy: when the rep cannot call, by the calendars kept and by files named."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from salesbook.domain.loop.busy import Agenda, Busy
from salesbook.store.book.book import Book
from salesbook.store.loop.calendar import calendar_texts


class Whose(NamedTuple):
    """Whose calendars are read: the rep's clock, and the addresses the rep answers at."""

    zone: ZoneInfo
    own: tuple[str, ...]


def whose_calendars(book: Book) -> Whose:
    """Tell whose calendars a book's are, so that they can be read with the book closed."""
    own = (book.rep.email,) if book.rep.email else ()
    return Whose(ZoneInfo(book.moment.zone), own)


def busy_between(book: Book, first: date, last: date, files: Iterable[Path] = ()) -> Agenda:
    """Find when the rep is busy on some days, by the calendars kept and by more files.

    A file that cannot be read is a sentence in `unread`, and the others count.
    """
    texts = [(name, text.encode()) for name, text in calendar_texts(book).items()]
    more, lost = _read(files)
    sources = [*texts, *more]
    found = _agenda_of_each(whose_calendars(book), sources, first, last) if sources else Agenda()
    return Agenda(found.busy, (*lost, *found.unread))


def agenda_in(whose: Whose, name: str, content: bytes, first: date, last: date) -> Agenda:
    """Read when the rep is busy by one calendar. Raises `CalendarError`."""
    from salesbook.exchange.calendar import read_busy  # noqa: PLC0415 (heavy libraries)

    return read_busy(content, name, first=first, last=last, zone=whose.zone, own=whose.own)


def _read(files: Iterable[Path]) -> tuple[list[tuple[str, bytes]], list[str]]:
    read, lost = [], []
    for file in files:
        try:
            read.append((file.name, file.read_bytes()))
        except OSError as error:
            lost.append(f"“{file}” was left out: {error.strerror or error}")
    return read, lost


def _agenda_of_each(
    whose: Whose, sources: Sequence[tuple[str, bytes]], first: date, last: date
) -> Agenda:
    """Read calendars one by one, so that a broken one does not hide the others."""
    from salesbook.exchange.calendar import CalendarError  # noqa: PLC0415 (heavy libraries)

    busy, unread = list[Busy](), list[str]()
    for name, content in sources:
        try:
            read = agenda_in(whose, name, content, first, last)
        except CalendarError as error:
            unread.append(error.message)
        else:
            busy += read.busy
            unread += read.unread
    return Agenda(tuple(sorted(busy)), tuple(unread))
