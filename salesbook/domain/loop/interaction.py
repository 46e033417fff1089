"""The interaction: one logged contact or attempt."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind


class Direction(StrEnum):
    """Who began it."""

    OUTBOUND = "outbound"
    INBOUND = "inbound"


class Outcome(StrEnum):
    """How a contact or an attempt ended."""

    CONNECTED = "connected"
    HELD = "held"
    REPLIED = "replied"
    CALLBACK_REQUESTED = "callback_requested"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    LEFT_MESSAGE = "left_message"
    LEFT_VOICEMAIL = "left_voicemail"
    GATEKEEPER = "gatekeeper"
    WRONG_NUMBER = "wrong_number"
    NO_SHOW = "no_show"
    RESCHEDULED = "rescheduled"
    CANCELLED = "cancelled"
    SENT = "sent"
    BOUNCED = "bounced"
    FAILED = "failed"


REACHED = frozenset({Outcome.CONNECTED, Outcome.HELD, Outcome.REPLIED, Outcome.CALLBACK_REQUESTED})
"""The outcomes in which somebody answered; all others are attempts, and never count as contact."""

_CALL = frozenset(
    {
        Outcome.CONNECTED,
        Outcome.CALLBACK_REQUESTED,
        Outcome.NO_ANSWER,
        Outcome.BUSY,
        Outcome.LEFT_MESSAGE,
        Outcome.LEFT_VOICEMAIL,
        Outcome.GATEKEEPER,
        Outcome.WRONG_NUMBER,
        Outcome.FAILED,
    }
)
_VIDEO = frozenset(
    {
        Outcome.HELD,
        Outcome.CONNECTED,
        Outcome.CALLBACK_REQUESTED,
        Outcome.NO_ANSWER,
        Outcome.BUSY,
        Outcome.NO_SHOW,
        Outcome.RESCHEDULED,
        Outcome.CANCELLED,
        Outcome.FAILED,
    }
)
_MEETING = frozenset(
    {
        Outcome.HELD,
        Outcome.CALLBACK_REQUESTED,
        Outcome.NO_SHOW,
        Outcome.RESCHEDULED,
        Outcome.CANCELLED,
    }
)
_WRITTEN_OUTCOMES = frozenset(
    {
        Outcome.SENT,
        Outcome.REPLIED,
        Outcome.CALLBACK_REQUESTED,
        Outcome.BOUNCED,
        Outcome.FAILED,
    }
)

ALLOWED: dict[InteractionKind, frozenset[Outcome]] = {
    InteractionKind.CALL: _CALL,
    InteractionKind.VIDEO: _VIDEO,
    InteractionKind.MEETING: _MEETING,
    InteractionKind.VISIT: _MEETING | {Outcome.GATEKEEPER, Outcome.NO_ANSWER},
    InteractionKind.EMAIL: _WRITTEN_OUTCOMES,
    InteractionKind.MESSAGE: _WRITTEN_OUTCOMES,
    InteractionKind.LETTER: _WRITTEN_OUTCOMES,
    InteractionKind.SOCIAL: _WRITTEN_OUTCOMES,
}
"""Which outcomes each kind can have."""


class Phase(StrEnum):
    """Where a conversation stands in the sale."""

    INFORM = "inform"
    TRANSACT = "transact"
    AFTERCARE = "aftercare"


class PointKind(StrEnum):
    """Something heard in a conversation that is worth finding again."""

    NEED = "need"
    QUESTION = "question"
    OBJECTION = "objection"
    PUSHBACK = "pushback"
    INSIGHT = "insight"
    WIN = "win"
    COMPLAINT = "complaint"
    RISK = "risk"


FOLLOWED = frozenset({PointKind.COMPLAINT, PointKind.RISK})
"""The points that somebody has to do something about."""


class NoNext(StrEnum):
    """Why a conversation has no next purpose."""

    LOST = "lost"
    PARKED = "parked"
    CUSTOMER_REQUEST = "customer_request"
    ONE_OFF = "one_off"


class PersonPart(StrEnum):
    """What a person did in an interaction."""

    SPOKE = "spoke"
    ATTENDED = "attended"
    COPIED = "copied"
    MENTIONED = "mentioned"


class Met(StrEnum):
    """Whether a conversation did what it was for."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Interaction(Struct, frozen=True):
    """One contact or one attempt, in its three parts.

    `occurred_at` is when it happened, aware, in UTC; `occurred_zone` the IANA zone it was said in.
    The third part, the purpose of the next contact, is a `FollowUp`.
    """

    id: UUID
    handle: str
    rep_id: UUID
    kind: InteractionKind
    direction: Direction
    outcome: Outcome
    occurred_at: datetime
    occurred_zone: str
    recorded_at: datetime
    discussed: str = ""
    proposed: str = ""
    account_id: UUID | None = None
    phase: Phase | None = None
    duration_s: int | None = None
    no_next: NoNext | None = None
    confirmed: bool = False
    private: bool = False

    @property
    def reached(self) -> bool:
        """Whether somebody answered."""
        return self.outcome in REACHED
