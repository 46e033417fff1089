import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from salesbook.domain.loop.busy import Agenda
from salesbook.exchange import calendar
from salesbook.exchange.calendar import CalendarError, read_busy
from tests.house import RealFiles

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY = date(2026, 11, 23)
WINDOWS_ZONE = "W. Europe Standard Time"


def file_of(*entries: str) -> bytes:
    body = "\r\n".join(line.strip() for entry in entries for line in entry.strip().splitlines())
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{body}\r\nEND:VCALENDAR\r\n".encode()


def event(*lines: str, uid: str = "1") -> str:
    return "\n".join(["BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"])


def meeting(*more: str, start: str = "20261123T100000", end: str = "20261123T110000") -> str:
    return event(f"DTSTART:{start}", f"DTEND:{end}", "SUMMARY:Board", *more)


def read(*entries: str, own: tuple[str, ...] = ()) -> Agenda:
    return read_file(file_of(*entries), own)


def read_file(content: bytes, own: tuple[str, ...] = (), last: date = MONDAY) -> Agenda:
    return read_busy(content, "work.ics", first=MONDAY, last=last, zone=AMSTERDAM, own=own)


def times(agenda: Agenda) -> list[str]:
    return [f"{busy.start:%d %H:%M}-{busy.end:%d %H:%M}" for busy in agenda.busy]


def test_a_time_without_a_zone_is_the_rep_s() -> None:
    assert times(read(meeting())) == ["23 10:00-23 11:00"]


def test_a_time_elsewhere_stands_on_the_rep_s_clock() -> None:
    elsewhere = event("DTSTART;TZID=America/New_York:20261123T080000", "DURATION:PT45M")

    assert times(read(elsewhere)) == ["23 14:00-23 14:45"]


def test_zones_are_known_by_their_windows_names() -> None:
    named = event(
        f"DTSTART;TZID={WINDOWS_ZONE}:20261123T100000", f"DTEND;TZID={WINDOWS_ZONE}:20261123T103000"
    )

    assert times(read(named)) == ["23 10:00-23 10:30"]


@pytest.mark.parametrize(
    "said",
    [
        "TRANSP:TRANSPARENT",
        "STATUS:CANCELLED",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "ATTENDEE;PARTSTAT=DECLINED:mailto:Robin@Example.com",
    ],
)
def test_what_is_free_cancelled_or_declined_is_not_busy(said: str) -> None:
    assert times(read(meeting(said), own=("robin@example.com",))) == []


def test_what_another_declined_is_busy_all_the_same() -> None:
    others = ("ATTENDEE;PARTSTAT=DECLINED:mailto:sam@example.com", "ATTENDEE:mailto:r@example.com")

    assert times(read(meeting(*others), own=("r@example.com",))) == ["23 10:00-23 11:00"]


@pytest.mark.parametrize("said", ["TRANSP:OPAQUE", "X-MICROSOFT-CDO-BUSYSTATUS:OOF"])
def test_a_whole_day_is_busy_where_it_says_so(said: str) -> None:
    away = event("DTSTART;VALUE=DATE:20261123", "SUMMARY:Away", said)

    assert times(read(away)) == ["23 00:00-24 00:00"]


def test_a_whole_day_that_says_nothing_is_a_remark() -> None:
    assert times(read(event("DTSTART;VALUE=DATE:20261123", "SUMMARY:Black Friday week"))) == []


def test_a_series_repeats_but_for_what_was_left_out_and_moved() -> None:
    daily = event(
        "DTSTART:20261102T090000",
        "DTEND:20261102T091500",
        "RRULE:FREQ=DAILY",
        "EXDATE:20261124T090000",
    )
    moved = event(
        "RECURRENCE-ID:20261123T090000", "DTSTART:20261123T113000", "DTEND:20261123T114500"
    )
    agenda = read_file(file_of(daily, moved), last=date(2026, 11, 25))

    assert times(agenda) == ["23 11:30-23 11:45", "25 09:00-25 09:15"]


def test_a_published_list_of_busy_hours_counts_but_for_what_is_free() -> None:
    listed = """
        BEGIN:VFREEBUSY
        FREEBUSY:20261123T090000Z/PT1H,20261201T090000Z/PT1H
        FREEBUSY;FBTYPE=FREE:20261123T130000Z/PT1H
        END:VFREEBUSY
    """
    one = "BEGIN:VFREEBUSY\nFREEBUSY:20261123T150000Z/20261123T153000Z\nEND:VFREEBUSY"

    assert times(read(listed, one)) == ["23 10:00-23 11:00", "23 16:00-23 16:30"]


def test_a_broken_entry_is_named_and_the_others_count() -> None:
    broken = event("DTSTART:20261123T120000", "DTEND: at one", "SUMMARY:Lunch", uid="2")
    bare = event("SUMMARY:No day", uid="3")

    agenda = read(meeting(), broken, bare)

    assert times(agenda) == ["23 10:00-23 11:00"]
    assert [said.split(":")[0] for said in agenda.unread] == [
        "“Lunch” was left out",
        "“No day” was left out",
    ]


def test_an_entry_that_ends_before_it_begins_is_busy_in_between() -> None:
    turned = meeting(start="20261123T110000", end="20261123T100000")

    assert times(read(turned)) == ["23 10:00-23 11:00"]


def test_an_entry_that_takes_no_time_takes_none() -> None:
    assert times(read(event("DTSTART:20261123T120000", "DURATION:PT0S"))) == []


@pytest.mark.parametrize("often", ["SECONDLY", "MINUTELY"])
def test_what_repeats_every_minute_is_left_out_before_it_is_counted(often: str) -> None:
    agenda = read(event("DTSTART:19700101T000000", f"RRULE:FREQ={often}", "SUMMARY:Beat"))

    assert agenda.unread == ("“Beat” was left out: it repeats more often than every hour",)


def test_entries_that_stand_in_no_calendar_are_read() -> None:
    lines = meeting().replace("\n", "\r\n").encode()

    assert times(read_file(lines)) == ["23 10:00-23 11:00"]


def test_a_file_of_a_windows_program_keeps_its_letters() -> None:
    content = file_of(meeting()).replace(b"Board", "Café".encode("cp1252"))

    [busy] = read_file(content).busy

    assert busy.summary == "Café"


@pytest.mark.parametrize("content", [b"", b"name,city\nAcme,Breda\n", b"Dear Sir,\n"])
def test_a_file_of_another_kind_is_told_without_the_words_of_a_parser(content: bytes) -> None:
    with pytest.raises(CalendarError) as caught:
        read_file(content)

    assert caught.value.message.endswith(
        "is no calendar that can be read: it is no iCalendar file."
    )


@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"BEGIN:VCALENDAR\n", b"BEGIN:VEVENT\na,b\n"])
def test_a_file_that_is_no_calendar_says_so(content: bytes) -> None:
    with pytest.raises(CalendarError, match="no calendar that can be read"):
        read_file(content)


def test_a_file_of_no_one_s_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar, "MOST_BYTES", 10)

    with pytest.raises(CalendarError, match="larger"):
        read(meeting())


def test_real_calendars_are_busy_when_another_reader_says_so(real_files: RealFiles) -> None:
    folder = real_files("ics")

    for said in spoken_of(folder):
        first, after = map(date.fromisoformat, said["window"])
        content = (folder / said["file"]).read_bytes()
        last = after - timedelta(days=1)
        read = read_busy(content, said["file"], first=first, last=last, zone=AMSTERDAM)
        found = {(busy.start, busy.end) for busy in read.busy}

        for one in said["first"]:
            start, end = on_the_clock(one["start"]), on_the_clock(one["end"])
            free = one["transp"] == "TRANSPARENT" or one["status"] == "CANCELLED"
            whole_day = len(one["start"]) == len("2026-11-23")
            if not whole_day:
                assert ((start, end) in found) is (not free and start < end), said["file"]


def spoken_of(folder: Path) -> Iterator[dict[str, Any]]:
    """Go through the files whose busy times another reader found, and wrote down."""
    for line in (folder / "_oracle.jsonl").read_text("utf-8").splitlines()[1:]:
        said: dict[str, Any] = json.loads(line)
        if said.get("first"):
            yield said


def on_the_clock(written: str) -> datetime:
    read = datetime.fromisoformat(written.removesuffix(" floating"))
    return read if read.tzinfo else read.replace(tzinfo=AMSTERDAM)
