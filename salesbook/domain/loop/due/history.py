"""History: what a subject's interactions say of its last contact, our tries and their messages."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import WRITTEN, InteractionKind
from salesbook.domain.loop.due.attempts import Try, Unanswered
from salesbook.domain.loop.interaction import REACHED, Direction, Outcome

SPOKEN = frozenset({Outcome.CONNECTED, Outcome.HELD})
"""The outcomes in which both sides talked: what was asked before was answered in person."""

LEFT = frozenset({Outcome.LEFT_MESSAGE, Outcome.LEFT_VOICEMAIL})
"""The outcomes that leave words without reaching anybody."""


class Exchange(Struct, frozen=True):
    """As much of an interaction as the history needs; `said` is the beginning of its note."""

    id: UUID
    occurred_at: datetime
    kind: InteractionKind
    direction: Direction
    outcome: Outcome
    rep_id: UUID
    person_ids: tuple[UUID, ...] = ()
    said: str = ""

    @property
    def order(self) -> tuple[datetime, UUID]:
        """Where it stands in time; of one instant, the one entered later comes later."""
        return self.occurred_at, self.id

    @property
    def is_message(self) -> bool:
        """Whether they left words that wait for an answer."""
        words = self.kind in WRITTEN or self.outcome in LEFT
        return self.direction is Direction.INBOUND and words

    @property
    def answers(self) -> bool:
        """Whether it answers what they left before: anything of ours does, and so does a talk."""
        return self.direction is Direction.OUTBOUND or self.outcome in SPOKEN


class History(Struct, frozen=True):
    """The last contact, our tries since, and the first message of theirs that waits."""

    last_contact_at: datetime | None = None
    tries: tuple[Try, ...] = ()
    unanswered: Unanswered | None = None


def history_of(exchanges: Iterable[Exchange]) -> History:
    """Read a subject's history from its interactions, at least those since the last contact.

    Messages count from the last answer on, so the interactions since then belong here too.
    """
    reached: Exchange | None = None
    tries: list[Exchange] = []
    waiting: list[Exchange] = []
    for exchange in sorted(exchanges, key=lambda each: each.order):
        if exchange.outcome in REACHED:
            reached, tries = exchange, []
        elif exchange.direction is Direction.OUTBOUND:
            tries.append(exchange)
        if exchange.answers:
            waiting = []
        elif exchange.is_message:
            waiting.append(exchange)
    return History(
        last_contact_at=reached.occurred_at if reached else None,
        tries=tuple(_try(each) for each in tries),
        unanswered=_unanswered(waiting[0]) if waiting else None,
    )


def _try(exchange: Exchange) -> Try:
    return Try(
        exchange.occurred_at, exchange.kind, exchange.outcome, frozenset(exchange.person_ids)
    )


def _unanswered(message: Exchange) -> Unanswered:
    return Unanswered(
        occurred_at=message.occurred_at,
        kind=message.kind,
        rep_id=message.rep_id,
        person_id=min(message.person_ids, default=None),
        said=message.said,
    )
