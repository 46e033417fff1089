"""Busy: when the rep cannot call, by the calendars kept and by files named."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from salesbook.domain.loop.busy import Agenda, Busy
from salesbook.store.book.book import Book
from salesbook.store.loop.calendar import calendar_texts


def busy_between(book: Book, first: date, last: date, files: Iterable[Path] = ()) -> Agenda:
    """Find when the rep is busy on some days, by the calendars kept and by more files.

    A file that cannot be read is a sentence in `unread`, and the others count.
    """
    texts = [(name, text.encode()) for name, text in calendar_texts(book).items()]
    more, lost = _read(files)
    sources = [*texts, *more]
    found = _agenda_of_each(book, sources, first, last) if sources else Agenda()
    return Agenda(found.busy, (*lost, *found.unread))


def agenda_in(book: Book, name: str, content: bytes, first: date, last: date) -> Agenda:
    """Read when the rep is busy by one calendar. Raises `CalendarError`."""
    from salesbook.exchange.calendar import read_busy  # noqa: PLC0415 (heavy libraries)

    zone, own = ZoneInfo(book.moment.zone), [book.rep.email] if book.rep.email else []
    return read_busy(content, name, first=first, last=last, zone=zone, own=own)


def _read(files: Iterable[Path]) -> tuple[list[tuple[str, bytes]], list[str]]:
    read, lost = [], []
    for file in files:
        try:
            read.append((file.name, file.read_bytes()))
        except OSError as error:
            lost.append(f"“{file}” was left out: {error.strerror or error}")
    return read, lost


def _agenda_of_each(
    book: Book, sources: Sequence[tuple[str, bytes]], first: date, last: date
) -> Agenda:
    """Read calendars one by one, so that a broken one does not hide the others."""
    from salesbook.exchange.calendar import CalendarError  # noqa: PLC0415 (heavy libraries)

    busy, unread = list[Busy](), list[str]()
    for name, content in sources:
        try:
            read = agenda_in(book, name, content, first, last)
        except CalendarError as error:
            unread.append(error.message)
        else:
            busy += read.busy
            unread += read.unread
    return Agenda(tuple(sorted(busy)), tuple(unread))
