"""The opportunity: something that may be sold, and the stages it passes."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import Source
from salesbook.domain.book.stage import Stage
from salesbook.domain.errors import SalesbookError, UsageError
from salesbook.domain.pipeline.money import Money

FUTURE = "future"
"""The stage of what is not for now: it asks for a day on which to come back to it."""


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

    @property
    def amount(self) -> Money | None:
        """What it may bring; None where nobody said."""
        return None if self.amount_minor is None else Money(self.amount_minor, self.currency)


class StageChange(Struct, frozen=True):
    """When an opportunity came to a stage; a lost one says why."""

    opportunity_id: UUID
    stage: str
    changed_at: datetime
    changed_zone: str
    reason: LostReason | None = None
    note: str | None = None


class OpportunityCard(Struct, frozen=True):
    """An opportunity as lists show it: with names, its stage, and since when it is there.

    `apart` is the account's handle where others have its name. `last_contact_on` is the day on
    which somebody of the account was reached last, `moved_on` the last that moved the sale: it
    came to its stage, or somebody was reached for more than goodwill.
    """

    opportunity: Opportunity
    account: str
    stage: Stage
    owner: str
    since: date
    moved_on: date
    last_contact_on: date | None = None
    campaign: str | None = None
    apart: str = ""

    @property
    def amount(self) -> Money | None:
        """What it may bring."""
        return self.opportunity.amount

    @property
    def weighted(self) -> Money | None:
        """What it may bring, times the probability of its stage."""
        return self.amount.weighted(self.stage.probability) if self.amount else None

    @property
    def stale_on(self) -> date | None:
        """The day from which it is stale; None where its stage sets no limit."""
        days = self.stage.stale_days
        return None if days is None else self.moved_on + timedelta(days=days)

    def is_stale(self, today: date) -> bool:
        """Whether nothing has moved it for longer than its stage allows."""
        return self.stale_on is not None and self.stale_on <= today

    def days_in_stage(self, today: date) -> int:
        """Count the days since it came to its stage."""
        return (today - self.since).days


class ReasonNeededError(UsageError):
    """Say that what is lost needs a reason, and which there are."""

    def __init__(self) -> None:
        listed = ", ".join(reason.value for reason in LostReason)
        super().__init__(
            f"Why was it lost? One of: {listed}.",
            hint="salesbook opportunity lost ID --because price",
        )


class AlreadyThereError(SalesbookError):
    """Say that an opportunity is in a stage already."""

    def __init__(self, name: str, stage: Stage) -> None:
        super().__init__(
            f"“{name}” is in the stage “{stage.label}” already.",
            hint="See what is open: salesbook opportunity list",
        )


class EndedFirstError(SalesbookError):
    """Say that an opportunity begins open, before it is won or lost."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(
            f"An opportunity begins in an open stage, not in “{stage.label}”.",
            hint=f"Add it without --stage, then: salesbook opportunity {stage.ending} last",
        )


class EarlierStepError(SalesbookError):
    """Say that a step cannot be before the one it follows, nor after today."""

    def __init__(self, name: str, said: str, since: str) -> None:
        super().__init__(
            f"“{name}” cannot have moved on {said}: its last step was on {since}, and no step is "
            "yet to come.",
            hint="See its steps: salesbook opportunity stage ID",
        )


class CurrencyChangeError(SalesbookError):
    """Say that an amount is not turned into another currency by naming one."""

    def __init__(self, amount: Money, currency: str) -> None:
        super().__init__(
            f"{amount} does not become {currency} by itself.",
            hint=f"Say the amount too: --amount 1000 --currency {currency}",
        )
