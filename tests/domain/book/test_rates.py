from decimal import Decimal

import pytest

from salesbook.domain.book.rates import RatesError, read_rates, write_rates
from salesbook.domain.book.setting import SettingError, Settings, setting_named


def test_rates_say_what_another_currency_is_worth() -> None:
    rates = read_rates("usd 0.92; GBP=1.17")

    assert rates == {"USD": Decimal("0.92"), "GBP": Decimal("1.17")}
    assert write_rates(rates) == "USD 0.92, GBP 1.17"
    assert read_rates(write_rates(rates)) == rates


def test_unless_set_there_are_none() -> None:
    assert Settings().rates == {}
    assert write_rates({}) == "none"
    assert setting_named("rates").parse("usd 0.92") == "USD 0.92"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("USD", "“USD” is no rate"),
        ("EUX 1.2", "“EUX” is no currency"),
        ("USD 0", "“USD” would be worth nothing"),
        ("USD 1, USD 2", "“USD” is there twice"),
    ],
)
def test_rates_that_cannot_be_say_why(typed: str, why: str) -> None:
    with pytest.raises(RatesError, match=why):
        read_rates(typed)
    with pytest.raises(SettingError, match=why):
        setting_named("rates").parse(typed)
