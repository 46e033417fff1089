"""Occasions: when they come round, in leap years and in others."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.occasion import (
    BELATED_DAYS,
    LeapDay,
    Occasion,
    OccasionError,
    OccasionKind,
    Recurrence,
    due_round,
    falls_on,
    last_on,
    next_on,
    turns,
)

MONDAY = date(2026, 11, 23)
DAYS = st.dates(min_value=date(1904, 1, 1), max_value=date(2196, 12, 31))


def occasion(month: int, day: int, year: int | None = None, **values: Any) -> Occasion:
    said = {"kind": OccasionKind.BIRTHDAY, "person_id": UUID(int=2), **values}
    return Occasion(id=UUID(int=1), handle="1", month=month, day=day, year=year, **said)


@st.composite
def occasions(draw: st.DrawFn) -> Occasion:
    born = draw(DAYS)
    once = draw(st.booleans())
    return occasion(
        born.month,
        born.day,
        born.year if once or draw(st.booleans()) else None,
        recurs=Recurrence.ONCE if once else Recurrence.YEARLY,
        lead_days=draw(st.integers(0, 180)),
        feb29=draw(st.sampled_from(LeapDay)),
    )


@given(occasions(), DAYS)
def test_the_next_day_is_the_first_that_is_not_behind(it: Occasion, today: date) -> None:
    found = next_on(it, today)

    if found is None:
        assert it.recurs is Recurrence.ONCE
        assert it.year is not None
        assert falls_on(it, it.year) < today  # type: ignore[operator]
    else:
        assert found >= today
        assert found == falls_on(it, found.year)
        years = range(today.year, found.year + 1)
        assert not [day for year in years if (day := falls_on(it, year)) and today <= day < found]


@given(occasions(), DAYS)
def test_the_last_day_is_the_nearest_that_is_not_ahead(it: Occasion, today: date) -> None:
    found = last_on(it, today)

    if found is None:
        assert it.year is not None
        assert (falls_on(it, it.year) or today) > today
    else:
        assert found <= today
        assert found == falls_on(it, found.year)


@given(st.integers(1904, 2196), st.sampled_from(LeapDay))
def test_29_february_is_kept_in_leap_years_and_moved_in_others(year: int, moved: LeapDay) -> None:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

    found = falls_on(occasion(2, 29, feb29=moved), year)

    other = date(year, 2, 28) if moved is LeapDay.FEB28 else date(year, 3, 1)
    assert found == (date(year, 2, 29) if leap else other)


@given(occasions(), DAYS)
def test_a_contact_remembers_a_day_that_is_near_and_no_other(it: Occasion, today: date) -> None:
    found = due_round(it, today)

    before, after = last_on(it, today), next_on(it, today)
    belated = before is not None and (today - before).days <= BELATED_DAYS
    ahead = after is not None and (after - today).days <= it.lead_days
    assert (found is not None) == (belated or ahead)
    assert found in {before, after, None}


def test_of_two_days_that_are_near_the_nearer_is_meant() -> None:
    it = occasion(11, 20, lead_days=180)

    assert due_round(it, MONDAY) == date(2026, 11, 20)
    assert due_round(it, date(2026, 11, 28)) is None
    assert due_round(it, date(2026, 11, 28), belated=8) == date(2026, 11, 20)
    assert due_round(it, date(2027, 6, 1)) == date(2027, 11, 20)


def test_a_wish_is_belated_for_seven_days_and_no_longer() -> None:
    it = occasion(11, 16)

    assert due_round(it, MONDAY) == date(2026, 11, 16)
    assert due_round(it, MONDAY + timedelta(days=1)) is None


def test_nothing_falls_before_it_began() -> None:
    founded = occasion(11, 25, 2027, kind=OccasionKind.COMPANY_FOUNDING)

    assert (falls_on(founded, 2026), last_on(founded, MONDAY)) == (None, None)
    assert next_on(founded, MONDAY) == date(2027, 11, 25)
    assert due_round(founded, MONDAY) is None


def test_what_happens_once_comes_in_its_year_alone() -> None:
    fair = occasion(11, 24, 2026, recurs=Recurrence.ONCE, kind=OccasionKind.FAIR)

    assert next_on(fair, MONDAY) == date(2026, 11, 24)
    assert next_on(fair, date(2026, 11, 25)) is None
    assert last_on(fair, date(2028, 1, 1)) == date(2026, 11, 24)


def test_years_are_counted_only_where_the_first_is_known() -> None:
    on = date(2027, 4, 12)

    assert turns(occasion(4, 12, 1980), on) == 47
    assert turns(occasion(4, 12, 2027), on) is None
    assert turns(occasion(4, 12), on) is None


@pytest.mark.parametrize(
    ("month", "day", "values", "said"),
    [
        (2, 30, {}, "No year has a day 30 in month 2."),
        (13, 1, {}, "No year has a day 1 in month 13."),
        (4, 12, {"recurs": Recurrence.ONCE}, "What happens once has a year."),
        (4, 12, {"lead_days": 181}, "A reminder comes 0 to 180 days ahead, not 181."),
        (4, 12, {"lead_days": -1}, "A reminder comes 0 to 180 days ahead, not -1."),
    ],
)
def test_what_can_never_come_is_refused(
    month: int, day: int, values: dict[str, Any], said: str
) -> None:
    with pytest.raises(OccasionError) as refused:
        occasion(month, day, **values)

    assert refused.value.message == said
    assert refused.value.hint
