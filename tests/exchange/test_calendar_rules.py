from datetime import date
from zoneinfo import ZoneInfo

import pytest

from salesbook.domain.loop.busy import Agenda
from salesbook.exchange.calendar import CalendarError, read_busy

MONDAY = date(2026, 11, 23)
HOURS = ",".join(map(str, range(24)))
DAYS = ",".join(map(str, range(1, 368)))


def read(*entries: str, zone: str = "") -> Agenda:
    body = "\r\n".join(filter(None, [zone, *entries]))
    content = f"BEGIN:VCALENDAR\r\n{body}\r\nEND:VCALENDAR\r\n".encode()
    return read_busy(content, "x.ics", first=MONDAY, last=MONDAY, zone=ZoneInfo("Europe/Amsterdam"))


def entry(*lines: str, start: str = "20200106T090000", uid: str = "1") -> str:
    said = [f"UID:{uid}", f"DTSTART:{start}", *lines]
    if not any(line.startswith("DURATION") for line in lines):
        said.append("DURATION:PT15M")
    return "\r\n".join(["BEGIN:VEVENT", "SUMMARY:Beat", *said, "END:VEVENT"])


def zone_by(rule: str) -> str:
    changes = [f"RRULE:{rule}", "DTSTART:16010101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"]
    standard = "\r\n".join(["BEGIN:STANDARD", *changes, "END:STANDARD"])
    return f"BEGIN:VTIMEZONE\r\nTZID:Our office\r\n{standard}\r\nEND:VTIMEZONE"


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("FREQ=SECONDLY", "it repeats by the minute or the second"),
        ("FREQ=MINUTELY;INTERVAL=60", "it repeats by the minute or the second"),
        ("FREQ=DAILY;BYSECOND=0,30", "it repeats by the minute or the second"),
        ("FREQ=DAILY;INTERVAL=0", "it repeats at intervals of 0, and 1 is the least"),
        ("FREQ=WEEKLY;INTERVAL=-2", "it repeats at intervals of -2, and 1 is the least"),
        (
            f"FREQ=DAILY;BYHOUR={HOURS};BYMINUTE=0,10,20,30,40",
            "it repeats more often than every quarter of an hour",
        ),
        (
            "FREQ=HOURLY;BYMINUTE=0,10,20,30,40,50",
            "it repeats more often than every quarter of an hour",
        ),
        (f"FREQ=YEARLY;BYYEARDAY={DAYS}", "its rule names more days than a year has"),
        ("FREQ=DAILY;BYEASTER=1", "it repeats by Easter, which is no rule of the standard"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3", "its rule never comes about"),
        ("FREQ=YEARLY;BYWEEKNO=54", "its rule never comes about"),
        ("FREQ=YEARLY;BYDAY=MO;BYSETPOS=60", "its rule never comes about"),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=TU", "its rule never comes about"),
        ("FREQ=DAILY;INTERVAL=99999999999999999", "how it repeats cannot be read"),
        ("COUNT=3", "how it repeats cannot be read"),
    ],
)
def test_what_would_be_counted_for_ever_is_left_out_with_its_reason(rule: str, why: str) -> None:
    assert read(entry(f"RRULE:{rule}")).unread == (f"“Beat” was left out: {why}",)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;UNTIL=99991231T000000",
        "FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0",
        f"FREQ=DAILY;BYHOUR={HOURS}",
        "FREQ=HOURLY;INTERVAL=24",
        "FREQ=DAILY;INTERVAL=2513",
        "FREQ=WEEKLY;BYDAY=MO;BYMONTH=11;COUNT=1000000000",
        "FREQ=MONTHLY;BYDAY=4MO",
        "FREQ=YEARLY;BYWEEKNO=48;BYDAY=MO",
    ],
)
def test_what_can_be_counted_is_busy(rule: str) -> None:
    agenda = read(entry(f"RRULE:{rule}"))

    assert agenda.unread == ()
    assert any(busy.start.hour == 9 for busy in agenda.busy)


@pytest.mark.parametrize("began", ["19000101T090000", "20240229T090000", "21000101T090000"])
def test_a_rule_is_tried_late_on_days_that_fall_as_those_of_its_own_year(began: str) -> None:
    assert read(entry("RRULE:FREQ=YEARLY", start=began)).unread == ()


@pytest.mark.parametrize(
    "lines",
    [
        ("RRULE:FREQ=HOURLY;BYMINUTE=0,15,30,45", "DURATION:P20000D"),
        (f"RDATE:{','.join(['20261123T100000'] * 20_001)}",),
    ],
)
def test_what_takes_too_long_to_count_is_left_out(lines: tuple[str, ...]) -> None:
    [said] = read(entry(*lines, start="19500101T090000")).unread

    assert said == "“Beat” was left out: it repeats too often, from too long ago, to be counted"


def test_moved_entries_that_move_all_later_ones_too_count_for_each_of_them() -> None:
    daily = entry("RRULE:FREQ=DAILY", start="19700101T090000")
    moved = (
        entry(f"RECURRENCE-ID;RANGE=THISANDFUTURE:1970{day // 28 + 1:02}{day % 28 + 1:02}T090000")
        for day in range(100)
    )

    [said] = read(daily, *moved).unread

    assert said.endswith("it repeats too often, from too long ago, to be counted")


def test_the_patience_for_rules_that_never_come_about_ends() -> None:
    never = f"RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;BYHOUR={HOURS};BYMINUTE=0,15,30,45"

    first, *_, last = read(entry(never), entry(never, uid="2")).unread

    assert first.endswith("its rule never comes about")
    assert last.endswith("it repeats too often, from too long ago, to be counted")


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("FREQ=SECONDLY", "a time zone in it changes more often than every month"),
        ("FREQ=YEARLY;INTER\r\n VAL=0", "cannot be counted, since it repeats at intervals of 0"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "cannot be counted, since its rule never"),
    ],
)
def test_a_zone_that_would_be_counted_for_ever_is_refused(rule: str, why: str) -> None:
    with pytest.raises(CalendarError, match=why):
        read(zone=zone_by(rule))


def test_a_zone_with_more_changes_than_any_on_earth_is_refused() -> None:
    with pytest.raises(CalendarError, match="more changes than any on earth"):
        read(zone=zone_by("FREQ=YEARLY\r\nCOMMENT:" + 50_000 * "x"))


def test_a_zone_that_changes_by_the_year_is_read() -> None:
    here = entry().replace("DTSTART:2020", "DTSTART;TZID=Our office:2026").replace("0106", "1123")

    [busy] = read(here, zone=zone_by("FREQ=YEARLY")).busy

    assert f"{busy.start:%H:%M}" == "08:00"
