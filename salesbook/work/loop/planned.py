"""Plans that were kept: reading one, and saying that a contact in it was made."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.loop.interaction import Direction, Interaction, Outcome
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.errors import NoPlanError, NoSuchContactError
from salesbook.domain.loop.plan.item import Party, PlanItem
from salesbook.domain.loop.plan.made import Made, slot_of
from salesbook.store.accounts.namesakes import handles_of_namesakes
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.loop.plan import close_item, latest_plan, open_slots


def name_apart(book: Book, plan: DayPlan) -> DayPlan:
    """Give the accounts of a plan that share a name the handles that tell them apart."""
    parties = [each.party for each in plan.items] + [each.party for each in plan.leftovers]
    ids = dict.fromkeys(party.account_id for party in parties if party.account_id)
    return plan.told_apart(handles_of_namesakes(book, ids))


def past_plan(book: Book, day: date) -> DayPlan:
    """Read the last plan that was kept for a day. Raises `NoPlanError`."""
    plan = latest_plan(book, day)
    if plan is None:
        raise NoPlanError(day, book.moment.today)
    return plan


def planned_contact(book: Book, number: int) -> PlanItem:
    """Find a contact of today's plan by the number it is shown with, from 1."""
    return _contact(past_plan(book, book.moment.today), number)


def name_contact(book: Book, number: int) -> Party:
    """Name whom a contact of today's plan is with, told apart from others of the name."""
    return _contact(name_apart(book, past_plan(book, book.moment.today)), number).party


def _contact(plan: DayPlan, number: int) -> PlanItem:
    contacts = plan.contacts
    if not 1 <= number <= len(contacts):
        raise NoSuchContactError(number, len(contacts))
    return contacts[number - 1]


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
