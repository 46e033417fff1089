import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
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


@pytest.mark.parametrize(
    "content", [b"", b"\x00\xff", b"BEGIN:VCALENDAR\n", b"BEGIN:VEVENT\na,b\n"]
)
def test_a_file_that_is_no_calendar_says_so(content: bytes) -> None:
    with pytest.raises(CalendarError, match="no calendar that can be read"):
        read_file(content)


def test_a_file_of_no_one_s_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar, "MOST_BYTES", 10)

    with pytest.raises(CalendarError, match="larger"):
        read(meeting())


def test_a_file_with_more_entries_than_a_person_has_is_refused_unread(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(calendar, "MOST_ENTRIES", 1)
    over = meeting(start="20250101T100000", end="20250101T110000").replace("UID:1", "UID:2")

    assert times(read(meeting(), over)) == ["23 10:00-23 11:00"]
    with pytest.raises(CalendarError, match="more than 1 of its entries may matter now"):
        read(meeting(), meeting().replace("UID:1", "UID:2"))


def test_a_file_that_breaks_off_says_so() -> None:
    with pytest.raises(CalendarError, match="it breaks off before it ends"):
        read_file(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261123T100000\n")


def test_bare_entries_that_are_over_leave_a_calendar_without_busy_times() -> None:
    over = meeting(start="20250101T100000", end="20250101T110000").encode()

    assert read_file(over) == Agenda()


def test_of_many_entries_left_out_some_are_named_and_the_others_counted() -> None:
    broken = (event("DTSTART:20261123T1", f"SUMMARY:Lunch {n}", uid=str(n)) for n in range(23))

    unread = read(*broken).unread

    assert [said.partition(":")[0] for said in unread[18:]] == [
        "“Lunch 18” was left out",
        "“Lunch 19” was left out",
        "3 more were left out",
    ]


A_REMARK = "a whole day that does not say it is busy is a remark to us, and busy to the standard"
IN_NO_CALENDAR = "its entry stands in no calendar; the other reader skips it, we read it"
NO_EVENTS = "it holds no event, so the other reader says nothing; nor are we busy"
IN_PART = "the other reader gives up at its broken entry; we name that and keep the others"
UNREADABLE = "its one entry is broken to both; we name it"

DIFFERING = {
    "icaljs/blank_line_end.ics": NO_EVENTS,
    "icaljs/blank_line_mid.ics": NO_EVENTS,
    "icaljs/google_birthday.ics": IN_PART,
    "khal/cal_d.ics": A_REMARK,
    "khal/event_d_rdate.ics": A_REMARK,
    "khal/event_dt_duration.ics": IN_NO_CALENDAR,
    "khal/event_dt_long.ics": IN_NO_CALENDAR,
    "khal/event_dt_rd.ics": IN_NO_CALENDAR,
    "khal/event_dt_rr.ics": IN_NO_CALENDAR,
    "khal/event_dt_two_rd.ics": IN_NO_CALENDAR,
    "khal/event_r_past.ics": A_REMARK,
    "khal/event_rrule_no_occurence.ics": IN_NO_CALENDAR,
    "khal/mult_uids_and_recuid_no_order.ics": A_REMARK,
    "recurring/bad_rrule_missing_until_event.ics": UNREADABLE,
    "recurring/duration.ics": A_REMARK,
    "recurring/issue_4.ics": A_REMARK,
    "recurring/issue_97_simple_todo.ics": NO_EVENTS,
    "recurring/no_events.ics": NO_EVENTS,
    "recurring/one_day_event_repeat_every_day.ics": A_REMARK,
    "vobject/simple_test.ics": UNREADABLE,
    "vobject/timezones.ics": NO_EVENTS,
    "vobject/tz_us_eastern.ics": NO_EVENTS,
    "vobject/vobject_0050.ics": UNREADABLE,
    "vobject/vtodo.ics": NO_EVENTS,
}
"""The files about which we and the other reader say different things, and why."""

SOME_YEARS = ["2000-01-01", "2003-01-01"]
"""What is asked of a file whose days the other reader does not name."""

Stretch = tuple[datetime, datetime]


def test_real_calendars_are_busy_as_another_reader_says_or_for_a_reason(
    real_files: RealFiles,
) -> None:
    folder = real_files("ics")

    differing = {}
    for said in spoken_of(folder):
        ours, unread = busy_to_us(folder, said)
        theirs = busy_to_another(said)
        if theirs is None or ours != theirs or unread:
            differing[said["file"]] = DIFFERING.get(said["file"], f"{ours} is not {theirs}")
            check_reason(differing[said["file"]], said, ours, theirs, unread)

    assert differing == DIFFERING


def check_reason(
    reason: str,
    said: dict[str, Any],
    ours: set[Stretch],
    theirs: set[Stretch] | None,
    unread: tuple[str, ...],
) -> None:
    """Hold a reason against what was found."""
    if reason == A_REMARK:
        whole_days = {
            on_the_clock(one["start"]) for one in said["first"] if "T" not in one["start"]
        }
        assert theirs is not None
        assert ours < theirs
        assert {start for start, _ in theirs - ours} <= whole_days
    elif reason == IN_NO_CALENDAR:
        assert (bool(ours), theirs, unread) == (True, set(), ())
    elif reason == NO_EVENTS:
        assert (ours, said["vevents"], unread) == (set(), 0, ())
    else:
        assert (bool(ours), theirs, len(unread)) == (reason == IN_PART, None, 1)


def spoken_of(folder: Path) -> Iterator[dict[str, Any]]:
    """Go through the files of which another reader wrote down what it found."""
    for line in (folder / "_oracle.jsonl").read_text("utf-8").splitlines()[1:]:
        yield json.loads(line)


def busy_to_us(folder: Path, said: dict[str, Any]) -> tuple[set[Stretch], tuple[str, ...]]:
    """Read a file on the days of the other reader, as far as its list goes."""
    first, after = map(date.fromisoformat, said.get("window", SOME_YEARS))
    content, last = (folder / said["file"]).read_bytes(), after - timedelta(days=1)
    read = read_busy(content, said["file"], first=first, last=last, zone=AMSTERDAM)
    listed = said.get("first", [])
    cut = said.get("n_occurrences", 0) > len(listed)
    until = max(on_the_clock(one["start"]) for one in listed) if cut else datetime.max  # noqa: DTZ901
    ends = until.replace(tzinfo=until.tzinfo or UTC)
    return {(busy.start, busy.end) for busy in read.busy if busy.start <= ends}, read.unread


def busy_to_another(said: dict[str, Any]) -> set[Stretch] | None:
    """Take when a file is busy from what the other reader lists; None where it lists nothing."""
    if "first" not in said:
        return None
    stretches = {
        (on_the_clock(one["start"]), on_the_clock(one["end"]))
        for one in said["first"]
        if one["transp"] != "TRANSPARENT" and one["status"] != "CANCELLED"
    }
    return {(start, end) for start, end in stretches if start < end}


def on_the_clock(written: str) -> datetime:
    read = datetime.fromisoformat(written.removesuffix(" floating"))
    return read if read.tzinfo else read.replace(tzinfo=AMSTERDAM)
