import io
import re
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Component
from recurring_ical_events import of

from salesbook.domain.accounts.occasion import (
    LeapDay,
    Occasion,
    OccasionKind,
    Recurrence,
    falls_on,
)
from salesbook.domain.loop.ics import (
    CalendarEntry,
    Yearly,
    appointment_hours,
    occasion_entry,
    uid_of,
)
from salesbook.exchange.calendar import read_busy
from salesbook.exchange.ics import write_calendar

MONDAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ONE = UUID(int=1)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
DAYS = st.dates(date(2000, 1, 1), date(2004, 12, 31))
ZONES = ("Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe")


def entry(summary: str = "Acme", **values: object) -> CalendarEntry:
    said = {"uid": uid_of(ONE), "start": MONDAY, "stamp": NOON, **values}
    return CalendarEntry(summary=summary, **said)  # type: ignore[arg-type]


def read(*entries: CalendarEntry) -> Component:
    return Calendar.from_ical(write_calendar(entries, "Salesbook")).subcomponents[-1]


def printed(text: str) -> str:
    """Say what of a text RFC 5545 lets through: tabs, line ends as one, no other control."""
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", re.sub(r"\r\n?", "\n", text))


@given(TEXTS)
@example("Ann, Bob; and C:\\temp\\new\nsecond line\r\nthird, “quoted” 👩‍🚒🇳🇱 \x07")
@example("\\n is no new line; \\, neither")
@example("👩‍🚒é漢" * 2500)
@settings(max_examples=60)
def test_any_text_comes_back_as_it_was_written(text: str) -> None:
    back = read(entry(text, description=text))

    assert back["SUMMARY"] == printed(text)
    assert back.get("DESCRIPTION", "") == printed(text)


@given(TEXTS)
@example("👩‍🚒é漢" * 2500)
@settings(max_examples=40)
def test_lines_end_in_crlf_and_have_75_octets_at_most(text: str) -> None:
    written = write_calendar([entry(text, description=text * 3)], "Salesbook").encode()

    lines = written.split(b"\r\n")
    assert lines.pop() == b""
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75
    assert all(line.decode() for line in lines)


def test_a_contact_is_in_utc_and_for_its_owner_alone() -> None:
    end = NOON + timedelta(minutes=15)

    back = read(entry(start=NOON, end=end, sequence=3))

    assert (back.name, str(back["UID"])) == ("VEVENT", f"{ONE}@salesbook")
    assert (back.decoded("DTSTART"), back.decoded("DTEND")) == (NOON, end)
    assert (back["SEQUENCE"], back.decoded("DTSTAMP")) == (3, NOON)
    assert (str(back["CLASS"]), str(back["TRANSP"])) == ("PRIVATE", "OPAQUE")


def test_a_day_keeps_nobody_from_being_called() -> None:
    back = read(entry())

    assert (back.decoded("DTSTART"), back.decoded("DTEND")) == (MONDAY, date(2026, 11, 24))
    assert str(back["TRANSP"]) == "TRANSPARENT"


def test_a_task_is_due_on_its_day_and_what_was_dropped_takes_itself_out() -> None:
    back = read(entry(task=True, cancelled=True))

    assert (back.name, back.decoded("DUE")) == ("VTODO", MONDAY)
    assert str(back["STATUS"]) == "CANCELLED"
    assert "DTSTART" not in back


def test_an_empty_calendar_can_be_read() -> None:
    assert Calendar.from_ical(write_calendar([], "Salesbook")).subcomponents == []


@pytest.mark.parametrize("zone", ZONES)
@given(DAYS, st.times(), st.integers(1, 240))
@example(date(2003, 3, 30), time(2, 30), 60)
@example(date(2003, 10, 26), time(2, 30), 60)
@example(date(2004, 4, 4), time(1, 50), 30)
@example(date(2004, 10, 31), time(1, 10), 30)
@settings(max_examples=15)
def test_an_appointment_stands_on_the_clock_of_its_zone_and_brings_its_zone_along(
    zone: str, day: date, clock: time, minutes: int
) -> None:
    said = clock.replace(microsecond=0, fold=0)
    start, end = appointment_hours(day, said, zone, minutes)

    written = write_calendar([entry(start=start, end=end)], "Salesbook")

    back = Calendar.from_ical(written).walk("VEVENT")[0]
    theirs = tzical(io.StringIO(written.replace("\r\n", "\n"))).get(zone)
    noon = datetime.combine(day, time(12))
    assert f"DTSTART;TZID={zone}:{day:%Y%m%d}T{said:%H%M%S}" in written
    assert back.decoded("DTSTART") == start
    assert end.astimezone(UTC) - start.astimezone(UTC) == timedelta(minutes=minutes)
    assert theirs is not None
    assert theirs.utcoffset(noon) == ZoneInfo(zone).utcoffset(noon)


@given(
    st.dates(date(2000, 1, 1), date(2000, 12, 31)),
    st.none() | st.integers(1940, 2020),
    st.sampled_from(LeapDay),
)
@example(date(2000, 2, 29), None, LeapDay.FEB28)
@example(date(2000, 2, 29), None, LeapDay.MAR1)
@example(date(2000, 2, 29), 1980, LeapDay.MAR1)
@settings(max_examples=25)
def test_an_occasion_comes_on_the_days_on_which_the_book_has_it(
    day: date, year: int | None, leap: LeapDay
) -> None:
    occasion = Occasion(ONE, "", OccasionKind.BIRTHDAY, day.month, day.day, year, feb29=leap)
    if (day.month, day.day) == (2, 29) and year is not None:
        occasion = Occasion(ONE, "", OccasionKind.BIRTHDAY, 2, 29, year - year % 4, feb29=leap)

    calendar = Calendar.from_ical(
        write_calendar([occasion_entry(occasion, "Ann", date(2021, 5, 1))], "Salesbook")
    )

    found = [each.start for each in of(calendar).between(date(2022, 1, 1), date(2033, 1, 1))]
    assert sorted(found) == [falls_on(occasion, one) for one in range(2022, 2033)]


def test_what_happens_once_does_not_come_back() -> None:
    fair = Occasion(ONE, "", OccasionKind.FAIR, 3, 4, 2027, recurs=Recurrence.ONCE)

    back = read(occasion_entry(fair, "Acme", MONDAY))

    assert back.decoded("DTSTART") == date(2027, 3, 4)
    assert "RRULE" not in back


@pytest.mark.parametrize(
    ("leap", "rule"),
    [
        (None, "FREQ=YEARLY"),
        (LeapDay.FEB28, "FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2"),
        (LeapDay.MAR1, "FREQ=YEARLY;BYYEARDAY=60"),
    ],
)
def test_29_february_has_a_rule_of_its_own(leap: LeapDay | None, rule: str) -> None:
    assert f"\r\nRRULE:{rule}\r\n" in write_calendar([entry(yearly=Yearly(leap))], "Salesbook")


def test_a_plan_does_not_go_round_itself() -> None:
    content = write_calendar([entry(start=NOON, end=NOON + timedelta(hours=1))], "Salesbook")

    agenda = read_busy(
        content.encode(), "phone.ics", first=MONDAY, last=MONDAY, zone=ZoneInfo("UTC")
    )

    assert agenda.busy == ()
