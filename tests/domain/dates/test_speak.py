from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.domain.dates.speak import day_words, distance_words, say_day, span_words

TODAY = date(2026, 11, 23)


def test_a_day_is_said_with_its_weekday() -> None:
    assert day_words(date(2026, 11, 27), TODAY) == "Fri 27 Nov"


def test_a_day_of_another_year_is_said_with_the_year() -> None:
    assert day_words(date(2027, 1, 4), TODAY) == "Mon 4 Jan 2027"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (2, "in 2 days"),
        (13, "in 13 days"),
        (14, "in 2 weeks"),
        (18, "in 3 weeks"),
        (59, "in 8 weeks"),
        (60, "in 2 months"),
        (365, "in 12 months"),
        (730, "in 2 years"),
        (-3, "3 days ago"),
        (-14, "2 weeks ago"),
        (-100, "3 months ago"),
        (-3653, "10 years ago"),
    ],
)
def test_a_distance_is_said_in_the_unit_that_fits(days: int, said: str) -> None:
    assert distance_words(TODAY + timedelta(days), TODAY) == said


def test_a_day_is_said_with_its_distance_and_its_time() -> None:
    assert say_day(date(2026, 11, 28), TODAY) == "Sat 28 Nov (in 5 days)"
    assert say_day(date(2026, 11, 24), TODAY, time(9, 5)) == "Tue 24 Nov 09:05 (tomorrow)"
    assert say_day(date(2026, 11, 24), TODAY, time(0)) == "Tue 24 Nov 00:00 (tomorrow)"


@settings(max_examples=50)
@given(st.integers(2, 40_000))
def test_a_distance_reads_the_same_both_ways(days: int) -> None:
    ahead = distance_words(TODAY + timedelta(days), TODAY)
    back = distance_words(TODAY - timedelta(days), TODAY)

    assert ahead.removeprefix("in ") == back.removesuffix(" ago")


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 11, 2), date(2026, 11, 2), "Mon 2 Nov"),
        (date(2026, 11, 2), date(2026, 11, 9), "2\N{EN DASH}9 Nov"),
        (date(2026, 10, 30), date(2026, 11, 4), "30 Oct\N{EN DASH}4 Nov"),
        (date(2025, 11, 2), date(2025, 11, 9), "2\N{EN DASH}9 Nov 2025"),
        (date(2025, 12, 30), date(2026, 1, 4), "30 Dec 2025\N{EN DASH}4 Jan 2026"),
    ],
)
def test_some_days_are_said_by_the_first_and_the_last(first: date, last: date, said: str) -> None:
    assert span_words(first, last, date(2026, 11, 23)) == said
