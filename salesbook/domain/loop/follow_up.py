"""The follow-up: a purpose and a date. Without a purpose there is none."""

from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.errors import SalesbookError
from salesbook.domain.loop.interaction import Met


class PurposelessError(SalesbookError):
    """Say that a follow-up needs a purpose."""

    def __init__(self) -> None:
        super().__init__(
            "A follow-up needs a purpose: what will the customer gain from this contact?",
            hint="Say it in a few words, for example: Agree the delivery date of the pilot",
        )


class PurposeKind(StrEnum):
    """What a contact is for. Goodwill is a purpose when it names a human reason."""

    COMMERCIAL = "commercial"
    SERVICE = "service"
    INFORMATION = "information"
    GOODWILL = "goodwill"


class Purpose(Struct, frozen=True):
    """A reason to talk again; `anyway` where it was kept although vague, in a strict book."""

    text: str
    kind: PurposeKind = PurposeKind.COMMERCIAL
    anyway: bool = False

    def __post_init__(self) -> None:
        """Refuse a blank purpose; an empty phrase is the lint's business."""
        if not self.text.strip():
            raise PurposelessError

    @property
    def mark(self) -> str:
        """What stands quietly beside a purpose that was kept although vague, else nothing."""
        return "kept anyway" if self.anyway else ""


PRIVATE = "(private)"
"""What stands for words that are another rep's own."""


class FollowUpOrigin(StrEnum):
    """Where a follow-up came from."""

    LOG = "log"
    TYPED = "typed"
    REACTION = "reaction"
    OCCASION = "occasion"
    COMPLAINT = "complaint"
    REORDER = "reorder"
    IMPORT = "import"
    HANDOVER = "handover"


class FollowUpStatus(StrEnum):
    """Where a follow-up stands; agrees with its closure."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"
    SUPERSEDED = "superseded"


class FollowUp(Struct, frozen=True):
    """A purposeful contact that is planned for a day."""

    id: UUID
    handle: str
    purpose: Purpose
    due_on: date
    owner_id: UUID
    recorded_at: datetime
    account_id: UUID | None = None
    person_id: UUID | None = None
    channel: InteractionKind | None = None
    origin: FollowUpOrigin = FollowUpOrigin.TYPED
    origin_interaction_id: UUID | None = None
    status: FollowUpStatus = FollowUpStatus.OPEN
    at_time: time | None = None
    zone: str | None = None


class Closure(Struct, frozen=True):
    """How a follow-up ended."""

    follow_up_id: UUID
    closed_at: datetime
    interaction_id: UUID | None = None
    met: Met | None = None
    reason: str | None = None
