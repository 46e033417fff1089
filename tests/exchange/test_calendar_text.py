from datetime import date

import pytest

from salesbook.exchange.calendar_text import count_entries, near_text

MONDAY = date(2026, 11, 23)


def entry(*lines: str, uid: str = "1", kind: str = "VEVENT") -> str:
    return "".join(f"{line}\n" for line in (f"BEGIN:{kind}", f"UID:{uid}", *lines, f"END:{kind}"))


def is_kept(*entries: str) -> bool:
    text = "BEGIN:VCALENDAR\n" + "".join(entries) + "END:VCALENDAR\n"
    near = near_text(text, MONDAY, MONDAY)
    assert near in {text, "BEGIN:VCALENDAR\nEND:VCALENDAR\n"}
    return near == text


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART:20261123T100000", "DTEND:20261123T110000"),
        ("DTSTART;VALUE=DATE:20261121",),
        ("DTSTART:20251123T100000", "DTEND:20271123T110000"),
        ("DTSTART:20271123T100000", "DTEND:20251123T110000"),
        ("DTSTART:20261001T100000", "DURATION:P60D"),
        ("DTSTART:20270101T100000", "DURATION:-P60D"),
        ("DTSTART:20100101T100000", "RRULE:FREQ=WEEKLY"),
        ("DTSTART:20100101T100000", "RR\n ULE:FREQ=WEEKLY"),
        ("DTSTART:20100101T100000", "RRULE:FREQ=WEEKLY;UNTIL=20261124T000000Z"),
        ("DTSTART:20100101T100000", "DURATION:P9D", "RRULE:UNTIL=20261115;FREQ=WEEKLY"),
        ("DTSTART:20280101T100000", "RDATE:20261123T100000"),
        ("DTSTART:20280101T100000", "RECURRENCE-ID;RANGE=THISANDFUTURE:20280102T100000"),
        ('DTSTART;TZID="a:b":20100101T100000',),
        ("DTSTART:20101301T100000",),
        ("DTSTART:20100101T100000", "DURATION:an hour"),
        ("DTSTART:99990101T100000", "DTEND:20100101T100000"),
        ("SUMMARY:Some day",),
    ],
)
def test_what_may_be_busy_on_the_days_is_kept(lines: tuple[str, ...]) -> None:
    assert is_kept(entry(*lines))


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART:20251123T100000", "DTEND:20251123T110000"),
        ("DTSTART;TZID=Europe/Amsterdam:20261120T100000", "DTEND:20261120T110000"),
        ("DTSTART:20261126T100000", "RRULE:FREQ=DAILY"),
        ("DTSTART:20261001T100000", "DURATION:P30D"),
        ("DTSTART:20100101T100000", "RRULE:FREQ=WEEKLY;UNTIL=20261101T000000Z"),
        ("DTSTART:20100101T100000", "RECURRENCE-ID:20261123T100000"),
    ],
)
def test_what_is_over_or_later_is_left_out(lines: tuple[str, ...]) -> None:
    assert not is_kept(entry(*lines))


@pytest.mark.parametrize("kind", ["VTODO", "VJOURNAL"])
def test_tasks_and_diaries_are_left_out(kind: str) -> None:
    assert not is_kept(entry("DTSTART:20261123T100000", kind=kind))


def test_an_entry_stays_with_the_others_of_its_name() -> None:
    moved = entry("RECURRENCE-ID:20261123T100000", "DTSTART:20270101T100000")

    assert is_kept(entry("DTSTART:20261101T100000", "RRULE:FREQ=DAILY"), moved)


def test_an_entry_that_ends_nowhere_is_kept_with_all_after_it() -> None:
    over = entry("DTSTART:20100101T100000")

    assert is_kept("BEGIN:VEVENT\n", over, over)


def test_an_end_without_a_beginning_is_kept() -> None:
    assert is_kept("END:VEVENT\n", entry("DTSTART:20261123T100000"))


def test_entries_are_counted_by_where_they_begin() -> None:
    assert count_entries(entry() + entry(kind="VTODO") + "BEGIN:VEVENT\n") == 3
