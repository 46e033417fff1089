"""Greeting: which contact remembers an occasion.

A kind word on the day does, within its lead or a few days late, spoken or sent. Days that ask for
business are answered by nothing less than a contact that is said to be about them.
"""

from datetime import date
from uuid import UUID

from salesbook.domain.accounts.occasion import ON_BUSINESS, Occasion, due_round
from salesbook.domain.loop.closing import Contact


def greets(
    contact: Contact, occasion: Occasion, account_id: UUID | None, belated: int
) -> date | None:
    """Find the day of an occasion that a contact remembers; None when it remembers none.

    `account_id` is whom it was with; `belated` how many days late a wish may be.
    """
    if not contact.goodwill or occasion.kind in ON_BUSINESS or not of_those(contact, occasion):
        return None
    if occasion.account_id is not None and occasion.account_id != account_id:
        return None
    return due_round(occasion, contact.occurred_on, belated)


def of_those(contact: Contact, occasion: Occasion) -> bool:
    """Tell whether a contact came to somebody, and not to another than whose day it is."""
    came = contact.reached or contact.sent
    return came and (occasion.person_id is None or occasion.person_id in contact.people)
