from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.pipeline.quantity import (
    Quantity,
    QuantityError,
    plain_quantity,
    read_quantity,
)


@pytest.mark.parametrize(
    ("typed", "milli", "unit"),
    [
        ("12", 12_000, None),
        ("2.5", 2_500, None),
        ("2,5", 2_500, None),
        (" 0.125 ", 125, None),
        ("2.5 kg", 2_500, "kg"),
        ("20l", 20_000, "l"),
        ("3 boxes of 12", None, None),
        ("3 m2", 3_000, "m2"),
        ("3 m²", 3_000, "m²"),
        ("3 x 12", None, None),
        ("1 metric tonne", 1_000, "metric tonne"),
        ("1 000 000", 1_000_000_000, None),
        ("1,234.5", 1_234_500, None),
        ("1.234,5", 1_234_500, None),
        ("1,234,567", 1_234_567_000, None),
        ("0001.250", 1_250, None),
        ("\N{FULLWIDTH DIGIT TWO}", 2_000, None),
    ],
)
def test_a_quantity_is_a_number_and_perhaps_a_unit(
    typed: str, milli: int | None, unit: str | None
) -> None:
    if milli is None:
        with pytest.raises(QuantityError):
            read_quantity(typed)
        return

    assert read_quantity(typed) == Quantity(milli, unit)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("0", "“0” is nothing: an order has more than 0 of each item."),
        ("0.000", "is nothing"),
        ("-3", "“-3” is below zero; what came back is an order with --return."),
        ("many", "“many” is no quantity."),
        ("", "is no quantity"),
        (".5", "is no quantity"),
        ("5.", "is no quantity"),
        ("1,000", "“1,000” may be 1000, or 1 and 000 thousandths."),
        ("1.000", "may be 1000"),
        ("1.2345", "is finer than a thousandth"),
        ("1,23,456", "its digits stand in odd groups"),
        ("1.234,567,890", "its digits stand in odd groups"),
        ("1234567890123", "is more than anybody orders"),
    ],
)
def test_what_is_none_or_may_be_two_is_refused_with_its_reason(typed: str, why: str) -> None:
    with pytest.raises(QuantityError) as caught:
        read_quantity(typed)

    assert why in caught.value.message
    assert caught.value.hint


@given(st.integers(1, 10**12), st.sampled_from([None, "kg", "m²", "Stück"]))
def test_what_is_said_is_read_back(milli: int, unit: str | None) -> None:
    quantity = Quantity(milli, unit)
    plain = plain_quantity(milli)

    assert Decimal(plain) * 1_000 == milli
    if not (milli % 1_000 and milli % 10 and milli < 10**6):  # as 1.234, which may be two numbers
        assert read_quantity(f"{plain} {unit or ''}") == quantity
    assert str(quantity).startswith(plain[0])


@given(st.text(max_size=12))
def test_no_text_breaks_the_reader(typed: str) -> None:
    with suppress(QuantityError):
        assert read_quantity(typed).milli > 0


def test_a_quantity_is_said_without_what_it_does_not_need() -> None:
    said = [str(Quantity(milli, unit)) for milli, unit in ((12_000, None), (2_500, "kg"), (1, "t"))]

    assert said == ["12", "2.5 kg", "0.001 t"]
    assert str(Quantity(1_234_500)) == "1,234.5"
    assert plain_quantity(1_234_500) == "1234.5"
