from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.pipeline.money import CurrencyMixError, Money, converted, say_totals, totals

MONEY = st.builds(Money, st.integers(-(10**12), 10**12), st.sampled_from(["EUR", "JPY", "KWD"]))


@pytest.mark.parametrize(
    ("money", "shown", "plain"),
    [
        (Money(1200000, "EUR"), "EUR 12,000", "12000.00"),
        (Money(123456, "EUR"), "EUR 1,234.56", "1234.56"),
        (Money(50, "EUR"), "EUR 0.50", "0.50"),
        (Money(-50, "EUR"), "EUR -0.50", "-0.50"),
        (Money(1500, "JPY"), "JPY 1,500", "1500"),
        (Money(-1500, "JPY"), "JPY -1,500", "-1500"),
        (Money(1234567, "KWD"), "KWD 1,234.567", "1234.567"),
    ],
)
def test_money_is_shown_with_the_decimals_of_its_currency(
    money: Money, shown: str, plain: str
) -> None:
    assert str(money) == shown
    assert money.plain == plain


def test_amounts_of_two_currencies_are_never_added() -> None:
    assert Money(1, "EUR") + Money(2, "EUR") == Money(3, "EUR")
    with pytest.raises(CurrencyMixError) as refused:
        Money(1, "EUR") + Money(1, "USD")
    assert refused.value.message == "EUR and USD cannot be added: an amount is in one currency."


def test_a_sum_over_currencies_is_one_for_each() -> None:
    amounts = [Money(100, "USD"), Money(100, "EUR"), Money(250, "USD")]

    assert totals(amounts) == (Money(100, "EUR"), Money(350, "USD"))
    assert say_totals(amounts) == "EUR 1 + USD 3.50"
    assert say_totals([]) == ""


@given(st.lists(MONEY, max_size=8))
def test_totals_do_not_depend_on_the_order_and_lose_nothing(amounts: list[Money]) -> None:
    found = totals(amounts)

    assert found == totals(reversed(amounts))
    assert sum(one.minor for one in found) == sum(one.minor for one in amounts)
    assert [one.currency for one in found] == sorted({one.currency for one in amounts})


def test_a_weighted_amount_is_its_share_half_a_unit_rounded_up() -> None:
    assert Money(1001, "EUR").weighted(50) == Money(501, "EUR")
    assert Money(1000, "EUR").weighted(0) == Money(0, "EUR")
    assert Money(1000, "EUR").weighted(100) == Money(1000, "EUR")


def test_an_amount_counts_in_another_currency_only_where_a_rate_says_so() -> None:
    rates = {"USD": Decimal("0.92"), "JPY": Decimal("0.006"), "KWD": Decimal(3)}

    assert converted(Money(100, "EUR"), "EUR", {}) == Money(100, "EUR")
    assert converted(Money(1000, "USD"), "EUR", rates) == Money(920, "EUR")
    assert converted(Money(1000, "JPY"), "EUR", rates) == Money(600, "EUR")
    assert converted(Money(1000, "KWD"), "EUR", rates) == Money(300, "EUR")
    assert converted(Money(1000, "GBP"), "EUR", rates) is None
