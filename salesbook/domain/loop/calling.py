"""Calling: the next accounts of a campaign's list, each with what to call for."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import ContactChannel
from salesbook.domain.accounts.card import Phone
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.due.gates import closed_channels, gates_of
from salesbook.domain.loop.due.ranking import Entry
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import ListName, Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger
from salesbook.domain.loop.follow_up import Purpose
from salesbook.domain.pipeline.campaign import Campaign
from salesbook.domain.text import name_key


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
    """The next calls of a campaign, and how many are waiting in all.

    `resting` counts those that a gate holds back; None where not all of them were looked at.
    """

    campaign: Campaign
    calls: tuple[Call, ...]
    waiting: int
    resting: int | None
    today: date


class Silence(Struct, frozen=True):
    """For how long an account has been silent: since it was reached last, else entered."""

    attempts: int
    since: date
    name_key: str
    account_id: UUID

    @property
    def order(self) -> tuple[int, date, str, UUID]:
        """The coldest first, those not tried yet before the others."""
        return self.attempts, self.since, self.name_key, self.account_id


def calling_order(entries: Iterable[Entry], context: Context) -> tuple[Entry, ...]:
    """Put the accounts of a list in the order in which they are called.

    First those that are due, as `due` has them; then the coldest. What a gate holds back, is in a
    season of goodwill, or may not be telephoned, is left out.
    """
    several = [entry for entry in entries if _may_be_called(entry, context)]
    due = sorted(
        (entry for entry in several if entry.listed is ListName.DUE), key=lambda one: one.rank
    )
    silent = [entry for entry in several if entry.listed is not ListName.DUE]
    return (*due, *sorted(silent, key=lambda entry: _silence(entry, context).order))


def _may_be_called(entry: Entry, context: Context) -> bool:
    """Ask of what is quiet too which gates hold: the campaign is a reason of its own."""
    call = Trigger(Tier.COOLING, Cause.SILENCE, context.today, channel=InteractionKind.CALL)
    if context.season_of(entry.facts.id, entry.facts.owner_id):
        return False
    if ContactChannel.PHONE in closed_channels(entry.facts, entry.trigger or call):
        return False
    if entry.listed is ListName.QUIET:
        return entry.facts.archived_on is None and not gates_of(entry.facts, call, context)
    return entry.listed is not ListName.GATED


def _silence(entry: Entry, context: Context) -> Silence:
    facts = entry.facts
    last = facts.last_contact_at
    since = context.day_of(last) if last else facts.entered_on
    return Silence(facts.attempts, since, name_key(facts.name), facts.id)
