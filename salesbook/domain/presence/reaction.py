"""The reaction: a like, a comment or a reply, theirs or ours."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import Medium


class ReactionWay(StrEnum):
    """Who reacted to whom."""

    IN = "in"
    OUT = "out"


class ReactionKind(StrEnum):
    """What somebody did."""

    LIKE = "like"
    COMMENT = "comment"
    SHARE = "share"
    REPLY = "reply"
    CONNECT = "connect"


class ReactionStatus(StrEnum):
    """Where a reaction stands; agrees with its answer. Ours are sent, and nothing else."""

    OPEN = "open"
    ANSWERED = "answered"
    WAIVED = "waived"
    SENT = "sent"


class Reaction(Struct, frozen=True):
    """A sign of life on a medium; theirs is open until it is answered or waived."""

    id: UUID
    handle: str
    rep_id: UUID
    person_id: UUID
    medium: Medium
    direction: ReactionWay
    kind: ReactionKind
    reacted_at: datetime
    status: ReactionStatus = ReactionStatus.OPEN
    post_id: UUID | None = None
    url: str | None = None
    text: str | None = None
