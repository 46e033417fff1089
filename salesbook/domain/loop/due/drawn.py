"""What a draft can be drawn from among the facts of a subject, the most pressing of each kind."""

from typing import Any

from salesbook.domain.loop.due.facts import OpenSale, SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.triggers.complaint import complained_of
from salesbook.domain.loop.due.triggers.occasion import celebrated_on, near
from salesbook.domain.loop.due.triggers.reaction import reacted_with
from salesbook.domain.loop.due.triggers.reorder import reordering, window_of
from salesbook.domain.loop.due.triggers.stale import stale_on, stalled_at
from salesbook.domain.pipeline.complaint import PRESSING


def drawn_from(facts: SubjectFacts, context: Context) -> dict[str, Any]:
    """Find what speaks for a contact now, by the names that drafts know it by."""
    complaint = min(
        facts.complaints,
        key=lambda each: (each.severity not in PRESSING, each.opened_at, each.id),
        default=None,
    )
    reaction = min(facts.reactions, key=lambda each: (each.reacted_at, each.id), default=None)
    days = [(on, own) for own in facts.own_days for on in near(own, context)]
    on, own = min(days, key=lambda each: (each[0], each[1].occasion.id), default=(None, None))
    rhythm = window_of(facts.orders, context)
    sale = min(facts.sales, key=lambda each: _stillness(facts, each, context), default=None)
    return {
        "complained": complained_of(complaint, context) if complaint else None,
        "reacted": reacted_with(reaction, context) if reaction else None,
        "celebrated": celebrated_on(facts, own, on) if own and on else None,
        "reordered": reordering(facts.orders, rhythm) if rhythm else None,
        "stalled": stalled_at(sale, context) if sale else None,
    }


def _stillness(facts: SubjectFacts, sale: OpenSale, context: Context) -> tuple[bool, Any, Any]:
    """Order sales: what is stale comes first, or will be soonest, then what stands longest."""
    stale = stale_on(facts, sale, context)
    return stale is None, stale or sale.since, sale.opportunity.id
