"""Reactions: a like, a comment or a reply of theirs that nobody answered."""

from datetime import date

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.draft import DraftFacts, Said, draft_purpose
from salesbook.domain.loop.draft_facts import Reacted
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger
from salesbook.domain.presence.reaction import Reaction


def reacted(facts: SubjectFacts, context: Context) -> tuple[Trigger, ...]:
    """Find their reactions that have waited for their time; whoever got them answers."""
    found = ((each, answer_on(each, context)) for each in facts.reactions)
    return tuple(
        _trigger(facts, each, due_on, context)
        for each, due_on in found
        if due_on <= context.today and context.mine(each.rep_id)
    )


def answer_on(reaction: Reaction, context: Context) -> date:
    """Find the day by which a reaction is to be answered."""
    week, days = context.rules.week, context.rules.reaction_bd
    return week.shift(context.day_of(reaction.reacted_at), days)


def _trigger(facts: SubjectFacts, reaction: Reaction, due_on: date, context: Context) -> Trigger:
    known = DraftFacts(
        today=context.today,
        reacted=reacted_with(reaction, context),
        names=(facts.name, *facts.names.values()),
    )
    return Trigger(
        tier=Tier.REACTION,
        cause=Cause.REACTION,
        due_on=due_on,
        purpose=draft_purpose(known),
        person_id=reaction.person_id,
        channel=InteractionKind.SOCIAL,
        source_id=reaction.id,
        asked_at=reaction.reacted_at,
    )


def reacted_with(reaction: Reaction, context: Context) -> Reacted:
    """Say of a reaction what a draft repeats."""
    said = Said(reaction.text or "", context.day_of(reaction.reacted_at))
    return Reacted(said, reaction.kind, reaction.medium)
