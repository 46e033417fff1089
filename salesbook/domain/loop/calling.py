"""Calling: the next accounts of a campaign's list, each with what to call for."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from salesbook.domain.accounts.card import Phone
from salesbook.domain.loop.due.ranking import Entry
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.follow_up import Purpose
from salesbook.domain.pipeline.campaign import Campaign


class Call(Struct, frozen=True):
    """An account to call: why now, what for, whom there, and on which number.

    `handle` is the account's; `phone` is None where no number is known. `is_due` tells that it is
    owed a contact apart from the campaign.
    """

    entry: Entry
    handle: str
    purpose: Purpose
    is_due: bool
    person: str | None = None
    phone: Phone | None = None
    last_contact_on: date | None = None


class CallList(Struct, frozen=True):
    """The next calls of a campaign: how many are waiting in all, and how many of those rest."""

    campaign: Campaign
    calls: tuple[Call, ...]
    waiting: int
    resting: int
    today: date


def calling_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Put the accounts of a list in the order in which they are called.

    First those that are due, as `due` has them; then the coldest, those not tried yet before the
    others. What a gate holds back is left out.
    """
    several = tuple(entries)
    due = sorted(
        (entry for entry in several if entry.listed is ListName.DUE), key=lambda one: one.rank
    )
    silent = (e for e in several if e.listed in {ListName.NEEDS_PURPOSE, ListName.QUIET})
    return (*due, *sorted(silent, key=_coldness))


def _coldness(entry: Entry) -> tuple[int, date, str, str]:
    facts = entry.facts
    since = facts.last_contact_at.date() if facts.last_contact_at else facts.entered_on
    return facts.attempts, since, facts.name, str(facts.id)
