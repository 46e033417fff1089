"""Reading the items of an order as people type them: `Pump:10`, `Oil:2.5 l`, `Seal kit:3:12.50`."""

from msgspec import Struct

from salesbook.domain.pipeline.quantity import Quantity, QuantityError, read_quantity


class Item(Struct, frozen=True):
    """An item as typed: the words for its product, how much of it, and what one costs, as text."""

    product: str
    quantity: Quantity
    price: str | None = None


def read_item(typed: str) -> Item:
    """Read PRODUCT:QUANTITY, with the price of one behind it where that is said.

    A name may hold colons itself: only what stands last is taken for figures. Raises
    `QuantityError`.
    """
    product, priced, price = typed.rpartition(":")
    name, counted, quantity = product.rpartition(":")
    if counted and name.strip() and price.strip() and _reads(quantity):
        return Item(name.strip(), read_quantity(quantity), price.strip())
    if not product.strip():
        why = "names no product" if priced else "says not how many"
        raise QuantityError(typed, why, f'Say both: "{_both(typed.strip(": "))}"')
    if not price.strip():
        raise QuantityError(typed, "says not how many", f'Say it behind the name: "{product}:1"')
    return Item(product.strip(), read_quantity(price))


def _both(typed: str) -> str:
    """Say in our way what names how many first: `12 hinges @ 4.20` is `hinges:12:4.20`."""
    item, _, price = typed.partition("@")
    count, _, name = item.strip().partition(" ")
    if not (name.strip() and _reads(count)):
        return f"{typed or 'Pump'}:1"
    return ":".join(part for part in (name.strip(), count, price.strip()) if part)


def _reads(typed: str) -> bool:
    try:
        read_quantity(typed)
    except QuantityError:
        return False
    return True
