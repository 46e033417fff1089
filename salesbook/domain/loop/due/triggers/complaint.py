"""Complaints: what is open, at once where it presses, else when nobody has talked about it."""

from datetime import date

from salesbook.domain.loop.draft import DraftFacts, Said, draft_purpose
from salesbook.domain.loop.draft_facts import Complained
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger
from salesbook.domain.pipeline.complaint import PRESSING, Complaint


def complained(facts: SubjectFacts, context: Context) -> tuple[Trigger, ...]:
    """Find the open complaints that press, or about which there was no contact for some days."""
    found = ((each, pressing_on(facts, each, context)) for each in facts.complaints)
    return tuple(
        _trigger(facts, each, due_on, context)
        for each, due_on in found
        if due_on <= context.today and context.mine(each.owner_id or facts.owner_id)
    )


def pressing_on(facts: SubjectFacts, complaint: Complaint, context: Context) -> date:
    """Find the day from which a complaint is due; a contact since it was made lets it wait."""
    opened_on = context.day_of(complaint.opened_at)
    if complaint.severity in PRESSING:
        return opened_on
    since = opened_on
    if facts.last_contact_at is not None:
        since = max(since, context.day_of(facts.last_contact_at))
    return context.rules.week.shift(since, context.rules.complaint_bd)


def _trigger(facts: SubjectFacts, complaint: Complaint, due_on: date, context: Context) -> Trigger:
    known = DraftFacts(
        today=context.today,
        complained=complained_of(complaint, context),
        names=(facts.name, *facts.names.values()),
    )
    return Trigger(
        tier=Tier.COMPLAINT,
        cause=Cause.COMPLAINT,
        due_on=due_on,
        purpose=draft_purpose(known),
        person_id=complaint.person_id,
        source_id=complaint.id,
        asked_at=complaint.opened_at,
    )


def complained_of(complaint: Complaint, context: Context) -> Complained:
    """Say of a complaint what a draft repeats."""
    said = Said(complaint.text, context.day_of(complaint.opened_at))
    return Complained(said, complaint.kind)
