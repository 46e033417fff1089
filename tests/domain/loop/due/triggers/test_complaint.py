"""When an open complaint is due, and what the contact about it is for."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.complaint import complained
from salesbook.domain.loop.due.triggers.trigger import Cause
from salesbook.domain.loop.follow_up import Purpose, PurposeKind
from salesbook.domain.pipeline.complaint import ComplaintKind, Severity

Make = Callable[..., Any]
COLLEAGUE = UUID(int=2)


@pytest.mark.parametrize("severity", [Severity.HIGH, Severity.URGENT])
def test_a_grave_complaint_is_due_at_once_whoever_was_reached(
    account: Make, complaint: Make, at: Make, on: Make, severity: Severity
) -> None:
    grave = complaint(at("2026-11-23 09:00"), severity=severity)
    facts = account(complaints=(grave,), last_contact_at=at("2026-11-23 09:10"))

    [trigger] = complained(facts, on())

    assert (trigger.tier, trigger.cause) == (Tier.COMPLAINT, Cause.COMPLAINT)
    assert str(trigger.due_on) == "2026-11-23"
    assert trigger.source_id == grave.id
    assert trigger.purpose == Purpose(
        "Solve what they complained about on Mon 23 Nov: the pump leaks", PurposeKind.SERVICE
    )


def test_another_complaint_is_due_when_two_business_days_brought_no_contact(
    account: Make, complaint: Make, at: Make, on: Make
) -> None:
    facts = account(complaints=(complaint(at("2026-11-20 15:00")),))

    before, then = (complained(facts, on(day)) for day in ("2026-11-23", "2026-11-24"))

    assert before == ()
    assert [str(trigger.due_on) for trigger in then] == ["2026-11-24"]


def test_a_contact_lets_a_complaint_wait_two_business_days_more(
    account: Make, complaint: Make, at: Make, on: Make
) -> None:
    opened = complaint(at("2026-11-16 15:00"))
    facts = account(complaints=(opened,), last_contact_at=at("2026-11-20 10:00"))

    before, then = (complained(facts, on(day)) for day in ("2026-11-23", "2026-11-24"))

    assert before == ()
    assert [str(trigger.due_on) for trigger in then] == ["2026-11-24"]


def test_a_complaint_is_its_owners_else_the_accounts(
    account: Make, complaint: Make, at: Make, on: Make
) -> None:
    opened = at("2026-11-02 10:00")
    theirs = account(complaints=(complaint(opened, owner_id=COLLEAGUE),))
    nobodys = account(complaints=(complaint(opened),), owner_id=COLLEAGUE)

    assert complained(theirs, on()) == complained(nobodys, on()) == ()
    assert complained(theirs, on(rep_id=COLLEAGUE))


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (ComplaintKind.QUESTION, "Answer the question they asked on Mon 2 Nov"),
        (ComplaintKind.SERVICE_REQUEST, "Arrange the service they asked for on Mon 2 Nov"),
        (ComplaintKind.RETURN, "Settle the return they announced on Mon 2 Nov"),
    ],
)
def test_words_that_say_nothing_are_left_out_of_the_purpose(
    account: Make, complaint: Make, at: Make, on: Make, kind: ComplaintKind, said: str
) -> None:
    opened = complaint(at("2026-11-02 10:00"), "check in", kind=kind)

    [trigger] = complained(account(complaints=(opened,)), on())

    assert trigger.purpose is not None
    assert trigger.purpose.text == said
