"""Silence: how long since somebody was reached, and how long is too long."""

from datetime import date, timedelta

from salesbook.domain.accounts.account import COOLING_KINDS
from salesbook.domain.book.setting_kind import Cadence
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context


def cools(facts: SubjectFacts) -> bool:
    """Tell whether this subject's silence is worth a word."""
    return facts.account_kind in COOLING_KINDS


def cadence_of(facts: SubjectFacts, context: Context) -> Cadence:
    """Find how often this subject is to be reached: as agreed, else as its grade asks."""
    agreed = facts.agreement
    if agreed is None or agreed.every_days is None or agreed.at_most_days is None:
        return context.rules.cadence(facts.grade)
    return Cadence(agreed.every_days, agreed.at_most_days)


def silent_days(facts: SubjectFacts, context: Context) -> int | None:
    """Count the days since the last contact; None when nobody was ever reached."""
    if facts.last_contact_at is None:
        return None
    return (context.today - context.day_of(facts.last_contact_at)).days


def cools_on(facts: SubjectFacts, context: Context) -> date:
    """Find the day from which the silence is long: at once when nobody was ever reached."""
    if facts.last_contact_at is None:
        return facts.entered_on
    ideal = timedelta(days=cadence_of(facts, context).ideal_days)
    return context.day_of(facts.last_contact_at) + ideal


def is_red(facts: SubjectFacts, context: Context) -> bool:
    """Tell whether the silence has passed the most that the cadence allows."""
    days = silent_days(facts, context)
    return cools(facts) and days is not None and days > cadence_of(facts, context).max_days
