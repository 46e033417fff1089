from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.domain.pipeline.money import Money
from salesbook.work.book.import_money import less_discount

_PRICES = st.integers(0, 10**12)
_SHARES = st.decimals(0, 1, places=4)


@settings(max_examples=50)
@given(_PRICES, _SHARES)
def test_a_discount_never_makes_a_price_higher_nor_less_than_nothing(
    minor: int, share: Decimal
) -> None:
    left = less_discount(Money(minor, "EUR"), str(share)).minor

    assert 0 <= left <= minor
    assert abs(left - minor * (1 - share)) <= Decimal("0.5")


@settings(max_examples=20)
@given(_PRICES)
def test_no_discount_leaves_the_price_as_it_is(minor: int) -> None:
    assert less_discount(Money(minor, "JPY"), None) == Money(minor, "JPY")
