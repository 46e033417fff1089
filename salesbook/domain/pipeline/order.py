"""The order: what a customer bought, and when."""

from datetime import date
from uuid import UUID

from msgspec import Struct


class OrderLine(Struct, frozen=True):
    """One product of an order: thousandths of a unit, and the price of one in minor units."""

    product_id: UUID
    quantity_milli: int
    unit: str | None = None
    price_minor: int | None = None


class Order(Struct, frozen=True):
    """What was ordered on a day; `total_minor` is in minor units of `currency`."""

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
