from datetime import date

import pytest

from salesbook.domain.loop.receipt import quarter_of


@pytest.mark.parametrize(
    ("day", "first"),
    [
        (date(2026, 1, 1), date(2026, 1, 1)),
        (date(2026, 3, 31), date(2026, 1, 1)),
        (date(2026, 11, 23), date(2026, 10, 1)),
        (date(2026, 12, 31), date(2026, 10, 1)),
    ],
)
def test_a_day_lies_in_its_quarter(day: date, first: date) -> None:
    assert quarter_of(day) == first
