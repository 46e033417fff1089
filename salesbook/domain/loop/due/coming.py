"""What is coming: the days on which something known already will be a reason to talk."""

from collections.abc import Iterator
from datetime import date, timedelta

from salesbook.domain.accounts.occasion import next_on
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.triggers.complaint import pressing_on
from salesbook.domain.loop.due.triggers.reaction import answer_on
from salesbook.domain.loop.due.triggers.stale import stale_on
from salesbook.domain.pipeline.rhythm import rhythm_of


def coming(facts: SubjectFacts, context: Context) -> Iterator[date]:
    """Go through the days, gone by or to come, that triggers of today's facts rest on."""
    for complaint in facts.complaints:
        if context.mine(complaint.owner_id or facts.owner_id):
            yield pressing_on(facts, complaint, context)
    for reaction in facts.reactions:
        if context.mine(reaction.rep_id):
            yield answer_on(reaction, context)
    for sale in facts.sales:
        stale = stale_on(facts, sale, context)
        if stale and context.mine(sale.opportunity.owner_id) and not facts.follow_ups:
            yield stale
    if context.mine(facts.owner_id):
        yield from _theirs(facts, context)


def _theirs(facts: SubjectFacts, context: Context) -> Iterator[date]:
    for own in facts.own_days:
        on = next_on(own.occasion, context.today)
        if on:
            yield on - timedelta(days=own.occasion.lead_days)
    rhythm = rhythm_of(facts.orders.days, context.today, context.rules.rhythm)
    if rhythm:
        yield rhythm.window_from_on
