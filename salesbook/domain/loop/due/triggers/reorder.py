"""Reorder: the usual time of the next order has come, or has gone by without one."""

from math import floor

from salesbook.domain.loop.draft import DraftFacts, draft_purpose
from salesbook.domain.loop.draft_facts import Reordered
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger
from salesbook.domain.pipeline.rhythm import OrderState, Rhythm, rhythm_of

_DUE = frozenset({OrderState.EXPECTED, OrderState.LATE})


def reordered(facts: SubjectFacts, context: Context) -> tuple[Trigger, ...]:
    """Find a window of the next order that is open or late; one long past is no reason to call."""
    if not facts.orders.days or not context.mine(facts.owner_id):
        return ()
    rhythm = rhythm_of(facts.orders.days, context.today, context.rules.rhythm)
    if rhythm is None or rhythm.state(context.today) not in _DUE:
        return ()
    return (
        Trigger(
            tier=Tier.REORDER,
            cause=Cause.REORDER,
            due_on=rhythm.window_from_on,
            purpose=draft_purpose(
                DraftFacts(today=context.today, reordered=reordering(facts, rhythm))
            ),
        ),
    )


def reordering(facts: SubjectFacts, rhythm: Rhythm) -> Reordered:
    """Say of a rhythm what a draft repeats; half a day counts as a whole one."""
    every_days = floor(rhythm.median_days + 0.5)
    return Reordered(every_days, rhythm.last_on, facts.orders.usual)
