"""Planned contacts that were made: finding the one that an interaction was, and saying so."""

from collections.abc import Iterable
from uuid import UUID

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.loop.interaction import Direction, Interaction, Outcome
from salesbook.domain.loop.plan.made import Made, slot_of
from salesbook.store.book.book import WritableBook
from salesbook.store.loop.plan_slots import close_item, open_slots


def mark_done(
    book: WritableBook,
    interaction: Interaction,
    people: Iterable[UUID] = (),
    ended: Iterable[FollowUp] = (),
) -> bool:
    """Mark the planned contact that an interaction was as done; tell whether there was one.

    It is looked for in the last plan of the day on which the interaction happened. `people` are
    those it was with, `ended` the follow-ups it closed.
    """
    day = Moment(interaction.occurred_at, book.moment.zone).today
    made = Made(
        account_id=interaction.account_id,
        people=frozenset(people),
        ended=frozenset(each.id for each in ended),
        reached=interaction.reached,
        sent=interaction.outcome is Outcome.SENT and interaction.direction is Direction.OUTBOUND,
    )
    slot = slot_of(made, open_slots(book, day))
    if slot is not None:
        close_item(book, slot.id, interaction.id)
    return slot is not None
