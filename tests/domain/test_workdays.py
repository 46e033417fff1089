"""The working week."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.errors import SalesbookError
from salesbook.domain.workdays import Workweek

FRIDAY = date(2026, 11, 27)
MONDAY = date(2026, 11, 30)
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))
WEEKS = st.builds(
    Workweek,
    st.frozensets(st.integers(1, 7), min_size=1),
    st.frozensets(DAYS, max_size=5),
)


def by_hand(week: Workweek, start: date, end: date) -> int:
    days = (start + timedelta(days=offset) for offset in range(1, (end - start).days + 1))
    return sum(week.includes(day) for day in days)


def test_a_week_of_monday_to_friday_leaves_the_weekend_out() -> None:
    week = Workweek()

    assert [week.includes(FRIDAY + timedelta(days=n)) for n in range(4)] == [
        True,
        False,
        False,
        True,
    ]
    assert week.shift(FRIDAY, 1) == MONDAY
    assert week.shift(MONDAY, -1) == FRIDAY
    assert week.shift(FRIDAY, 0) == FRIDAY
    assert week.shift(FRIDAY + timedelta(days=1), 0) == MONDAY


def test_a_day_off_is_not_worked() -> None:
    week = Workweek(off=frozenset({MONDAY}))

    assert week.shift(FRIDAY, 1) == MONDAY + timedelta(days=1)
    assert week.between(FRIDAY, MONDAY) == 0


@given(WEEKS, DAYS, DAYS)
def test_days_between_are_those_one_would_count_by_hand(
    week: Workweek, start: date, end: date
) -> None:
    assert week.between(start, end) == by_hand(week, start, end)


@given(WEEKS, DAYS, st.integers(1, 30))
def test_a_shift_forwards_lands_on_a_worked_day_so_many_later(
    week: Workweek, day: date, count: int
) -> None:
    landed = week.shift(day, count)

    assert week.includes(landed)
    assert by_hand(week, day, landed) == count
    assert week.shift(landed, -count) <= day


def test_a_week_without_a_day_is_refused() -> None:
    with pytest.raises(SalesbookError, match="at least one day"):
        Workweek(days=frozenset())
