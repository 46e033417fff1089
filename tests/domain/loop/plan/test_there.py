from datetime import date, time

import pytest

from salesbook.domain.loop.plan.span import clock
from salesbook.domain.loop.plan.there import clock_there, open_there

COMMERCIAL = ((time(10), time(12)), (time(14), time(16)))
HERE, NEW_YORK, KOLKATA = "Europe/Amsterdam", "America/New_York", "Asia/Kolkata"
LORD_HOWE = "Australia/Lord_Howe"
MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "theirs", "hours"),
    [
        (MONDAY, "Europe/London", ["11:00-13:00", "15:00-17:00"]),
        (MONDAY, NEW_YORK, ["16:00-18:00", "20:00-22:00"]),
        (MONDAY, KOLKATA, ["05:30-07:30", "09:30-11:30"]),
        # Between the two changes of clock America is an hour nearer.
        (date(2026, 3, 16), NEW_YORK, ["15:00-17:00", "19:00-21:00"]),
        (date(2026, 10, 26), NEW_YORK, ["15:00-17:00", "19:00-21:00"]),
        (date(2026, 3, 30), NEW_YORK, ["16:00-18:00", "20:00-22:00"]),
        # Its clock changes by half an hour.
        (date(2026, 4, 3), LORD_HOWE, ["01:00-03:00", "05:00-07:00"]),
        (date(2026, 4, 6), LORD_HOWE, ["01:30-03:30", "05:30-07:30"]),
        (date(2026, 10, 2), LORD_HOWE, ["01:30-03:30", "05:30-07:30"]),
        (date(2026, 10, 5), LORD_HOWE, ["01:00-03:00", "05:00-07:00"]),
    ],
)
def test_their_commercial_hours_lie_where_our_clock_says(
    day: date, theirs: str, hours: list[str]
) -> None:
    assert [str(span) for span in open_there(COMMERCIAL, day, theirs, HERE)] == hours


@pytest.mark.parametrize(
    ("day", "theirs"), [(date(2026, 3, 29), "10:00"), (date(2026, 10, 25), "11:00")]
)
def test_on_the_days_our_clock_changes_both_clocks_are_right(day: date, theirs: str) -> None:
    there = clock_there(day, 16 * 60, NEW_YORK, HERE)

    assert there is not None
    assert clock(there) == theirs
    assert [str(span) for span in open_there(COMMERCIAL, day, HERE, HERE)] == [
        "10:00-12:00",
        "14:00-16:00",
    ]


def test_hours_that_begin_on_their_yesterday_count() -> None:
    night = ((time(20), time(22)),)

    assert [str(span) for span in open_there(night, MONDAY, NEW_YORK, HERE)] == ["02:00-04:00"]


def test_their_clock_is_told_only_where_it_differs() -> None:
    there = clock_there(MONDAY, 10 * 60, "Europe/London", HERE)

    assert there is not None
    assert clock(there) == "09:00"
    assert clock_there(MONDAY, 10 * 60, "Europe/Paris", HERE) is None
