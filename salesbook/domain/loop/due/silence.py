"""Silence: how long since somebody was reached, and how long is too long."""

from datetime import date, timedelta

from salesbook.domain.accounts.account import COOLING_KINDS
from salesbook.domain.accounts.agreement import Agreement
from salesbook.domain.book.setting_kind import Cadence
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context


def cools(facts: SubjectFacts) -> bool:
    """Tell whether this subject's silence is worth a word."""
    return facts.account_kind in COOLING_KINDS


def cadence_of(facts: SubjectFacts, context: Context) -> Cadence:
    """Find how often this subject is to be reached: as agreed, else as its grade asks."""
    return agreed_cadence(facts.agreement) or context.rules.cadence(facts.grade)


def agreed_cadence(agreement: Agreement | None) -> Cadence | None:
    """Find how often it was agreed to talk, if that was."""
    if agreement is None or agreement.every_days is None or agreement.at_most_days is None:
        return None
    return Cadence(agreement.every_days, agreement.at_most_days)


def silent_days(facts: SubjectFacts, context: Context) -> int | None:
    """Count the days since the last contact; None when nobody was ever reached."""
    if facts.last_contact_at is None:
        return None
    return (context.today - context.day_of(facts.last_contact_at)).days


def cools_on(facts: SubjectFacts, context: Context) -> date:
    """Find the day from which the silence is long: at once when nobody was ever reached."""
    if facts.last_contact_at is None:
        return facts.entered_on
    return cold_on(context.day_of(facts.last_contact_at), cadence_of(facts, context))


def cold_on(reached_on: date, cadence: Cadence) -> date:
    """Find the day from which a silence since a day is long."""
    return reached_on + timedelta(days=cadence.ideal_days)


def is_red(facts: SubjectFacts, context: Context) -> bool:
    """Tell whether the silence has passed the most that the cadence allows."""
    days = silent_days(facts, context)
    return cools(facts) and days is not None and days > cadence_of(facts, context).max_days
