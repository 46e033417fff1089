"""Reorder: the usual time of the next order has come, or has gone by without one."""

from math import floor

from salesbook.domain.loop.draft import DraftFacts, draft_purpose
from salesbook.domain.loop.draft_facts import Reordered
from salesbook.domain.loop.due.facts import Orders, SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger
from salesbook.domain.pipeline.rhythm import OrderState, Rhythm, rhythm_of

_DUE = frozenset({OrderState.EXPECTED, OrderState.LATE})


def reordered(facts: SubjectFacts, context: Context) -> tuple[Trigger, ...]:
    """Find a window of the next order that is open or late; one long past is no reason to call."""
    rhythm = window_of(facts.orders, context) if context.mine(facts.owner_id) else None
    if rhythm is None:
        return ()
    known = DraftFacts(today=context.today, reordered=reordering(facts.orders, rhythm))
    return (
        Trigger(
            tier=Tier.REORDER,
            cause=Cause.REORDER,
            due_on=rhythm.window_from_on,
            purpose=draft_purpose(known),
        ),
    )


def window_of(orders: Orders, context: Context) -> Rhythm | None:
    """Find the rhythm of orders whose next one is awaited, or late; None where it is neither."""
    if not orders.days:
        return None
    rhythm = rhythm_of(orders.days, context.today, context.rules.rhythm)
    return rhythm if rhythm and rhythm.state(context.today) in _DUE else None


def reordering(orders: Orders, rhythm: Rhythm) -> Reordered:
    """Say of a rhythm what a draft repeats; half a day counts as a whole one."""
    every_days = floor(rhythm.median_days + 0.5)
    return Reordered(every_days, rhythm.last_on, orders.usual)
