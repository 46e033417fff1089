"""What one row of a file says of sales: products, opportunities, orders, and what went wrong.

Amounts are texts as the file writes them: their currency may stand elsewhere in the row, or be the
book's.
"""

from datetime import date

from msgspec import Struct

from salesbook.domain.accounts.account import Source
from salesbook.domain.pipeline.complaint import ComplaintKind, ComplaintStatus, Severity
from salesbook.domain.pipeline.opportunity import LostReason, OpportunityKind
from salesbook.exchange.instant import Instant


class ProductRecord(Struct, frozen=True, kw_only=True):
    """Something that is sold; `retired` is what a file says that gives no day for it."""

    id: str | None = None
    name: str | None = None
    sku: str | None = None
    category: str | None = None
    retired: bool = False


class OpportunityRecord(Struct, frozen=True, kw_only=True):
    """A sale that may be made, as a row describes it.

    `stage` is the file's word for where it stands, `began` for where it stood when it was
    `opened`. `closed` is the day on which it ended, or is expected to. `product` is what it is
    about where the file says no more than that.
    """

    id: str | None = None
    deleted: bool = False
    recorded: Instant | None = None
    author: str | None = None
    account_id: str | None = None
    account: str | None = None
    name: str | None = None
    kind: OpportunityKind | None = None
    stage: str | None = None
    began: str | None = None
    probability: int | None = None
    is_closed: bool | None = None
    is_won: bool | None = None
    amount: str | None = None
    currency: str | None = None
    opened: Instant | None = None
    closed: Instant | None = None
    source: Source | None = None
    owner: str | None = None
    owner_id: str | None = None
    reason: LostReason | None = None
    product: str | None = None
    notes: tuple[str, ...] = ()


class OrderRecord(Struct, frozen=True, kw_only=True):
    """What a customer ordered on a day, or sent back."""

    id: str | None = None
    account_id: str | None = None
    account: str | None = None
    number: str | None = None
    ordered_on: date | None = None
    total: str | None = None
    currency: str | None = None
    is_return: bool = False
    opportunity_id: str | None = None


class ItemRecord(Struct, frozen=True, kw_only=True):
    """One product of an order: how much of it, at what price for one; `discount` of one whole."""

    order_id: str | None = None
    position: int | None = None
    product_id: str | None = None
    product: str | None = None
    sku: str | None = None
    quantity: str | None = None
    unit: str | None = None
    price: str | None = None
    discount: str | None = None


class ComplaintRecord(Struct, frozen=True, kw_only=True):
    """What a customer is not content with, and how that ended."""

    id: str | None = None
    deleted: bool = False
    recorded: Instant | None = None
    author: str | None = None
    account_id: str | None = None
    account: str | None = None
    person_id: str | None = None
    kind: ComplaintKind | None = None
    severity: Severity | None = None
    title: str | None = None
    text: str = ""
    opened: Instant | None = None
    status: ComplaintStatus | None = None
    closed: Instant | None = None
    resolution: str | None = None
    owner: str | None = None
    owner_id: str | None = None
    notes: tuple[str, ...] = ()
