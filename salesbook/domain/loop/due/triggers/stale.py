"""Stale: an open opportunity with which nothing has happened for longer than its stage allows."""

from datetime import date, timedelta

from salesbook.domain.loop.draft_facts import Stalled
from salesbook.domain.loop.due.facts import OpenSale, SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger


def stalled(facts: SubjectFacts, context: Context) -> tuple[Trigger, ...]:
    """Find the opportunities that stand still; only silence speaks, so they have no purpose."""
    found = ((sale, stale_on(facts, sale, context)) for sale in facts.sales)
    return tuple(
        Trigger(tier=Tier.STALE, cause=Cause.STALE, due_on=due_on, source_id=sale.opportunity.id)
        for sale, due_on in found
        if due_on and due_on <= context.today and context.mine(sale.opportunity.owner_id)
    )


def stalled_at(sale: OpenSale, context: Context) -> Stalled:
    """Say of an open opportunity what a draft repeats."""
    return Stalled(sale.opportunity.name, sale.stage.label, context.day_of(sale.since))


def stale_on(facts: SubjectFacts, sale: OpenSale, context: Context) -> date | None:
    """Find the day from which an opportunity is stale; None where its stage sets no limit.

    A contact out of goodwill does not move a sale.
    """
    if sale.stage.stale_days is None:
        return None
    since = max(filter(None, (sale.since, facts.last_commercial_at)))
    return context.day_of(since) + timedelta(days=sale.stage.stale_days)
