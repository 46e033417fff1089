"""The tables of the pipeline: what may be sold, what was sold, and what went wrong with it.

An opportunity and its changes name a stage by its key: the stages are a setting of the book.
"""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint
from sqlmodel import Field

from salesbook.domain.accounts.account import Source
from salesbook.domain.pipeline.campaign import CampaignKind
from salesbook.domain.pipeline.complaint import OPEN, ComplaintKind, ComplaintStatus, Severity
from salesbook.domain.pipeline.opportunity import LostReason, OpportunityKind
from salesbook.store.row import (
    Row,
    handle_column,
    live_index,
    live_key,
    prose,
    reference,
    words,
)

_OPEN = ", ".join(f"'{status}'" for status in sorted(OPEN))


def _one_of(*columns: str) -> str:
    """Say that one of some columns is set, and no other."""
    return f"{' + '.join(f'CASE WHEN {one} IS NULL THEN 0 ELSE 1 END' for one in columns)} = 1"


class CampaignRow(Row, table=True):
    """A fair, a mailing or a calling project."""

    __tablename__ = "campaigns"
    __table_args__ = (live_key("campaigns_name_key", "name_key"),)

    handle: str = handle_column()
    name: str = prose()
    name_key: str = prose()
    kind: CampaignKind = words(CampaignKind, default=CampaignKind.OTHER)
    place: str | None = prose(default=None)
    starts_on: date | None = None
    ends_on: date | None = None
    cost_minor: int | None = Field(default=None, sa_type=BigInteger)
    currency: str = prose()
    aim: str | None = prose(default=None)


class CampaignMemberRow(Row, table=True):
    """An account, or a person of it, on a campaign's list."""

    __tablename__ = "campaign_members"
    __table_args__ = (
        live_key(
            "campaign_members_account",
            "campaign_id",
            "account_id",
            where="deleted_at IS NULL AND person_id IS NULL",
        ),
        live_key("campaign_members_person", "campaign_id", "account_id", "person_id"),
        live_key("campaign_members_brought", "account_id", where="deleted_at IS NULL AND brought"),
    )

    campaign_id: UUID = reference("campaigns")
    account_id: UUID = reference("accounts")
    person_id: UUID | None = reference("people", default=None)
    brought: bool = False
    dropped_reason: str | None = prose(default=None)


class OpportunityRow(Row, table=True):
    """A sale that may be made; `stage` agrees with its latest change of stage."""

    __tablename__ = "opportunities"
    __table_args__ = (
        live_index("opportunities_of_owner", "owner_id", "stage"),
        # Likewise what is open.
        live_index(
            "opportunities_of_account",
            *("account_id", "stage", "currency", "amount_minor", "close_on", "deleted_at"),
        ),
    )

    handle: str = handle_column()
    account_id: UUID = reference("accounts")
    name: str = prose()
    kind: OpportunityKind = words(OpportunityKind, default=OpportunityKind.NEW_BUSINESS)
    stage: str = prose()
    amount_minor: int | None = Field(default=None, sa_type=BigInteger)
    currency: str = prose()
    close_on: date | None = None
    source: Source | None = words(Source, default=None, nullable=True)
    campaign_id: UUID | None = reference("campaigns", default=None)
    owner_id: UUID = reference("reps")


class StageChangeRow(Row, table=True):
    """When an opportunity came to a stage; a lost one says why."""

    __tablename__ = "stage_changes"
    __table_args__ = (live_index("stage_changes_latest", "opportunity_id", "changed_at"),)

    opportunity_id: UUID = reference("opportunities")
    stage: str = prose()
    changed_at: datetime
    changed_zone: str = prose()
    reason: LostReason | None = words(LostReason, default=None, nullable=True)
    note: str | None = prose(default=None)


class OpportunityRoleRow(Row, table=True):
    """A role that somebody has in one opportunity alone."""

    __tablename__ = "opportunity_roles"
    __table_args__ = (live_key("opportunity_roles_once", "role_id", "opportunity_id"),)

    role_id: UUID = reference("roles")
    opportunity_id: UUID = reference("opportunities")


class ProductRow(Row, table=True):
    """Something that is sold."""

    __tablename__ = "products"
    __table_args__ = (
        live_key("products_sku", "sku"),
        live_key("products_name_key", "name_key", where="deleted_at IS NULL AND sku IS NULL"),
    )

    sku: str | None = prose(default=None)
    name: str = prose()
    name_key: str = prose()
    category: str | None = prose(default=None)
    successor_id: UUID | None = reference("products", default=None)
    retired_on: date | None = None


class OrderRow(Row, table=True):
    """What a customer ordered, or sent back, on a day."""

    __tablename__ = "orders"
    __table_args__ = (
        live_key("orders_number", "account_id", "number"),
        # With these all orders of a portfolio are weighed in the index alone; for its condition
        # SQLite would else read every row.
        live_index(
            "orders_of_account",
            *("account_id", "ordered_on", "is_return", "currency", "total_minor", "deleted_at"),
        ),
    )

    handle: str = handle_column()
    account_id: UUID = reference("accounts")
    ordered_on: date
    number: str | None = prose(default=None)
    total_minor: int | None = Field(default=None, sa_type=BigInteger)
    currency: str = prose()
    is_return: bool = False
    opportunity_id: UUID | None = reference("opportunities", default=None)


class OrderLineRow(Row, table=True):
    """One product of an order; the quantity is in thousandths of a unit."""

    __tablename__ = "order_lines"
    __table_args__ = (live_key("order_lines_position", "order_id", "position"),)

    order_id: UUID = reference("orders")
    position: int = Field(sa_type=BigInteger)
    product_id: UUID = reference("products")
    quantity_milli: int = Field(sa_type=BigInteger)
    unit: str | None = prose(default=None)
    price_minor: int | None = Field(default=None, sa_type=BigInteger)


class ComplaintRow(Row, table=True):
    """What a customer is not content with."""

    __tablename__ = "complaints"
    __table_args__ = (
        live_index(
            "complaints_open",
            "account_id",
            where=f"deleted_at IS NULL AND status IN ({_OPEN})",
        ),
    )

    handle: str = handle_column()
    account_id: UUID = reference("accounts")
    person_id: UUID | None = reference("people", default=None)
    product_id: UUID | None = reference("products", default=None)
    order_id: UUID | None = reference("orders", default=None)
    kind: ComplaintKind = words(ComplaintKind, default=ComplaintKind.COMPLAINT)
    severity: Severity = words(Severity, default=Severity.NORMAL)
    text: str = prose()
    opened_at: datetime
    opened_zone: str = prose()
    owner_id: UUID | None = reference("reps", default=None)
    status: ComplaintStatus = words(ComplaintStatus, default=ComplaintStatus.NEW)


class ComplaintClosureRow(Row, table=True):
    """How a complaint ended."""

    __tablename__ = "complaint_closures"
    __table_args__ = (live_key("complaint_closures_one", "complaint_id"),)

    complaint_id: UUID = reference("complaints")
    closed_at: datetime
    resolution: str = prose()
    duplicate_of_id: UUID | None = reference("complaints", default=None)


class TopicRow(Row, table=True):
    """What an interaction, a follow-up, a commitment or a note is about."""

    __tablename__ = "topics"
    __table_args__ = (
        CheckConstraint(
            _one_of("interaction_id", "follow_up_id", "commitment_id", "note_id"),
            name="one_subject",
        ),
        CheckConstraint(
            _one_of("opportunity_id", "complaint_id", "campaign_id", "product_id"),
            name="one_object",
        ),
    )

    interaction_id: UUID | None = reference("interactions", default=None)
    follow_up_id: UUID | None = reference("follow_ups", default=None)
    commitment_id: UUID | None = reference("commitments", default=None)
    note_id: UUID | None = reference("notes", default=None)
    opportunity_id: UUID | None = reference("opportunities", default=None)
    complaint_id: UUID | None = reference("complaints", default=None)
    campaign_id: UUID | None = reference("campaigns", default=None)
    product_id: UUID | None = reference("products", default=None)
