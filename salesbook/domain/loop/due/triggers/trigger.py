"""The trigger: one reason why a subject is owed a contact."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.follow_up import Purpose


class Cause(StrEnum):
    """What a trigger rests on, finer than its tier."""

    PROMISE = "promise"
    CALLBACK = "callback"
    MESSAGE = "message"
    FOLLOW_UP = "follow_up"
    UNMET = "unmet"
    COMPLAINT = "complaint"
    REACTION = "reaction"
    OCCASION = "occasion"
    REORDER = "reorder"
    STALE = "stale"
    SILENCE = "silence"
    NEVER_REACHED = "never_reached"


class Trigger(Struct, frozen=True):
    """A reason that holds today.

    `purpose` is None where only silence speaks, or a draft waits to be taken up. `source_id` is
    the follow-up, the promise, the complaint, the reaction, the occasion or the opportunity it
    came from; `asked_at` when that was typed: what was tried before does not rest it.
    """

    tier: Tier
    cause: Cause
    due_on: date
    purpose: Purpose | None = None
    person_id: UUID | None = None
    channel: InteractionKind | None = None
    source_id: UUID | None = None
    asked_at: datetime | None = None

    @property
    def order(self) -> tuple[int, date, str]:
        """Where it stands among the reasons of one subject."""
        return self.tier, self.due_on, str(self.source_id)
