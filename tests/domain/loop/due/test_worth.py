"""What an account is worth, and the points that gives beside the others."""

from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.loop.due.worth import NOTHING, Worth, placed, points_by_amount


def test_the_amount_is_the_larger_of_what_is_open_and_what_was_ordered() -> None:
    assert (Worth(3, 5).amount, Worth(5, 3).amount) == (5, 5)


def test_what_is_worth_nothing_has_no_points_whatever_the_others_are() -> None:
    assert placed(NOTHING, (), 10).points == 0
    assert placed(Worth(), (5, 6), 2).points == 0


@pytest.mark.parametrize(
    ("amount", "others", "among", "points"),
    [
        (5, (5,), 1, 10),  # alone it stands in the middle
        (9, (1, 5, 9), 4, 18),  # 20 * 3.5 / 4 = 17.5
        (5, (5, 5, 5, 5), 4, 10),
        (9, (9,), 1000, 20),  # 19.99
    ],
)
def test_points_are_twenty_times_the_midrank_percentile(
    amount: int, others: tuple[int, ...], among: int, points: int
) -> None:
    assert placed(Worth(ordered=amount), others, among).points == points


@given(st.lists(st.integers(0, 50), min_size=1, max_size=30), st.data())
def test_the_place_is_counted_as_the_rule_says(amounts: list[int], data: st.DataObject) -> None:
    own = data.draw(st.sampled_from(amounts))
    below = sum(each < own for each in amounts)
    alike = amounts.count(own)
    percentile = Fraction(2 * below + alike, 2 * len(amounts))

    found = placed(Worth(own), sorted(filter(None, amounts)), len(amounts))

    assert found.points == (floor(20 * percentile + Fraction(1, 2)) if own else 0)


def test_the_points_of_every_amount_are_those_of_its_place() -> None:
    assert points_by_amount((1, 5, 5, 9), 5) == {1: 6, 5: 12, 9: 18}
