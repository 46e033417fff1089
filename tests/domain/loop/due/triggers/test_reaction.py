"""When their reaction is to be answered, by whom, and with what."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from salesbook.domain.accounts.contact import InteractionKind, Medium
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.reaction import reacted
from salesbook.domain.presence.reaction import ReactionKind

Make = Callable[..., Any]


def test_a_reaction_is_due_a_business_day_later(
    account: Make, reaction: Make, at: Make, on: Make
) -> None:
    facts = account(reactions=(reaction(at("2026-11-20 18:00"), text="Does it fit the P4?"),))

    before, then = (reacted(facts, on(day)) for day in ("2026-11-22", "2026-11-23"))

    assert before == ()
    [trigger] = then
    assert (trigger.tier, str(trigger.due_on)) == (Tier.REACTION, "2026-11-23")
    assert trigger.channel is InteractionKind.SOCIAL
    assert trigger.purpose is not None
    assert trigger.purpose.text == (
        "Answer their comment on LinkedIn of Fri 20 Nov: Does it fit the P4?"
    )


def test_whoever_got_a_reaction_answers_it(
    account: Make, reaction: Make, at: Make, on: Make
) -> None:
    colleague = UUID(int=2)
    facts = account(reactions=(reaction(at("2026-11-16 18:00"), rep_id=colleague),))

    assert reacted(facts, on()) == ()
    assert reacted(facts, on(rep_id=colleague))


@pytest.fixture
def bare(account: Make, reaction: Make, at: Make) -> Make:
    def make(**changes: Any) -> SubjectFacts:
        facts: SubjectFacts = account(reactions=(reaction(at("2026-11-16 18:00"), **changes),))
        return facts

    return make


@pytest.mark.parametrize(
    ("kind", "medium", "said"),
    [
        (ReactionKind.LIKE, Medium.X, "Thank them for their like on X of Mon 16 Nov, and ask"),
        (ReactionKind.SHARE, Medium.OTHER, "Thank them for sharing what we wrote, on Mon 16 Nov"),
        (ReactionKind.REPLY, Medium.XING, "Answer their reply on Xing of Mon 16 Nov"),
        (ReactionKind.CONNECT, Medium.FACEBOOK, "Thank them for connecting on Facebook on Mon"),
    ],
)
def test_a_reaction_without_words_is_answered_all_the_same(
    bare: Make, on: Make, kind: ReactionKind, medium: Medium, said: str
) -> None:
    [trigger] = reacted(bare(kind=kind, medium=medium), on())

    assert trigger.purpose is not None
    assert trigger.purpose.text.startswith(said)
