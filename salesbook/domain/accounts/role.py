"""The role: a person's part in the buying centre, with a stance.

The parts are those of Webster and Wind (1972) and Bonoma (1982), with the words of later trade.
"""

from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class RolePart(StrEnum):
    """What somebody does in a decision to buy."""

    DECISION_MAKER = "decision_maker"
    ECONOMIC_BUYER = "economic_buyer"
    TECHNICAL_BUYER = "technical_buyer"
    CHAMPION = "champion"
    EXECUTIVE_SPONSOR = "executive_sponsor"
    INFLUENCER = "influencer"
    EVALUATOR = "evaluator"
    END_USER = "end_user"
    INITIATOR = "initiator"
    PROCUREMENT = "procurement"
    LEGAL_COMPLIANCE = "legal_compliance"
    GATEKEEPER = "gatekeeper"
    BLOCKER = "blocker"
    UNKNOWN = "unknown"


class Stance(StrEnum):
    """Where somebody stands towards us."""

    FOR = "for"
    NEUTRAL = "neutral"
    AGAINST = "against"
    UNKNOWN = "unknown"


PART_ALIASES = {
    "trouble maker": RolePart.BLOCKER,
    "troublemaker": RolePart.BLOCKER,
    "opponent": RolePart.BLOCKER,
    "user": RolePart.END_USER,
    "decider": RolePart.DECISION_MAKER,
    "boss": RolePart.DECISION_MAKER,
    "buyer": RolePart.PROCUREMENT,
    "purchasing": RolePart.PROCUREMENT,
    "sponsor": RolePart.EXECUTIVE_SPONSOR,
    "coach": RolePart.CHAMPION,
    "legal": RolePart.LEGAL_COMPLIANCE,
    "compliance": RolePart.LEGAL_COMPLIANCE,
    "technical": RolePart.TECHNICAL_BUYER,
    "assistant": RolePart.GATEKEEPER,
}
"""Everyday names of the parts."""


DECIDES = frozenset({RolePart.DECISION_MAKER, RolePart.ECONOMIC_BUYER})
"""The parts without whose yes nothing is bought."""


class Role(Struct, frozen=True):
    """A part that a person has at an account, from a day until the day it ended.

    `influence` goes from 1 to 3. `evidence` are the interactions that show it, the latest first;
    `opportunities` those it is for, and empty when it counts for the whole account.
    """

    id: UUID
    person_id: UUID
    account_id: UUID
    part: RolePart
    from_on: date
    stance: Stance = Stance.UNKNOWN
    influence: int | None = None
    until_on: date | None = None
    evidence: tuple[UUID, ...] = ()
    opportunities: tuple[UUID, ...] = ()

    @property
    def blocks(self) -> bool:
        """Whether who plays it stands in the way: as a blocker, or against us."""
        return self.part is RolePart.BLOCKER or self.stance is Stance.AGAINST
