"""Unmet: a contact that did not come to what it was for, and no other is planned."""

from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger


def carried(facts: SubjectFacts, context: Context) -> tuple[Trigger, ...]:
    """Find a purpose that was not met: it stands as a draft at once, until a contact is planned.

    A draft is no follow-up yet, so the subject needs a purpose first.
    """
    unmet = facts.unmet
    if unmet is None or facts.follow_ups or not context.mine(unmet.owner_id):
        return ()
    due_on = context.day_of(unmet.closed_at)
    if due_on > context.today:
        return ()
    return (
        Trigger(
            tier=Tier.FOLLOW_UP,
            cause=Cause.UNMET,
            due_on=due_on,
            person_id=unmet.person_id,
            asked_at=unmet.closed_at,
        ),
    )
