"""The reaction: a like, a comment or a reply, theirs or ours."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import Medium
from salesbook.domain.errors import SalesbookError


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


class KnownReaction(Struct, frozen=True):
    """A reaction as lists show it, and what answered it: a contact, or a reaction of ours."""

    reaction: Reaction
    person: str
    account_id: UUID | None = None
    account: str | None = None
    post: str | None = None
    interaction_id: UUID | None = None
    answer_id: UUID | None = None


class ReactionChange(Struct, frozen=True):
    """What a command did to a reaction.

    `answered` is the one of theirs that ours answered; `due_on` the day by which theirs wants an
    answer.
    """

    known: KnownReaction
    shown: str
    today: date
    due_on: date | None = None
    answered: KnownReaction | None = None


class NotOpenError(SalesbookError):
    """Say that a reaction waits for no answer."""

    def __init__(self, known: KnownReaction) -> None:
        kind, status = known.reaction.kind.value, known.reaction.status
        said = f"of {known.person} is {status.value} already"
        if status is ReactionStatus.SENT:
            said = f"to {known.person} is ours, and waits for nothing"
        super().__init__(
            f"The {kind} {said}.", hint="See what waits: salesbook reaction list --open"
        )


def answers(contact_at: datetime, people: Iterable[UUID], reaction: Reaction) -> bool:
    """Tell whether a contact with people answers a reaction: theirs, open, and not later than it.

    Only contacts in which somebody was reached, and what we sent, are asked about.
    """
    waits = reaction.status is ReactionStatus.OPEN
    return waits and reaction.person_id in people and reaction.reacted_at <= contact_at


def answered_by(ours: Reaction, waiting: Iterable[Reaction]) -> Reaction | None:
    """Choose the reaction that one of ours answers.

    It is the latest open one of the same person on the same medium, to the same rep, that came
    before ours.
    """
    fitting = [
        each
        for each in waiting
        if answers(ours.reacted_at, (ours.person_id,), each)
        and (each.medium, each.rep_id) == (ours.medium, ours.rep_id)
    ]
    return max(fitting, key=lambda each: (each.reacted_at, each.id), default=None)
