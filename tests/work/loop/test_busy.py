from datetime import date
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from salesbook.exchange.calendar import CalendarError
from salesbook.work.loop.busy import agenda_in, busy_between, whose_calendars
from salesbook.work.loop.calendar import add_calendar, read_calendar

MONDAY = date(2026, 11, 23)
FILE = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
DTSTART:20261123T{start}
DTEND:20261123T{end}
SUMMARY:{title}
END:VEVENT
END:VCALENDAR
"""


def write(folder: Path, name: str, start: str, end: str) -> Path:
    file = folder / name
    file.write_text(FILE.format(start=start, end=end, title=file.stem).replace("\n", "\r\n"))
    return file


def test_what_is_kept_and_what_is_named_both_count(book: Environment, tmp_path: Path) -> None:
    kept = write(tmp_path, "work.ics", "110000", "120000")
    named = write(tmp_path, "home.ics", "090000", "100000")

    with book.writing("calendar add") as here:
        add_calendar(here, read_calendar(whose_calendars(here), MONDAY, kept))
        found = busy_between(here, MONDAY, MONDAY, [named])

    assert [busy.summary for busy in found.busy] == ["home", "work"]


def test_a_file_that_cannot_be_read_is_a_sentence_and_the_others_count(
    book: Environment, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.ics"
    broken.write_text("Dear Sir,")
    good = write(tmp_path, "work.ics", "110000", "120000")

    with book.reading() as here:
        found = busy_between(here, MONDAY, MONDAY, [tmp_path / "gone.ics", broken, good])

    assert [busy.summary for busy in found.busy] == ["work"]
    gone, unread = found.unread
    assert "gone.ics” was left out: No such file" in gone
    assert "“broken.ics” is no calendar that can be read" in unread


def test_a_book_without_calendars_is_never_busy(book: Environment) -> None:
    with book.reading() as here:
        assert busy_between(here, MONDAY, MONDAY).busy == ()


def test_one_calendar_that_cannot_be_read_says_so(book: Environment) -> None:
    with book.reading() as here, pytest.raises(CalendarError):
        agenda_in(whose_calendars(here), "x.ics", b"", MONDAY, MONDAY)
