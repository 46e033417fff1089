"""Points: integers, each with its name."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from salesbook.domain.accounts.account import AccountKind, Grade
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.points import Part, late_bd, parts_of
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.triggers.registry import triggers_of
from salesbook.domain.loop.due.worth import Worth
from salesbook.domain.loop.interaction import Outcome

Make = Callable[..., Any]


def points_of(facts: SubjectFacts, context: Context, name: str) -> int:
    [trigger, *_] = triggers_of(facts, context)
    return next(part.points for part in parts_of(facts, trigger, context) if part.name == name)


def test_every_part_is_named_even_when_it_adds_nothing(
    account: Make, follow_up: Make, on: Make
) -> None:
    facts = account(follow_ups=(follow_up("2026-11-23"),))
    [trigger] = triggers_of(facts, on())

    parts = parts_of(facts, trigger, on())

    assert parts == (
        Part("lateness", 0),
        Part("value", 0),
        Part("close", 0),
        Part("role", 0),
        Part("cadence", 0),
        Part("owner", 0),
        Part("attempts", 0),
    )


@pytest.mark.parametrize(
    ("due_on", "late", "points"),
    [
        ("2026-11-23", 0, 0),
        ("2026-11-22", 1, 2),  # a Sunday: Monday is the first business day after it
        ("2026-11-20", 1, 2),
        ("2026-11-10", 9, 18),
        ("2026-11-09", 10, 20),
        ("2026-01-05", 230, 20),
    ],
)
def test_lateness_is_two_points_a_business_day_and_twenty_at_most(
    *, account: Make, follow_up: Make, on: Make, due_on: str, late: int, points: int
) -> None:
    facts = account(follow_ups=(follow_up(due_on),))

    [trigger] = triggers_of(facts, on())

    assert late_bd(trigger, on()) == late
    assert points_of(facts, on(), "lateness") == points


@pytest.mark.parametrize(("days", "points"), [(21, 0), (22, 4)])
def test_a_silence_past_the_most_the_cadence_allows_adds_four(
    *, account: Make, follow_up: Make, at: Make, on: Make, days: int, points: int
) -> None:
    reached_at = at("2026-11-23 09:00") - timedelta(days=days)
    facts = account(
        grade=Grade.A, last_contact_at=reached_at, follow_ups=(follow_up("2026-11-23"),)
    )

    assert points_of(facts, on(), "cadence") == points


def test_a_silence_that_does_not_matter_adds_nothing(
    account: Make, follow_up: Make, at: Make, on: Make
) -> None:
    facts = account(
        account_kind=AccountKind.SUPPLIER,
        last_contact_at=at("2024-01-02 10:00"),
        follow_ups=(follow_up("2026-11-23"),),
    )

    assert points_of(facts, on(), "cadence") == 0


@pytest.mark.parametrize(
    ("changed_on", "points"),
    [(None, 0), ("2026-11-23", 6), ("2026-08-26", 6), ("2026-08-25", 0), ("2026-11-24", 0)],
)
def test_an_owner_new_within_ninety_days_adds_six(
    account: Make, follow_up: Make, on: Make, changed_on: str | None, points: int
) -> None:
    changed = date.fromisoformat(changed_on) if changed_on else None
    facts = account(owner_changed_on=changed, follow_ups=(follow_up("2026-11-23"),))

    assert points_of(facts, on(), "owner") == points


@pytest.mark.parametrize(
    ("count", "points"), [(0, 0), (1, 0), (2, -4), (3, -8), (6, -20), (9, -20)]
)
def test_attempts_take_four_each_after_the_first_and_twenty_at_most(
    *, account: Make, follow_up: Make, daily: Make, on: Make, count: int, points: int
) -> None:
    facts = account(tries=daily(count, "2026-11-11 10:00"), follow_ups=(follow_up("2026-11-23"),))

    assert points_of(facts, on(), "attempts") == points


def test_what_was_merely_sent_is_no_attempt(
    account: Make, follow_up: Make, tries: Make, on: Make
) -> None:
    mails = tries(
        "2026-11-18 10:00",
        "2026-11-19 10:00",
        kind=InteractionKind.EMAIL,
        outcome=Outcome.SENT,
    )
    facts = account(tries=mails, follow_ups=(follow_up("2026-11-23"),))

    assert facts.attempts == 0
    assert points_of(facts, on(), "attempts") == 0


@pytest.mark.parametrize(
    ("close_on", "points"),
    [(None, 0), ("2026-12-23", 5), ("2026-12-24", 0), ("2026-11-20", 5)],
)
def test_a_sale_that_closes_within_thirty_days_or_should_have_adds_five(
    account: Make, sale: Make, at: Make, on: Make, close_on: str | None, points: int
) -> None:
    closing = date.fromisoformat(close_on) if close_on else None
    facts = account(sales=(sale(at("2026-11-02 10:00"), close_on=closing),))

    assert points_of(facts, on(), "close") == points


@pytest.mark.parametrize(
    ("part", "points"),
    [
        ("decision_maker", 6),
        ("economic_buyer", 6),
        ("champion", 5),
        ("executive_sponsor", 5),
        ("influencer", 3),
        ("evaluator", 3),
        ("technical_buyer", 3),
        ("blocker", 2),
        ("end_user", 1),
        ("unknown", 1),
    ],
)
def test_the_part_of_somebody_in_the_decision_adds_to_the_points(
    account: Make, role: Make, follow_up: Make, on: Make, part: str, points: int
) -> None:
    facts = account(roles=(role(part),), follow_ups=(follow_up("2026-11-23"),))

    assert points_of(facts, on(), "role") == points


def test_the_value_is_the_place_of_its_worth(account: Make, follow_up: Make, on: Make) -> None:
    worth = Worth(weighted=500, currency="EUR", below=3, alike=1, among=4)
    facts = account(worth=worth, follow_ups=(follow_up("2026-11-23"),))

    assert points_of(facts, on(), "value") == 18
