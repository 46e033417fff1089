"""The opportunity: something that may be sold, and the stages it passes."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import Source


class OpportunityKind(StrEnum):
    """What kind of business it is."""

    NEW_BUSINESS = "new_business"
    EXISTING_BUSINESS = "existing_business"
    RENEWAL = "renewal"
    UPSELL = "upsell"
    CROSS_SELL = "cross_sell"


class LostReason(StrEnum):
    """Why an opportunity was lost."""

    PRICE = "price"
    COMPETITOR = "competitor"
    BUDGET = "budget"
    MISSING_FEATURES = "missing_features"
    TIMING_POSTPONED = "timing_postponed"
    NO_DECISION_MAKER = "no_decision_maker"
    UNRESPONSIVE = "unresponsive"
    POOR_FIT = "poor_fit"
    NO_DECISION = "no_decision"
    OTHER = "other"


class Opportunity(Struct, frozen=True):
    """A sale that may be made; `amount_minor` in minor units, `stage` the key of its stage."""

    id: UUID
    handle: str
    account_id: UUID
    name: str
    stage: str
    currency: str
    owner_id: UUID
    kind: OpportunityKind = OpportunityKind.NEW_BUSINESS
    amount_minor: int | None = None
    close_on: date | None = None
    source: Source | None = None
    campaign_id: UUID | None = None


class StageChange(Struct, frozen=True):
    """When an opportunity came to a stage; a lost one says why."""

    opportunity_id: UUID
    stage: str
    changed_at: datetime
    changed_zone: str
    reason: LostReason | None = None
    note: str | None = None
