"""The order: what a customer bought, and when."""

from datetime import date
from uuid import UUID

from msgspec import Struct

from salesbook.domain.errors import UsageError
from salesbook.domain.pipeline.money import Money
from salesbook.domain.pipeline.quantity import Quantity


class ItemlessError(UsageError):
    """Say that an order has items."""

    def __init__(self) -> None:
        super().__init__(
            "What was ordered? An order needs an item and how many of it.",
            hint='salesbook order add acme "Pump:10" "Seal kit:2.5"',
        )


class OrderLine(Struct, frozen=True):
    """One product of an order, by its name of today; the price is that of one unit."""

    product_id: UUID
    product: str
    quantity: Quantity
    sku: str | None = None
    price_minor: int | None = None


class Order(Struct, frozen=True):
    """What was ordered on a day; `total_minor` is in minor units of `currency`.

    A return keeps what it is worth as it was typed, above zero: `amount` is below.
    """

    id: UUID
    handle: str
    account_id: UUID
    ordered_on: date
    currency: str
    number: str | None = None
    total_minor: int | None = None
    is_return: bool = False
    opportunity_id: UUID | None = None
    lines: tuple[OrderLine, ...] = ()

    @property
    def amount(self) -> Money | None:
        """What it adds to a sum; None where nobody said."""
        if self.total_minor is None:
            return None
        return Money(-self.total_minor if self.is_return else self.total_minor, self.currency)


class Ordered(Struct, frozen=True):
    """An order as lists show it: whose it is, and the handle of an account that has namesakes."""

    order: Order
    account: str
    apart: str = ""
