"""The order: what a customer bought, and when."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.errors import SalesbookError, UsageError
from salesbook.domain.pipeline.habit import Habit
from salesbook.domain.pipeline.money import Money
from salesbook.domain.pipeline.opportunity_change import PlannedContact
from salesbook.domain.pipeline.product import Product
from salesbook.domain.pipeline.quantity import PARTS, Quantity

_FIRST = 3
"""Items that are named where there is little room."""


class ItemlessError(UsageError):
    """Say that an order has items; the hint has those that are regular, as they are typed."""

    def __init__(self, account: str = "acme", items: Sequence[str] = ()) -> None:
        said = " ".join(f'"{item}"' for item in items or ("Pump:10", "Seal kit:2.5"))
        super().__init__(
            "What was ordered? An order needs an item and how many of it.",
            hint=f'salesbook order add "{account}" {said}',
        )


class OrderMixError(SalesbookError):
    """Say that an order is in one currency."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(
            f"An order is in one currency, and this one names {one} and {other}.",
            hint="Keep two orders, one for each currency: they are never added.",
        )


class OrderLine(Struct, frozen=True):
    """One product of an order, by its name of today; the price is that of one unit."""

    product_id: UUID
    product: str
    quantity: Quantity
    sku: str | None = None
    price_minor: int | None = None

    @property
    def value_minor(self) -> int | None:
        """What the line comes to; None without a price."""
        return value_of(self.price_minor, self.quantity.milli)

    def __str__(self) -> str:
        """Say it to people: `10 Pump`, `2.5 kg Grease`."""
        return f"{self.quantity} {self.product}"


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

    @property
    def contents(self) -> str:
        """What was ordered, on one line: `10 Pump, 2.5 kg Grease`."""
        return ", ".join(map(str, self.lines))

    @property
    def gist(self) -> str:
        """The first of what was ordered, where it is much: `10 Pump, 3 Seal and 4 more`."""
        more = len(self.lines) - _FIRST
        said = ", ".join(map(str, self.lines[:_FIRST]))
        return f"{said} and {more:,} more" if more > 0 else said


class Ordered(Struct, frozen=True):
    """An order as lists show it: whose it is, and the handle of an account that has namesakes."""

    order: Order
    account: str
    apart: str = ""


class Remark(Struct, frozen=True):
    """What a receipt warns of without refusing it: a stable rule name, a sentence, what to do."""

    rule: str
    message: str
    suggestion: str | None = None


class OrderReceipt(Struct, frozen=True):
    """What keeping an order did: the rhythm it now shows, and the follow-up it opened.

    `shown` is the handle as lists show it; `new_products` were unknown until now; `account_kind`
    is what the account became by it.
    """

    ordered: Ordered
    shown: str
    today: date
    habit: Habit
    min_orders: int
    new_products: tuple[Product, ...] = ()
    aftercare: PlannedContact | None = None
    account_kind: AccountKind | None = None
    remarks: tuple[Remark, ...] = ()


def value_of(price_minor: int | None, milli: int | None) -> int | None:
    """Multiply a price by thousandths, half a minor unit rounded up; None where one is not said."""
    if price_minor is None or milli is None:
        return None
    return (2 * price_minor * milli + PARTS) // (2 * PARTS)


def sum_of(lines: Sequence[OrderLine]) -> int | None:
    """Add up what the lines of an order come to; None unless every one has a price."""
    values = [line.value_minor for line in lines]
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None
