"""Plans that were kept: reading one, and naming a contact of it."""

from datetime import date

from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.errors import NoPlanError, NoSuchContactError
from salesbook.domain.loop.plan.item import Party, PlanItem
from salesbook.store.accounts.namesakes import handles_of_namesakes
from salesbook.store.book.book import Book
from salesbook.store.loop.plan import latest_plan


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


def unlogged_today(book: Book) -> list[tuple[int, PlanItem]]:
    """List the contacts of today's plan that wait to be logged, each with its number."""
    plan = latest_plan(book, book.moment.today)
    contacts = name_apart(book, plan).contacts if plan else ()
    return [(number, item) for number, item in enumerate(contacts, 1) if item.open]


def planned_contact(book: Book, number: int) -> PlanItem:
    """Find a contact of today's plan by the number it is shown with, from 1."""
    return _contact(past_plan(book, book.moment.today), number)


def name_contact(book: Book, number: int) -> Party:
    """Name whom a contact of today's plan is with, told apart from others of the name."""
    return _contact(name_apart(book, past_plan(book, book.moment.today)), number).party


def made_already(book: Book, number: int) -> tuple[Advice, ...]:
    """Warn that a contact of today's plan is over, where it is."""
    if planned_contact(book, number).open:
        return ()
    return (
        Advice(
            "made_already",
            f"Contact {number} of the plan was over already, so this is one more with them.",
            "salesbook undo, if it was with somebody else; see who: salesbook plan today",
        ),
    )


def _contact(plan: DayPlan, number: int) -> PlanItem:
    contacts = plan.contacts
    if not 1 <= number <= len(contacts):
        raise NoSuchContactError(number, len(contacts))
    return contacts[number - 1]
