"""What is coming: the days on which something known already will be a reason to talk."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from salesbook.domain.accounts.occasion import ON_BUSINESS, next_on
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.triggers.complaint import pressing_on
from salesbook.domain.loop.due.triggers.reaction import answer_on
from salesbook.domain.loop.due.triggers.stale import stale_on
from salesbook.domain.pipeline.rhythm import rhythm_of

if TYPE_CHECKING:
    from salesbook.domain.accounts.season import GoodwillSeason


def coming(facts: SubjectFacts, context: Context) -> Iterator[date | None]:
    """Go through the days, gone by or to come, that triggers of today's facts rest on.

    What is about business waits for the end of a season of goodwill; None where that is open.
    """
    season = context.season_of(facts.id, facts.owner_id)
    for complaint in facts.complaints:
        if context.mine(complaint.owner_id or facts.owner_id):
            yield pressing_on(facts, complaint, context)
    for reaction in facts.reactions:
        if context.mine(reaction.rep_id):
            yield answer_on(reaction, context)
    for sale in facts.sales:
        stale = stale_on(facts, sale, context)
        if stale and context.mine(sale.opportunity.owner_id) and not facts.follow_ups:
            yield selling_on(stale, season)
    if context.mine(facts.owner_id):
        yield from _theirs(facts, season, context)


def selling_on(day: date, season: "GoodwillSeason | None") -> date | None:
    """Find the day on which what is about business comes up: never within a season of goodwill."""
    if season is None:
        return day
    return max(day, season.back_on) if season.back_on else None


def _theirs(
    facts: SubjectFacts, season: "GoodwillSeason | None", context: Context
) -> Iterator[date | None]:
    for own in facts.own_days:
        on = next_on(own.occasion, context.today)
        if on:
            day = on - timedelta(days=own.occasion.lead_days)
            yield selling_on(day, season) if own.occasion.kind in ON_BUSINESS else day
    rhythm = rhythm_of(facts.orders.days, context.today, context.rules.rhythm)
    if rhythm:
        yield selling_on(rhythm.window_from_on, season)
