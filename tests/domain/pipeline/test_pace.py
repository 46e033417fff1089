from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.pipeline.pace import WonPace, won_pace

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("days", "median"), [([7], 7), ([1, 30], 16), ([0, 5, 90], 5), ([1, 2, 3, 4], 3), ([1, 1], 1)]
)
def test_the_pace_is_the_median_half_a_day_rounded_up(days: list[int], median: int) -> None:
    spans = [(MONDAY, MONDAY + timedelta(days=one)) for one in days]

    assert won_pace(spans) == WonPace(median, len(days))


def test_without_a_sale_there_is_no_pace() -> None:
    assert won_pace([]) is None


@given(st.lists(st.integers(0, 900), min_size=1, max_size=9))
def test_the_pace_does_not_depend_on_the_order_of_the_sales(days: list[int]) -> None:
    spans = [(MONDAY, MONDAY + timedelta(days=one)) for one in days]

    pace = won_pace(spans)

    assert pace == won_pace(reversed(spans))
    assert pace is not None
    assert min(days) <= pace.median_days <= max(days)
