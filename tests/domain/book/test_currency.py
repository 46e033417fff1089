import pytest

from salesbook.domain.book.currency import UNKNOWN_CURRENCY, currency_of, decimals_of, is_currency


@pytest.mark.parametrize(
    ("country", "currency"),
    [("NL", "EUR"), ("US", "USD"), ("GB", "GBP"), ("JP", "JPY"), ("LI", "CHF"), ("KW", "KWD")],
)
def test_a_country_pays_in_its_currency(country: str, currency: str) -> None:
    assert currency_of(country) == currency


def test_a_country_that_is_none_gets_the_usual_one() -> None:
    assert currency_of("ZZ") == UNKNOWN_CURRENCY


def test_a_currency_has_the_decimals_of_its_minor_unit() -> None:
    assert [decimals_of(one) for one in ("JPY", "EUR", "KWD", "USD")] == [0, 2, 3, 2]


def test_three_capitals_are_a_currency_only_where_somebody_pays_in_it() -> None:
    assert all(map(is_currency, ("EUR", "JPY", "BGN")))
    assert not is_currency("EUX")
