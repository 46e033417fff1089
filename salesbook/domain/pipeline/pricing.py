"""What an order comes to: its prices and its total as they were typed, in the one currency."""

from collections.abc import Sequence

from msgspec import Struct

from salesbook.domain.errors import SalesbookError
from salesbook.domain.pipeline.amount import read_amount
from salesbook.domain.pipeline.item import Item
from salesbook.domain.pipeline.order import OrderLine, OrderMixError, sum_of
from salesbook.domain.pipeline.product import Product

MOST_MINOR = 10**17
"""The largest total that is kept, in minor units: what a single amount may be at most."""


class TotalError(SalesbookError):
    """Say that the items come to more than can be meant."""

    def __init__(self) -> None:
        super().__init__(
            "The items come to more money than there is.",
            hint="An item is typed as product, how many, price of one: Pump:10:99.50",
        )


class Priced(Struct, frozen=True):
    """The lines of an order, and its total in minor units where it is known."""

    lines: tuple[OrderLine, ...]
    total_minor: int | None
    currency: str


def priced(
    items: Sequence[tuple[Item, Product]], total: str | None, usual: str, given: str | None
) -> Priced:
    """Read prices and total; without a total it is the sum of the lines, if each has a price.

    `usual` is the currency of amounts that name none, `given` one that was said for all of them.
    Raises `OrderMixError`, `TotalError`, and `AmountError` for what is no amount.
    """
    prices = [
        read_amount(item.price, usual, given) if item.price is not None else None
        for item, _ in items
    ]
    whole = read_amount(total, usual, given) if total is not None else None
    currencies = sorted({money.currency for money in (*prices, whole) if money})
    if len(currencies) > 1:
        raise OrderMixError(*currencies[:2])
    lines = tuple(
        OrderLine(
            product.id, product.name, item.quantity, product.sku, price.minor if price else None
        )
        for (item, product), price in zip(items, prices, strict=True)
    )
    summed = whole.minor if whole else sum_of(lines)
    if summed is not None and summed > MOST_MINOR:
        raise TotalError
    return Priced(lines, summed, currencies[0] if currencies else usual)
