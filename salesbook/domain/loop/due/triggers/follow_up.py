"""Follow-ups: a purpose and a date that has come."""

from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger
from salesbook.domain.loop.follow_up import FollowUp


def planned(facts: SubjectFacts, context: Context) -> tuple[Trigger, ...]:
    """Find the follow-ups that are due today or overdue."""
    return tuple(
        _purposeful(follow_up)
        for follow_up in facts.follow_ups
        if follow_up.due_on <= context.today and context.mine(follow_up.owner_id)
    )


def _purposeful(follow_up: FollowUp) -> Trigger:
    return Trigger(
        tier=Tier.FOLLOW_UP,
        cause=Cause.FOLLOW_UP,
        due_on=follow_up.due_on,
        purpose=follow_up.purpose,
        person_id=follow_up.person_id,
        channel=follow_up.channel,
        source_id=follow_up.id,
        asked_at=follow_up.recorded_at,
    )
