import pytest

from salesbook.domain.book.currency import UNKNOWN_CURRENCY, currency_of


@pytest.mark.parametrize(
    ("country", "currency"),
    [("NL", "EUR"), ("US", "USD"), ("GB", "GBP"), ("JP", "JPY"), ("LI", "CHF"), ("KW", "KWD")],
)
def test_a_country_pays_in_its_currency(country: str, currency: str) -> None:
    assert currency_of(country) == currency


def test_a_country_that_is_none_gets_the_usual_one() -> None:
    assert currency_of("ZZ") == UNKNOWN_CURRENCY
