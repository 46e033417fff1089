"""What a command did to an opportunity, as its receipt says it."""

from datetime import date
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.book.stage import Stage
from salesbook.domain.pipeline.opportunity import LostReason, OpportunityCard


class PlannedContact(Struct, frozen=True):
    """A contact that was planned along with it: what for, and when."""

    id: UUID
    handle: str
    purpose: str
    purpose_kind: str
    due_on: date


class OpportunityChange(Struct, frozen=True):
    """An opportunity as a command left it.

    `shown` is its handle as people see it, `was` the stage it came from, `step_id` the row of the
    step. `account_kind` is what the account became by it; `inherited` tells that source and
    campaign are those of the account.
    """

    card: OpportunityCard
    shown: str
    changed: bool = True
    was: Stage | None = None
    step_id: UUID | None = None
    reason: LostReason | None = None
    note: str | None = None
    planned: PlannedContact | None = None
    account_kind: AccountKind | None = None
    inherited: bool = False
