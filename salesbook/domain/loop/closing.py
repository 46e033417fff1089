"""Closing: which follow-ups an interaction ends, and which it leaves open.

Reaching somebody closes what it was for. An attempt closes nothing: its follow-up rests. What was
sent closes a follow-up on its own written channel. Goodwill closes only goodwill.
"""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.errors import SalesbookError
from salesbook.domain.loop.follow_up import FollowUp, FollowUpOrigin, PurposeKind
from salesbook.domain.loop.interaction import REACHED, Direction, Met, Outcome
from salesbook.domain.workdays import Workweek

NEAR_BD = 3
"""A follow-up due within this many business days may be what a contact was for."""


class GoodwillClosesError(SalesbookError):
    """Say that a goodwill contact does not satisfy a commercial follow-up."""

    def __init__(self, follow_up: FollowUp) -> None:
        super().__init__(
            f"A goodwill contact does not close “{follow_up.purpose.text}”, which is "
            f"{follow_up.purpose.kind.value}.",
            hint="Leave out --closes, or log the contact without --goodwill",
        )


class Contact(Struct, frozen=True):
    """What closing needs to know of an interaction.

    `people` are those it was with; `occurred_on` is the day on the rep's wall.
    """

    kind: InteractionKind
    direction: Direction
    outcome: Outcome
    occurred_at: datetime
    occurred_on: date
    people: frozenset[UUID] = frozenset()
    goodwill: bool = False
    met: Met | None = None

    @property
    def reached(self) -> bool:
        """Whether somebody answered."""
        return self.outcome in REACHED

    @property
    def sent(self) -> bool:
        """Whether something of ours was sent."""
        return self.outcome is Outcome.SENT and self.direction is Direction.OUTBOUND


class Closing(Struct, frozen=True):
    """What becomes of the open follow-ups.

    `closed` end with this contact; `left_open` do not; `unmet` is among the closed when the
    contact did not do what it was for, and its purpose stands as the draft of the next;
    `rests` is what an attempt was for.
    """

    closed: tuple[FollowUp, ...] = ()
    left_open: tuple[FollowUp, ...] = ()
    unmet: FollowUp | None = None
    rests: FollowUp | None = None


def close_follow_ups(
    contact: Contact,
    open_: Sequence[FollowUp],
    workweek: Workweek,
    *,
    chosen: Sequence[FollowUp] = (),
) -> Closing:
    """Decide which of the open follow-ups of an account or a person a contact closes.

    `chosen` are those it was logged for, by the plan or by name. Without them it is the earliest
    that is near, of the same person or of none. Of either, what was sent ends its own channel's.
    """
    meant = tuple(chosen) or _meant(contact, open_, workweek)
    if contact.goodwill:
        _check_goodwill(meant)
    if not (contact.reached or contact.sent):
        return Closing(left_open=tuple(open_), rests=meant[0] if meant else None)
    meant = tuple(item for item in meant if _on_its_channel(contact, item))
    left_open = tuple(item for item in open_ if item not in meant)
    unmet = meant[0] if meant and contact.met is Met.NO else None
    return Closing(closed=meant, left_open=left_open, unmet=unmet)


def _check_goodwill(meant: Sequence[FollowUp]) -> None:
    for follow_up in meant:
        if follow_up.purpose.kind is not PurposeKind.GOODWILL:
            raise GoodwillClosesError(follow_up)


def _meant(contact: Contact, open_: Sequence[FollowUp], workweek: Workweek) -> tuple[FollowUp, ...]:
    limit = workweek.shift(contact.occurred_on, NEAR_BD)
    near = [item for item in open_ if item.due_on <= limit and _fits(contact, item)]
    # A greeting ends with a call on business only when there is no business to end.
    near.sort(key=lambda item: (_is_goodwill(item) is not contact.goodwill, item.due_on, item.id))
    return tuple(near[:1])


def _fits(contact: Contact, item: FollowUp) -> bool:
    if item.person_id is not None and item.person_id not in contact.people:
        return False
    if contact.goodwill and not _is_goodwill(item):
        return False
    return _on_its_channel(contact, item) and not _agreed_later(contact, item)


def _on_its_channel(contact: Contact, item: FollowUp) -> bool:
    """Tell whether the way of a contact can end a follow-up; talking ends any."""
    return not contact.sent or item.channel is contact.kind


def _is_goodwill(item: FollowUp) -> bool:
    return item.purpose.kind is PurposeKind.GOODWILL


def _agreed_later(contact: Contact, item: FollowUp) -> bool:
    """Tell whether a follow-up was agreed in a contact after this one, which was typed late."""
    return item.origin is FollowUpOrigin.LOG and item.recorded_at > contact.occurred_at
