"""Reorder: the usual time of the next order has come, or has gone by without one."""

from collections.abc import Iterable
from itertools import pairwise
from math import floor

from salesbook.domain.loop.draft import DraftFacts, draft_purpose
from salesbook.domain.loop.draft_facts import Reordered
from salesbook.domain.loop.due.facts import Orders, SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger
from salesbook.domain.pipeline.rhythm import OrderState, Rhythm, rhythm_of

_SPREAD, _TENTH, _LAST = 0.2414, 0.9, 2.5
"""How far from the shortest and the longest interval a window may reach, rounded outwards."""

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


def may_be_awaited(days: Iterable[int], today: int) -> bool:
    """Tell whether the window may be open or late, at a glance: it never says no where it is.

    Days are numbers, as `date.toordinal` gives them: many are looked at, and few are awaited.
    Of intervals between a shortest and a longest, the median lies between them, and the median
    deviation from it is no more than the median's distance from the nearer of the two. Hence the
    window opens no earlier than the shortest, less the spread that this allows, and twice the
    median is no later than twice the longest.
    """
    ordered = sorted({day for day in days if day <= today})
    intervals = [later - earlier for earlier, later in pairwise(ordered)]
    if not intervals:
        return False
    since, shortest, longest = today - ordered[-1], min(intervals), max(intervals)
    opens = min(shortest - _SPREAD * (longest - shortest), _TENTH * shortest, shortest - 1)
    return opens <= since <= _LAST * longest + 1


def reordering(orders: Orders, rhythm: Rhythm) -> Reordered:
    """Say of a rhythm what a draft repeats; half a day counts as a whole one."""
    every_days = floor(rhythm.median_days + 0.5)
    return Reordered(every_days, rhythm.last_on, orders.usual)
