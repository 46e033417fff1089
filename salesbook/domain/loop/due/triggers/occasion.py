"""Occasions: a day of theirs that is near, or was missed by a few days."""

from collections.abc import Iterator
from datetime import date, timedelta

from salesbook.domain.accounts.occasion import falls_on, turns
from salesbook.domain.loop.draft import DraftFacts, Said, draft_purpose
from salesbook.domain.loop.draft_facts import Celebrated
from salesbook.domain.loop.due.facts import OwnDay, SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger
from salesbook.domain.loop.follow_up import PRIVATE


def celebrated(facts: SubjectFacts, context: Context) -> tuple[Trigger, ...]:
    """Find the days that are within their lead, or just gone by, and were not remembered yet."""
    if not context.mine(facts.owner_id):
        return ()
    return tuple(
        _trigger(facts, each, on, context) for each in facts.own_days for on in near(each, context)
    )


def near(own: OwnDay, context: Context) -> Iterator[date]:
    """Go through the days on which an occasion is due or just missed, and not remembered yet."""
    today, occasion = context.today, own.occasion
    greeted = {greeting.year for greeting in own.greetings}
    lead = timedelta(days=occasion.lead_days)
    missed = timedelta(days=context.rules.occasion_missed_days)
    for year in range((today - missed).year, (today + lead).year + 1):
        on = falls_on(occasion, year)
        if on and on - lead <= today <= on + missed and year not in greeted:
            yield on


def _trigger(facts: SubjectFacts, own: OwnDay, on: date, context: Context) -> Trigger:
    occasion = own.occasion
    known = DraftFacts(today=context.today, celebrated=celebrated_on(facts, own, on))
    return Trigger(
        tier=Tier.OCCASION,
        cause=Cause.OCCASION,
        due_on=on,
        purpose=draft_purpose(known),
        person_id=occasion.person_id,
        source_id=occasion.id,
    )


def celebrated_on(facts: SubjectFacts, own: OwnDay, on: date) -> Celebrated:
    """Say of an occasion what a draft repeats, with the story of the last time it was kept."""
    occasion = own.occasion
    story = next((each for each in own.greetings if each.said not in {"", PRIVATE}), None)
    return Celebrated(
        kind=occasion.kind,
        on=on,
        who=facts.names.get(occasion.person_id) if occasion.person_id else None,
        note=occasion.note,
        years=turns(occasion, on),
        story=Said(story.said, story.occurred_on) if story else None,
    )
