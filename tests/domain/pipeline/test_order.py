from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.pipeline.money import Money, say_totals
from salesbook.domain.pipeline.order import Order, OrderLine, sum_of, value_of
from salesbook.domain.pipeline.quantity import Quantity

SOME = UUID(int=1)


def line(milli: int, price: int | None) -> OrderLine:
    return OrderLine(SOME, "Pump", Quantity(milli), price_minor=price)


def order(total: int | None, *, back: bool = False, currency: str = "EUR") -> Order:
    return Order(SOME, "x", SOME, date(2026, 11, 23), currency, total_minor=total, is_return=back)


@pytest.mark.parametrize(
    ("price", "milli", "value"),
    [
        (1_000, 2_500, 2_500),
        (999, 333, 333),
        (5, 100, 1),
        (4, 100, 0),
        (None, 1, None),
        (1, None, None),
    ],
)
def test_a_line_comes_to_its_price_times_what_was_ordered(
    price: int | None, milli: int | None, value: int | None
) -> None:
    assert value_of(price, milli) == value


def test_lines_are_added_up_only_where_every_one_has_a_price() -> None:
    assert sum_of([line(1_000, 500), line(2_000, 100)]) == 700
    assert sum_of([line(1_000, 500), line(2_000, None)]) is None
    assert line(1_000, None).value_minor is None


@given(st.integers(0, 10**9), st.integers(1, 10**6))
def test_a_value_is_never_off_by_more_than_half_a_minor_unit(price: int, milli: int) -> None:
    value = value_of(price, milli)

    assert value is not None
    assert -500 < value * 1_000 - price * milli <= 500


def test_what_came_back_counts_below_zero_and_currencies_are_never_added() -> None:
    amounts = [order(500).amount, order(200, back=True).amount, order(7, currency="JPY").amount]

    assert amounts[1] == Money(-200, "EUR")
    assert order(None).amount is None
    assert say_totals(one for one in amounts if one) == "EUR 3 + JPY 7"


def test_an_order_is_said_on_one_line() -> None:
    kept = Order(SOME, "x", SOME, date(2026, 11, 23), "EUR", lines=(line(1_000, 1), line(500, 1)))

    assert kept.contents == "1 Pump, 0.5 Pump"


def test_where_there_is_little_room_the_first_items_stand_for_all() -> None:
    def gist(count: int) -> str:
        lines = tuple(line(1_000, 1) for _ in range(count))
        return Order(SOME, "x", SOME, date(2026, 11, 23), "EUR", lines=lines).gist

    assert gist(1) == "1 Pump"
    assert gist(3) == "1 Pump, 1 Pump, 1 Pump"
    assert gist(5) == "1 Pump, 1 Pump, 1 Pump and 2 more"
