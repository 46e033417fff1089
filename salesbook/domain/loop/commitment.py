"""The commitment: what we or they promised, with a date."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class Side(StrEnum):
    """Who promised."""

    OURS = "ours"
    THEIRS = "theirs"


class CommitmentKind(StrEnum):
    """What was promised."""

    CALLBACK = "callback"
    DOCUMENT = "document"
    ANSWER = "answer"
    OTHER = "other"


class CommitmentStatus(StrEnum):
    """Where a promise stands; agrees with its closure."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"


class Commitment(Struct, frozen=True):
    """A promise by one side to the other."""

    id: UUID
    handle: str
    side: Side
    kind: CommitmentKind
    text: str
    promised_on: date
    due_on: date
    account_id: UUID | None = None
    person_id: UUID | None = None
    owner_id: UUID | None = None
    interaction_id: UUID | None = None
    status: CommitmentStatus = CommitmentStatus.OPEN


def promised_words(promise: Commitment) -> str:
    """Say what was promised; what a customer wants to be called about is no promise by itself."""
    asked = promise.kind is CommitmentKind.CALLBACK
    if not asked or promise.text.casefold().startswith("call"):
        return promise.text
    return f"Call back: {promise.text}"
