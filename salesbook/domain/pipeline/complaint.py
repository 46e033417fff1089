"""The complaint: what a customer is not content with."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct


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
