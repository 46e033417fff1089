import pytest

from salesbook.domain.pipeline.item import Item, read_item
from salesbook.domain.pipeline.quantity import Quantity, QuantityError


@pytest.mark.parametrize(
    ("typed", "product", "quantity", "price"),
    [
        ("Pump:10", "Pump", Quantity(10_000), None),
        ("seal kit : 2.5", "seal kit", Quantity(2_500), None),
        ("Oil:20 l", "Oil", Quantity(20_000, "l"), None),
        ("Pump:10:1,250.50", "Pump", Quantity(10_000), "1,250.50"),
        ("Oil:20 l:EUR 3", "Oil", Quantity(20_000, "l"), "EUR 3"),
        ("Hose: 3/4 inch:5", "Hose: 3/4 inch", Quantity(5_000), None),
        ("Kit: red:blue:2", "Kit: red:blue", Quantity(2_000), None),
        (":2:3", ":2", Quantity(3_000), None),
    ],
)
def test_an_item_is_a_product_how_much_of_it_and_perhaps_its_price(
    typed: str, product: str, quantity: Quantity, price: str | None
) -> None:
    assert read_item(typed) == Item(product, quantity, price)


@pytest.mark.parametrize(
    ("typed", "said", "hint"),
    [
        ("Pump", "“Pump” says not how many.", 'Say both: "Pump:1"'),
        ("12 hinges", "“12 hinges” says not how many.", 'Say both: "hinges:12"'),
        ("2 x @ 4", "“2 x @ 4” says not how many.", 'Say both: "x:2:4"'),
        ("Big pump", "“Big pump” says not how many.", 'Say both: "Big pump:1"'),
        ("Pump:", "“Pump:” says not how many.", 'Say it behind the name: "Pump:1"'),
        (":10", "“:10” names no product.", 'Say both: "10:1"'),
        ("", "“” says not how many.", 'Say both: "Pump:1"'),
        ("Pump:0", "“0” is nothing", "Quantities are typed like"),
        ("Pump:ten", "“ten” is no quantity.", "Quantities are typed like"),
        ("Pump:-1", "“-1” is below zero", "Quantities are typed like"),
    ],
)
def test_an_item_without_a_product_or_a_quantity_is_refused(
    typed: str, said: str, hint: str
) -> None:
    with pytest.raises(QuantityError) as caught:
        read_item(typed)

    assert said in caught.value.message
    assert hint in (caught.value.hint or "")
