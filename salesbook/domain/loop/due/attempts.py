"""Attempts: what was tried in vain, and what they wrote in vain.

They stand apart from the other facts, because every log looks at them and at nothing else.
"""

from datetime import datetime
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.interaction import Outcome


class Try(Struct, frozen=True):
    """An attempt of ours: nobody was reached. `person_ids` is empty when it named nobody."""

    occurred_at: datetime
    kind: InteractionKind
    outcome: Outcome
    person_ids: frozenset[UUID] = frozenset()

    @property
    def counts(self) -> bool:
        """Whether it counts as an attempt; what was merely sent does not."""
        return self.outcome is not Outcome.SENT


class Unanswered(Struct, frozen=True):
    """The first message of theirs that nothing of ours has followed."""

    occurred_at: datetime
    kind: InteractionKind
    rep_id: UUID
    person_id: UUID | None = None
    said: str = ""
