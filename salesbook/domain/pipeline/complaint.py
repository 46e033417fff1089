"""The complaint: what a customer is not content with."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words
from salesbook.domain.errors import SalesbookError


class ComplaintKind(StrEnum):
    """What a customer came with."""

    COMPLAINT = "complaint"
    QUESTION = "question"
    SERVICE_REQUEST = "service_request"
    RETURN = "return"


class Severity(StrEnum):
    """How bad it is."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


PRESSING = frozenset({Severity.HIGH, Severity.URGENT})
"""What cannot wait a day."""


class ComplaintStatus(StrEnum):
    """Where a complaint stands; agrees with its closure."""

    NEW = "new"
    ASSIGNED = "assigned"
    PENDING = "pending"
    CLOSED = "closed"
    REJECTED = "rejected"
    DUPLICATE = "duplicate"


OPEN = frozenset({ComplaintStatus.NEW, ComplaintStatus.ASSIGNED, ComplaintStatus.PENDING})
"""The complaints that somebody still waits for."""


ENDS = {
    ComplaintStatus.CLOSED: "was closed",
    ComplaintStatus.REJECTED: "was rejected",
    ComplaintStatus.DUPLICATE: "was found to be a duplicate",
}
"""How a complaint that is no longer open ended, in words."""


class Complaint(Struct, frozen=True):
    """What somebody at an account is not content with, until it is closed."""

    id: UUID
    handle: str
    account_id: UUID
    text: str
    opened_at: datetime
    opened_zone: str
    kind: ComplaintKind = ComplaintKind.COMPLAINT
    severity: Severity = Severity.NORMAL
    status: ComplaintStatus = ComplaintStatus.NEW
    person_id: UUID | None = None
    product_id: UUID | None = None
    order_id: UUID | None = None
    owner_id: UUID | None = None


class ComplaintClosure(Struct, frozen=True):
    """How a complaint ended; `duplicate_of_id` is the one that says the same."""

    complaint_id: UUID
    closed_at: datetime
    resolution: str
    duplicate_of_id: UUID | None = None


class Complained(Struct, frozen=True):
    """A complaint as lists show it: whose it is, about what, and how it ended."""

    complaint: Complaint
    account: str
    apart: str = ""
    person: str | None = None
    product: str | None = None
    order: str | None = None
    closure: ComplaintClosure | None = None


class ComplaintReceipt(Struct, frozen=True):
    """What a command did to a complaint; an open one is due on a day unless there is contact.

    `shown` is the handle as lists show it.
    """

    complained: Complained
    shown: str
    today: date
    due_on: date


class UnansweredError(SalesbookError):
    """Say that closing a complaint needs a resolution."""

    def __init__(self) -> None:
        super().__init__(
            "What came of it?", hint='salesbook complaint close ID --because "A new bearing"'
        )


class EndedAlreadyError(SalesbookError):
    """Say that a complaint is no longer open, since when, and what came of it."""

    def __init__(self, found: Complained, moment: Moment) -> None:
        said = f"“{found.complaint.text}” {ENDS[found.complaint.status]} already"
        if found.closure is not None:
            zone = ZoneInfo(moment.zone)
            closed_on = found.closure.closed_at.astimezone(zone).date()
            said += f", on {day_words(closed_on, moment.today)}: {found.closure.resolution}"
        super().__init__(
            said if found.closure else f"{said}.", hint="See what is open: salesbook complaint list"
        )


class SameComplaintError(SalesbookError):
    """Say that a complaint cannot be the same as that one."""

    def __init__(self, why: str) -> None:
        super().__init__(why, hint="See them all: salesbook complaint list")
