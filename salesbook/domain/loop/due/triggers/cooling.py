"""Cooling: an account that nobody has reached for long, or ever."""

from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.silence import cools, cools_on
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger


def cooling(facts: SubjectFacts, context: Context) -> tuple[Trigger, ...]:
    """Find a silence that has reached the account's cadence."""
    if not cools(facts) or not context.mine(facts.owner_id):
        return ()
    due_on = cools_on(facts, context)
    if due_on > context.today:
        return ()
    never = facts.last_contact_at is None
    cause = Cause.NEVER_REACHED if never else Cause.SILENCE
    return (Trigger(tier=Tier.COOLING, cause=cause, due_on=due_on),)
