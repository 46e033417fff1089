"""Owed: what we promised, and what they wrote that nobody answered."""

from datetime import timedelta
from uuid import UUID

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.commitment import Commitment, CommitmentKind
from salesbook.domain.loop.draft import DraftFacts, Said, draft_purpose
from salesbook.domain.loop.draft_facts import Written
from salesbook.domain.loop.due.attempts import Unanswered
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger


def promised(facts: SubjectFacts, context: Context) -> tuple[Trigger, ...]:
    """Find our promises that are due, a requested callback among them."""
    return tuple(
        _kept_word(facts, promise, context)
        for promise in facts.promises
        if promise.due_on <= context.today and context.mine(promise.owner_id)
    )


def unanswered(facts: SubjectFacts, context: Context) -> tuple[Trigger, ...]:
    """Find their message whose time for an answer ends today, or has ended."""
    message = facts.unanswered
    if message is None or not context.mine(owes_answer(facts, message)):
        return ()
    answer_by = message.occurred_at + timedelta(hours=_reply_hours(facts, context))
    due_on = context.day_of(answer_by)
    if due_on > context.today:
        return ()
    return (
        Trigger(
            tier=Tier.OWED,
            cause=Cause.MESSAGE,
            due_on=due_on,
            purpose=draft_purpose(
                DraftFacts(context.today, written=Written(message.said, message.kind))
            ),
            person_id=message.person_id,
            channel=message.kind,
            asked_at=message.occurred_at,
        ),
    )


def owes_answer(facts: SubjectFacts, message: Unanswered) -> UUID:
    """Find who owes the answer: an account's owner, else the rep who had the message."""
    owner_id = facts.owner_id if facts.account_kind else None
    return owner_id or message.rep_id


def _reply_hours(facts: SubjectFacts, context: Context) -> int:
    """Find how soon an answer is due: as agreed, else as the setting says."""
    agreed = facts.agreement.reply_within_hours if facts.agreement else None
    return agreed or context.rules.reply_hours


def _kept_word(facts: SubjectFacts, promise: Commitment, context: Context) -> Trigger:
    callback = promise.kind is CommitmentKind.CALLBACK
    known = DraftFacts(
        today=context.today,
        promise=Said(promise.text, promise.promised_on),
        promise_kind=promise.kind,
        names=(facts.name, *facts.names.values()),
    )
    return Trigger(
        tier=Tier.OWED,
        cause=Cause.CALLBACK if callback else Cause.PROMISE,
        due_on=promise.due_on,
        purpose=draft_purpose(known),
        person_id=promise.person_id,
        channel=InteractionKind.CALL if callback else None,
        source_id=promise.id,
    )
