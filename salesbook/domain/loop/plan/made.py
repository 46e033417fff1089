"""Made: which of the planned contacts of a day one that happened was."""

from collections.abc import Iterable
from uuid import UUID

from msgspec import Struct

from salesbook.domain.loop.day import ItemStatus


class Slot(Struct, frozen=True):
    """A planned contact that was not made yet; `id` is its item in the plan."""

    id: UUID
    account_id: UUID | None = None
    person_id: UUID | None = None
    follow_up_id: UUID | None = None
    status: ItemStatus = ItemStatus.PLANNED


class Made(Struct, frozen=True):
    """A contact or an attempt that happened.

    `people` are those it was with, `ended` the follow-ups it closed. `reached` tells that somebody
    answered, `sent` that something of ours was merely sent.
    """

    account_id: UUID | None = None
    people: frozenset[UUID] = frozenset()
    ended: frozenset[UUID] = frozenset()
    reached: bool = False
    sent: bool = False


def slot_of(made: Made, slots: Iterable[Slot]) -> Slot | None:
    """Find the planned contact that this one was: by follow-up, by person, then by account.

    What a follow-up asks of one person is not made by a talk with another, or with nobody named:
    the follow-up stays open, and so does its place in the day. A try without a name stands for
    anybody's. What was sent stands for nothing that a follow-up asks for: what is written is desk
    work.
    """
    fitting = [slot for slot in slots if _fits(made, slot)]
    fitting.sort(key=lambda slot: (slot.follow_up_id not in made.ended, not _with(made, slot)))
    return next(iter(fitting), None)


def _fits(made: Made, slot: Slot) -> bool:
    if made.sent and slot.follow_up_id is not None:
        return False
    if slot.follow_up_id in made.ended or _with(made, slot):
        return True
    theirs = made.account_id is not None and slot.account_id == made.account_id
    return theirs and not _asked_of_another(made, slot)


def _with(made: Made, slot: Slot) -> bool:
    return slot.person_id in made.people


def _asked_of_another(made: Made, slot: Slot) -> bool:
    asked_of_somebody = slot.follow_up_id is not None and slot.person_id is not None
    return asked_of_somebody and (made.reached or bool(made.people))
