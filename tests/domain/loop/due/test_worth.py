"""What an account is worth, and the points that gives beside the others."""

from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.loop.due.worth import NOTHING, Amounts, Worth, placed, worth_of
from salesbook.domain.pipeline.money import Money

RATES = {"USD": Decimal("0.5"), "JPY": Decimal("0.01")}


def test_amounts_add_up_in_the_currency_of_the_book() -> None:
    amounts = Amounts(
        open=(Money(1000, "EUR"), Money(1000, "USD")),
        ordered=(Money(300, "JPY"),),
    )

    worth = worth_of(amounts, "EUR", RATES)

    assert (worth.weighted, worth.ordered, worth.currency) == (1500, 300, "EUR")
    assert (worth.amount, worth.left_out) == (1500, ())


def test_a_currency_without_a_rate_is_left_out_and_said_so() -> None:
    amounts = Amounts((Money(500, "SEK"), Money(1, "EUR")), (Money(500, "DKK"),))

    worth = worth_of(amounts, "EUR", RATES)

    assert (worth.amount, worth.left_out) == (1, ("DKK", "SEK"))


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
