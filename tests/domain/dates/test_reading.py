from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.reading import read_day, read_when
from salesbook.domain.dates.speak import day_words
from salesbook.domain.dates.when import When
from salesbook.domain.errors import DateError
from salesbook.domain.workdays import Workweek

MONDAY = Moment(datetime(2026, 11, 23, 8, 30, tzinfo=UTC), "Europe/Amsterdam")
WEDNESDAY = Moment(datetime(2026, 11, 25, 13, 0, tzinfo=UTC), "Europe/Amsterdam")
SATURDAY = Moment(datetime(2026, 11, 28, 9, 0, tzinfo=UTC), "Europe/Amsterdam")


def ahead(text: str, moment: Moment = MONDAY, order: DateOrder = DateOrder.DMY) -> When:
    return read_when(text, moment, forwards=True, order=order)


def back(text: str, moment: Moment = MONDAY, order: DateOrder = DateOrder.DMY) -> When:
    return read_when(text, moment, forwards=False, order=order)


def said(when: When) -> str:
    return f"{when.day}" + (f" {when.at:%H:%M}" if when.at else "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", "2026-11-23"),
        ("eod", "2026-11-23"),
        ("end of day", "2026-11-23"),
        ("Tomorrow", "2026-11-24"),
        ("tmr", "2026-11-24"),
        ("tmrw", "2026-11-24"),
        ("yesterday", "2026-11-22"),
        ("day after tomorrow", "2026-11-25"),
        ("the day before yesterday", "2026-11-21"),
        ("next day", "2026-11-24"),
        ("next business day", "2026-11-24"),
        # weekdays
        ("tue", "2026-11-24"),
        ("on Friday", "2026-11-27"),
        ("thurs.", "2026-11-26"),
        ("mon", "2026-11-30"),
        ("this thu", "2026-11-26"),
        ("next tue", "2026-12-01"),
        ("next fri", "2026-12-04"),
        ("next mon", "2026-11-30"),
        ("last fri", "2026-11-20"),
        ("past fri", "2026-11-20"),
        ("last mon", "2026-11-16"),
        ("wed next week", "2026-12-02"),
        ("wednesday of next week", "2026-12-02"),
        ("next week, on wednesday", "2026-12-02"),
        ("friday this week", "2026-11-27"),
        ("last week sunday", "2026-11-22"),
        ("tue week 50", "2026-12-08"),
        ("mon week 48", "2026-11-23"),
        # distances
        ("in 3 days", "2026-11-26"),
        ("in three days", "2026-11-26"),
        ("in twenty one days", "2026-12-14"),
        ("in thirty days", "2026-12-23"),
        ("3 days ago", "2026-11-20"),
        ("2 weeks back", "2026-11-09"),
        ("+3d", "2026-11-26"),
        ("+ 3 days", "2026-11-26"),
        ("-3d", "2026-11-20"),
        ("+2w", "2026-12-07"),
        ("+1m", "2026-12-23"),
        ("-2m", "2026-09-23"),
        ("+1y", "2027-11-23"),
        ("+14mo", "2028-01-23"),
        ("in a week", "2026-11-30"),
        ("in 2 weeks' time", "2026-12-07"),
        ("in a week\u2019s time", "2026-11-30"),
        ("in a fortnight", "2026-12-07"),
        ("a fortnight ago", "2026-11-09"),
        ("3 weeks from now", "2026-12-14"),
        ("a month from today", "2026-12-23"),
        ("two quarters hence", "2027-05-23"),
        ("in a year and 2 months", "2028-01-23"),
        ("1 month 21 days ago", "2026-10-02"),
        ("a week from friday", "2026-12-04"),
        ("2 days after tomorrow", "2026-11-26"),
        ("a week before 25 dec", "2026-12-18"),
        ("3 fridays from now", "2026-12-11"),
        ("two mondays later", "2026-12-07"),
        ("2 thursdays ago", "2026-11-12"),
        ("3 bd", "2026-11-26"),
        ("5 business days", "2026-11-30"),
        ("in 5 working days", "2026-11-30"),
        ("2 bd ago", "2026-11-19"),
        # dates of the calendar
        ("25 nov", "2026-11-25"),
        ("23 nov", "2026-11-23"),
        ("22 nov", "2027-11-22"),
        ("nov 25", "2026-11-25"),
        ("Nov. 25th", "2026-11-25"),
        ("nov 25th 2027", "2027-11-25"),
        ("November 25, 2027", "2027-11-25"),
        ("25 nov 27", "2027-11-25"),
        ("25th of November", "2026-11-25"),
        ("the twenty-fifth of november", "2026-11-25"),
        ("first of december", "2026-12-01"),
        ("25nov", "2026-11-25"),
        ("nov25", "2026-11-25"),
        ("25-nov-2026", "2026-11-25"),
        ("2026-nov-25", "2026-11-25"),
        ("nov/25", "2026-11-25"),
        ("3 feb 82", "1982-02-03"),
        ("29 feb", "2028-02-29"),
        ("fri 27 nov", "2026-11-27"),
        ("Friday, 27 November 2026", "2026-11-27"),
        ("fri 27/11", "2026-11-27"),
        ("the 25th", "2026-11-25"),
        ("the 24", "2026-11-24"),
        ("22nd", "2026-12-22"),
        ("tuesday the 24th", "2026-11-24"),
        ("20th of next month", "2026-12-20"),
        ("20 of this month", "2026-11-20"),
        ("20th of the previous month", "2026-10-20"),
        ("20th day of next month", "2026-12-20"),
        ("25/11", "2026-11-25"),
        ("3/4", "2027-04-03"),
        ("25/11/2026", "2026-11-25"),
        ("25.11.2026", "2026-11-25"),
        ("25.11.", "2026-11-25"),
        ("25.11", "2026-11-25"),
        ("20.12.", "2026-12-20"),
        ("25-11", "2026-11-25"),
        ("25-11-26", "2026-11-25"),
        ("3/12/89", "1989-12-03"),
        ("2026/11/25", "2026-11-25"),
        ("2026.11.25", "2026-11-25"),
        ("2026-1-5", "2026-01-05"),
        ("2026-11-25", "2026-11-25"),
        ("20261125", "2026-11-25"),
        ("2026-W48-3", "2026-11-25"),
        # counted days
        ("first monday of december", "2026-12-07"),
        ("first monday in november", "2027-11-01"),
        ("second wednesday of october 2027", "2027-10-13"),
        ("last friday of november", "2026-11-27"),
        ("last friday in october 2027", "2027-10-29"),
        ("first friday of next month", "2026-12-04"),
        ("last day of december", "2026-12-31"),
        ("last day of the month", "2026-11-30"),
        ("last friday this month", "2026-11-27"),
        # periods
        ("next week", "2026-11-30"),
        ("next month", "2026-12-01"),
        ("next quarter", "2027-01-01"),
        ("next year", "2027-01-01"),
        ("start of next month", "2026-12-01"),
        ("week 50", "2026-12-07"),
        ("wk 12", "2027-03-22"),
        ("w50", "2026-12-07"),
        ("week 48", "2026-11-23"),
        ("in week 53 2026", "2026-12-28"),
        ("week 2 2026", "2026-01-05"),
        ("Q1", "2027-01-01"),
        ("q2 2027", "2027-04-01"),
        ("2027Q3", "2027-07-01"),
        ("third quarter", "2027-07-01"),
        ("the 4th qtr of 2028", "2028-10-01"),
        ("march", "2027-03-01"),
        ("in march", "2027-03-01"),
        ("november 2027", "2027-11-01"),
        # ends
        ("eow", "2026-11-27"),
        ("end of the week", "2026-11-27"),
        ("end of next week", "2026-12-04"),
        ("end of last week", "2026-11-20"),
        ("end of week 50", "2026-12-11"),
        ("eom", "2026-11-30"),
        ("at the end of the month", "2026-11-30"),
        ("at eom", "2026-11-30"),
        ("end of this month", "2026-11-30"),
        ("end of next month", "2026-12-31"),
        ("end of november", "2026-11-30"),
        ("end of february 2028", "2028-02-29"),
        ("eoq", "2026-12-31"),
        ("eoy", "2026-12-31"),
    ],
)
def test_a_day_is_read_forwards(text: str, expected: str) -> None:
    assert said(ahead(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fri", "2026-11-20"),
        ("tue", "2026-11-17"),
        ("this mon", "2026-11-23"),
        ("this fri", "2026-11-27"),
        ("25 nov", "2025-11-25"),
        ("23 nov", "2026-11-23"),
        ("25/11", "2025-11-25"),
        ("29 feb", "2024-02-29"),
        ("the 25th", "2026-10-25"),
        ("the 20th", "2026-11-20"),
        ("the 31st", "2026-10-31"),
        ("first monday of december", "2025-12-01"),
        ("last day of october", "2026-10-31"),
        ("tue week 47", "2027-11-23"),
        ("yesterday 16:40", "2026-11-22 16:40"),
        ("9:00", "2026-11-23 09:00"),
        ("fri 3pm", "2026-11-20 15:00"),
        ("end of last month", "2026-10-31"),
    ],
)
def test_a_day_is_read_backwards(text: str, expected: str) -> None:
    assert said(back(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:30", "2026-11-23 09:30"),
        ("15h", "2026-11-23 15:00"),
        ("15h30", "2026-11-23 15:30"),
        ("3pm", "2026-11-23 15:00"),
        ("3 p.m.", "2026-11-23 15:00"),
        ("3:15p", "2026-11-23 15:15"),
        ("noon", "2026-11-23 12:00"),
        ("at midday", "2026-11-23 12:00"),
        ("at 10", "2026-11-23 10:00"),
        ("at ten", "2026-11-23 10:00"),
        ("at 1430", "2026-11-23 14:30"),
        ("10 o'clock", "2026-11-23 10:00"),
        ("10 o clock", "2026-11-23 10:00"),
        ("at 14.30", "2026-11-23 14:30"),
        ("330 pm", "2026-11-23 15:30"),
        ("half past 10", "2026-11-23 10:30"),
        ("a quarter past noon", "2026-11-23 12:15"),
        ("quarter to 1pm", "2026-11-23 12:45"),
        ("20 past 3pm", "2026-11-23 15:20"),
        ("20 minutes to 2pm", "2026-11-23 13:40"),
        ("now", "2026-11-23 09:30"),
        ("tomorrow 03:30", "2026-11-24 03:30"),
        ("tomorrow 0:15", "2026-11-24 00:15"),
        ("fri 12am", "2026-11-27 00:00"),
        ("fri 12:15pm", "2026-11-27 12:15"),
        ("tomorrow 9:30", "2026-11-24 09:30"),
        ("9:30 tomorrow", "2026-11-24 09:30"),
        ("next tue at 10", "2026-12-01 10:00"),
        ("tue 10h", "2026-11-24 10:00"),
        ("25 nov 15:30", "2026-11-25 15:30"),
        ("nov 25, 9.30am", "2026-11-25 09:30"),
        ("25/11 at 16h00", "2026-11-25 16:00"),
        ("1 pm on 25/11/2026", "2026-11-25 13:00"),
        ("fri 27 nov 10:00", "2026-11-27 10:00"),
        ("8 dec 9am", "2026-12-08 09:00"),
        ("9 am 8 dec", "2026-12-08 09:00"),
        ("dec 8 9 am", "2026-12-08 09:00"),
        ("eow 16:00", "2026-11-27 16:00"),
        ("in 3 days at 9", "2026-11-26 09:00"),
        ("2026-11-25 14:00", "2026-11-25 14:00"),
        ("2026-11-25T14:00", "2026-11-25 14:00"),
        ("20261125T1400", "2026-11-25 14:00"),
        ("2026-11-25T14:00+05:00", "2026-11-25 10:00"),
        ("2026-11-25T23:30:00z", "2026-11-26 00:30"),
        ("tomorrow morning at 7", "2026-11-24 07:00"),
        ("tomorrow afternoon at 3:20", "2026-11-24 15:20"),
        ("tomorrow 15:20 in the afternoon", "2026-11-24 15:20"),
        ("in the evening at eight on friday", "2026-11-27 20:00"),
        ("tonight at 8", "2026-11-23 20:00"),
        ("8 tonight", "2026-11-23 20:00"),
        ("8pm this evening", "2026-11-23 20:00"),
        ("at 5 tomorrow afternoon", "2026-11-24 17:00"),
        ("in 2 hours", "2026-11-23 11:30"),
        ("in half an hour", "2026-11-23 10:00"),
        ("in half hour", "2026-11-23 10:00"),
        ("+30min", "2026-11-23 10:00"),
        ("+3h", "2026-11-23 12:30"),
        ("90 minutes ago", "2026-11-23 08:00"),
        ("in a day and 2 hours", "2026-11-24 11:30"),
        ("in 15 hours", "2026-11-24 00:30"),
    ],
)
def test_a_time_is_read_with_its_day_or_without(text: str, expected: str) -> None:
    assert said(ahead(text)) == expected


@pytest.mark.parametrize(
    ("text", "at", "assumed"),
    [
        ("tomorrow morning", time(10), "morning read as 10:00"),
        ("this afternoon", time(14), "afternoon read as 14:00"),
        ("fri in the evening", time(18), "evening read as 18:00"),
        ("next month", None, "its first day"),
        ("28 mar 2027 02:30", time(3, 30), "02:30 does not exist that day, read as 03:30"),
        ("31 oct 2027 02:30", time(2, 30), "02:30 comes twice that day, the first is meant"),
    ],
)
def test_what_was_filled_in_is_said(text: str, at: time | None, assumed: str) -> None:
    found = ahead(text.replace(" 02", " at 02"))

    assert (found.at, found.assumed) == (at, assumed)


@pytest.mark.parametrize(
    "text",
    [
        *("", "  ", "12", "25", "the 40", "mon 9", "2026", "asap", "midnight", "morning"),
        *("in the morning", "this week", "this weekend", "every monday", "mondays", "2 weeks"),
        *("3h", "half three", "10 to 22 august", "10 - 22 august 2012", "3-4pm", "9:30-11:00"),
        *(
            "fri flurb",
            "fri!",
            "4a",
            "3 30",
            "7a",
            "two three",
            "at a",
            "in a",
            "in 5",
            "+5",
            "ago",
        ),
        *(
            "tomorrow 25:00",
            "24:00",
            "tomorrow 9:75",
            "tomorrow 13pm",
            "tomorrow 0am",
            "9:30 10:30",
        ),
        *("next week 9:30", "in 2 hours at 9", "25 nov 10", "1/2/3", "1-2/3", "650.650.6500"),
        *("in three quarters of an hour", "a week and", "in 2 bd and 1 day", "second sunday"),
        *("last friday week 50", "in 99999 days", "12345 days ago", "Thursday 8:00 GMT"),
        *("end of yesterday", "end of last day", "end of the hour", "end", "start", "week", "next"),
        *("quarter to", "half past 25", "half past 9:30", "to 9", "90 past 9", "next hour"),
        *("20 to 0:00", "tomorrow evening at 2", "tomorrow morning at 13", "8am this evening"),
        *("week 50 12", "march 5000", "2 days after", "5 minutes before tomorrow", "٣ days ago"),
        *("600 fridays from now", "0 fridays from now", "at 1.30.20", "at 30.1", "march 0"),
    ],
)
def test_what_is_not_understood_is_refused(text: str) -> None:
    with pytest.raises(DateError) as refused:
        ahead(text)

    assert refused.value.message
    assert refused.value.hint


@pytest.mark.parametrize(
    ("text", "moment", "message", "hint"),
    [
        ("", MONDAY, "No date was given.", "Type it like 25 nov, fri, next tue"),
        ("x" * 99, MONDAY, f"“{'x' * 20}…” is too long to be a date.", "Type it like"),
        ("flurb", MONDAY, "“flurb” is not a date.", "Type it like"),
        ("fri flurb", MONDAY, "“fri flurb” is not a date: “flurb” was not understood.", "Type"),
        ("3:30", MONDAY, "“3:30” can be 03:30 or 15:30.", "Type 3:30pm or 03:30"),
        ("fri at 4", MONDAY, "“4:00” can be 04:00 or 16:00.", "Type 4:00pm or 04:00"),
        ("this mon", MONDAY, "“this mon” can be today or a week ahead.", "Type today or next mon"),
        ("20.11", MONDAY, "“20.11” can be a date or a time.", "Type 20/11 or 20:11"),
        ("10-12", MONDAY, "“10-12” can be a date or a time.", "Type 10/12"),
        ("+30m", MONDAY, "“30m” may be months or minutes.", "Type 30mo or 30min"),
        ("9:00", MONDAY, "09:00 today is past.", "Type tomorrow 09:00 or today 09:00"),
        ("30 feb", MONDAY, "Feb has no day 30.", "Type it like"),
        ("30 feb 2027", MONDAY, "Feb 2027 has no day 30.", "Type it like"),
        ("the 31st", MONDAY, "Nov 2026 has no day 31.", "Type it like"),
        ("thu 27 nov", MONDAY, "Fri 27 Nov is no Thu.", "Type Fri 27 Nov or 2026-11-27"),
        ("tue the 25th", MONDAY, "Wed 25 Nov is no Tue.", "Type Wed 25 Nov or 2026-11-25"),
        ("2026-02-30", MONDAY, "“2026-02-30” is no day or time that exists.", "Type it like"),
        ("2026-13-01", MONDAY, "“2026-13-01” is no day or time that exists.", "Type it like"),
        ("1066-10-14", MONDAY, "“1066-10-14” lies outside of the years 1900 to 2199.", "Type"),
        ("1066/10/14", MONDAY, "“1066/10/14” lies outside of the years 1900 to 2199.", "Type"),
        ("2026/13/01", MONDAY, "“2026/13/01” has no month that exists.", "Type it like"),
        ("5/0/2026", MONDAY, "“5/0/2026” has no month that exists.", "Type it like"),
        ("+999y", MONDAY, "That date lies outside of the years 1900 to 2199.", "Type it like"),
        ("9999 weeks ago", MONDAY, "That date lies outside of the years 1900 to 2199.", "Type"),
        ("5th friday of february", MONDAY, "That month has no such day.", "Type it like"),
        ("31st day of next month", WEDNESDAY, "", ""),
        ("fifth sunday of december 2026", MONDAY, "That month has no such day.", "Type it like"),
        ("week 53 2027", MONDAY, "That year has no such week.", "Type it like"),
        ("november", MONDAY, "Its first day is past: we are in the middle of it.", "Type eow or"),
        ("week 48", WEDNESDAY, "Its first day is past: we are in the middle of it.", "Type eow"),
        ("mon week 48", WEDNESDAY, "Mon 23 Nov is past.", "Type 2026-11-23"),
        ("eow", SATURDAY, "This working week is over.", "Type end of next week"),
        (
            "last mon",
            WEDNESDAY,
            "“last mon” can be Mon 23 Nov or Mon 16 Nov.",
            "Type mon this week or mon last week",
        ),
    ],
)
def test_a_refusal_says_why_and_what_to_type(
    text: str, moment: Moment, message: str, hint: str
) -> None:
    if not message:
        assert said(ahead(text, moment)) == "2026-12-31"
        return
    with pytest.raises(DateError) as refused:
        ahead(text, moment)

    assert refused.value.message == message
    assert (refused.value.hint or "").startswith(hint)


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("mon", "“mon” can be today or a week ago.", "Type today or last mon"),
        ("15:00", "15:00 today is still to come.", "Type yesterday 15:00 or today 15:00"),
        ("march", "A week, a month or a quarter is not a day.", "Type it like"),
        ("3 bd", "“3 bd” is not a date.", "Type it like"),
    ],
)
def test_a_refusal_backwards_says_why(text: str, message: str, hint: str) -> None:
    with pytest.raises(DateError) as refused:
        back(text)

    assert refused.value.message == message
    assert (refused.value.hint or "").startswith(hint)


@pytest.mark.parametrize(
    ("order", "text", "expected"),
    [
        (DateOrder.DMY, "3/4", "2027-04-03"),
        (DateOrder.MDY, "3/4", "2027-03-04"),
        (DateOrder.MDY, "11/25/2026", "2026-11-25"),
        (DateOrder.MDY, "11/25", "2026-11-25"),
        (DateOrder.MDY, "2026/11/25", "2026-11-25"),
        (DateOrder.YMD, "26-11-25", "2026-11-25"),
        (DateOrder.YMD, "26/01/02", "2026-01-02"),
        (DateOrder.YMD, "25/11", "2026-11-25"),
        (DateOrder.YMD, "11/25", "2026-11-25"),
        (DateOrder.YMD, "12/12", "2026-12-12"),
        (DateOrder.YMD, "25/11/2026", "2026-11-25"),
    ],
)
def test_figures_follow_the_order_of_the_book(order: DateOrder, text: str, expected: str) -> None:
    assert said(ahead(text, order=order)) == expected


@pytest.mark.parametrize(
    ("order", "text", "message", "hint"),
    [
        (
            DateOrder.MDY,
            "13/2/2026",
            "“13/2/2026” is read month/day, and there is no month 13.",
            "Type 13 feb",
        ),
        (
            DateOrder.DMY,
            "2/13",
            "“2/13” is read day/month, and there is no month 13.",
            "Type 13 feb",
        ),
        (DateOrder.DMY, "99/99", "“99/99” is read day/month, and there is no month 99.", "Type it"),
        (DateOrder.YMD, "3/4", "“3/4” can be 4 mar or 3 apr.", "Type 4 mar or 3 apr"),
        (DateOrder.YMD, "13/14", "“13/14” is no day of any month.", "Type it like"),
        (DateOrder.YMD, "26/13/01", "“26/13/01” has no month that exists.", "Type it like"),
    ],
)
def test_figures_against_the_order_are_refused_and_never_turned_round(
    order: DateOrder, text: str, message: str, hint: str
) -> None:
    with pytest.raises(DateError) as refused:
        ahead(text, order=order)

    assert refused.value.message == message
    assert (refused.value.hint or "").startswith(hint)


def test_two_ways_to_part_the_words_are_refused() -> None:
    with pytest.raises(DateError) as refused:
        ahead("at 9 dec 5 evening")

    assert refused.value.message == (
        "“at 9 dec 5 evening” can be Sat 5 Dec 21:00 (in 12 days) or Wed 9 Dec 17:00 (in 2 weeks)."
    )


def test_a_past_weekday_of_this_week_is_the_coming_one_for_a_follow_up() -> None:
    assert ahead("this mon", WEDNESDAY).day == date(2026, 11, 30)


def test_the_last_weekday_is_plain_when_this_week_had_none() -> None:
    assert back("last fri", WEDNESDAY).day == date(2026, 11, 20)


def test_business_days_pass_over_the_days_off() -> None:
    week = Workweek(off=frozenset({date(2026, 11, 24), date(2026, 11, 27)}))

    counted = read_when("2 bd", MONDAY, forwards=True, order=DateOrder.DMY, workweek=week)
    ending = read_when("eow", MONDAY, forwards=True, order=DateOrder.DMY, workweek=week)

    assert (counted.day, ending.day) == (date(2026, 11, 26), date(2026, 11, 26))


def test_today_is_the_day_on_the_wall_of_the_zone() -> None:
    late = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)

    days = {zone: ahead("today", Moment(late, zone)).day.day for zone in ("UTC", "Asia/Tokyo")}

    assert days == {"UTC": 23, "Asia/Tokyo": 24}


def test_hours_are_counted_on_the_clock_of_the_world() -> None:
    before_the_change = Moment(datetime(2027, 3, 28, 0, 30, tzinfo=UTC), "Europe/Amsterdam")

    assert said(ahead("in 2 hours", before_the_change)) == "2027-03-28 04:30"


def test_read_day_gives_the_day_alone() -> None:
    assert read_day("fri", MONDAY, forwards=True, order=DateOrder.DMY) == date(2026, 11, 27)


def test_read_day_refuses_a_time() -> None:
    with pytest.raises(DateError) as refused:
        read_day("fri 10:00", MONDAY, forwards=True, order=DateOrder.DMY)

    assert refused.value.message == "“fri 10:00” names a time, and only a day can stand here."


@settings(max_examples=60)
@given(
    st.dates(date(1950, 1, 1), date(2150, 12, 31)),
    st.sampled_from([MONDAY, WEDNESDAY, SATURDAY]),
    st.sampled_from([ahead, back]),
    st.sampled_from(DateOrder),
)
def test_what_the_book_says_can_be_typed_again(
    day: date, moment: Moment, read: Callable[..., When], order: DateOrder
) -> None:
    spoken = day_words(day, moment.today)
    with_year = spoken if str(day.year) in spoken else f"{spoken} {day.year}"

    for typed in (with_year, day.isoformat()):
        assert read(typed, moment, order) == When(day)


@settings(max_examples=60)
@given(
    st.dates(date(2020, 1, 1), date(2040, 12, 31)),
    st.sampled_from([ahead, back]),
    st.sampled_from(["%d %b", "%B %d"]),
)
def test_a_date_without_a_year_lies_in_its_direction(
    day: date, read: Callable[[str], When], form: str
) -> None:
    typed = day.strftime(form).lower()

    found = read(typed).day

    assert (found.month, found.day) == (day.month, day.day)
    assert (found >= MONDAY.today) if read is ahead else (found <= MONDAY.today)


@settings(max_examples=150)
@given(st.text(max_size=30) | st.text(alphabet="0123456789/.-: adhmwprfint+@", max_size=20))
def test_any_text_is_read_or_refused_and_nothing_else(text: str) -> None:
    for read in (ahead, back):
        with suppress(DateError):
            assert 1900 <= read(text).day.year <= 2199
