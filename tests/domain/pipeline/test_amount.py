import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.pipeline.amount import (
    AmountError,
    CurrencyError,
    read_amount,
    read_currency,
)
from salesbook.domain.pipeline.money import Money


@pytest.mark.parametrize(
    ("typed", "minor", "currency"),
    [
        ("1234", 123400, "EUR"),
        ("1.234,56", 123456, "EUR"),
        ("1,234.56", 123456, "EUR"),
        ("1.234", 123400, "EUR"),
        ("1,234", 123400, "EUR"),
        ("1.234.567", 123456700, "EUR"),
        ("1 234 567,5", 123456750, "EUR"),
        ("1'234'567.50", 123456750, "EUR"),
        ("1 234", 123400, "EUR"),
        ("12.5", 1250, "EUR"),
        ("0.5", 50, "EUR"),
        ("12k", 1200000, "EUR"),
        ("1.5k", 150000, "EUR"),
        ("2,5 mln", 250000000, "EUR"),
        ("3M", 300000000, "EUR"),
        ("500,-", 50000, "EUR"),
        ("€ 500", 50000, "EUR"),
        ("€500,-", 50000, "EUR"),
        ("500€", 50000, "EUR"),
        ("500 euro", 50000, "EUR"),
        ("500 USD", 50000, "USD"),
        ("usd 12k", 1200000, "USD"),
        ("$500", 50000, "USD"),
        ("R$ 500", 50000, "BRL"),
        ("¥ 500", 500, "JPY"),
        ("1.5k JPY", 1500, "JPY"),
        ("1.234,567 KWD", 1234567, "KWD"),
        ("0.125 KWD", 125, "KWD"),
        ("1234.567 KWD", 1234567, "KWD"),
        ("500", 50000, "EUR"),
        ("0", 0, "EUR"),
    ],
)
def test_an_amount_is_read_the_way_people_type_it(typed: str, minor: int, currency: str) -> None:
    assert read_amount(typed, "EUR") == Money(minor, currency)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "“” is not an amount."),
        ("a lot", "“a lot” is not an amount."),
        ("-5", "“-5” is below zero."),
        ("€ -5", "“€ -5” is below zero."),
        ("€ 5 USD", "“€ 5 USD” names two currencies."),
        ("5 apples", "“5 apples” is not an amount: “apples” is no currency."),
        ("1.2.3", "“1.2.3” is not an amount: its digits stand in odd groups."),
        ("1,23.45,6", "“1,23.45,6” is not an amount: its digits stand in odd groups."),
        ("1..5", "“1..5” is not an amount."),
        ("12.345,678", "“12.345,678” has more decimals than EUR, which has 2."),
        ("0.123", "“0.123” has more decimals than EUR, which has 2."),
        ("5.5 JPY", "“5.5 JPY” has more decimals than JPY, which has none."),
        ("1.234k", "“1.234k” may be 1234, or 1 and 234 thousandths."),
        ("1.234 KWD", "“1.234 KWD” may be 1234, or 1 and 234 thousandths."),
        ("500 kr", "“500 kr” may be SEK, NOK, DKK or ISK."),
        ("99999999999999", "“99999999999999” is more money than there is."),
    ],
)
def test_what_is_no_amount_or_may_be_two_is_a_sentence(typed: str, said: str) -> None:
    with pytest.raises(AmountError) as refused:
        read_amount(typed, "EUR")

    assert refused.value.message == said
    assert refused.value.hint == "Amounts are typed like 1234.56, 1.234,56, 12k or “500 USD”."


def test_a_sign_that_several_currencies_share_is_the_usual_one_s_where_it_is_one_of_them() -> None:
    assert read_amount("$5", "CAD") == Money(500, "CAD")
    assert read_amount("5 kr", "SEK") == Money(500, "SEK")
    assert read_amount("¥5", "CNY") == Money(500, "CNY")


def test_a_currency_said_beside_an_amount_is_its_currency_and_never_another() -> None:
    assert read_amount("500", "EUR", "USD") == Money(50000, "USD")
    assert read_amount("$500", "EUR", "USD") == Money(50000, "USD")
    with pytest.raises(AmountError, match="is in GBP, and USD was said beside it"):
        read_amount("£500", "EUR", "USD")


def test_a_currency_is_read_by_its_letters_or_its_sign() -> None:
    assert read_currency(" usd ") == "USD"
    assert read_currency("€") == "EUR"
    with pytest.raises(CurrencyError) as refused:
        read_currency("euros per year")
    assert refused.value.message == "“euros per year” is no currency."


@given(st.integers(0, 10**13 - 1), st.sampled_from(["EUR", "JPY", "USD"]))
def test_an_amount_as_it_is_shown_is_read_back(minor: int, currency: str) -> None:
    money = Money(minor, currency)

    assert read_amount(str(money), "GBP") == money
    assert read_amount(f"{money.plain} {currency}", "GBP") == money


WORDS = st.text("0123456789.,' -–kmKM€$£¥ abcUSDkr٣５\u00a0", max_size=12)  # noqa: RUF001


@given(WORDS, st.sampled_from(["EUR", "JPY", "KWD", "SEK"]))
def test_whatever_is_typed_is_an_amount_above_zero_or_a_sentence(typed: str, usual: str) -> None:
    try:
        money = read_amount(typed, usual)
    except AmountError as refused:
        assert refused.message.startswith(f"“{typed}” ")  # noqa: PT017 (either is right)
    else:
        assert money.minor >= 0
        assert len(money.currency) == 3
