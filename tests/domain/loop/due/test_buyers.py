"""Whose part in the decision counts for a reason."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from salesbook.domain.loop.due.buyers import best_role, blocked
from salesbook.domain.loop.due.ranking import decide
from salesbook.domain.loop.due.triggers.registry import triggers_of

Make = Callable[..., Any]


def test_the_part_that_counts_most_is_taken_among_all_at_the_account(
    account: Make, role: Make, follow_up: Make, on: Make
) -> None:
    facts = account(
        roles=(role("influencer", 7), role("champion", 8), role("end_user", 9)),
        follow_ups=(follow_up("2026-11-23"),),
    )
    [trigger] = triggers_of(facts, on())

    best = best_role(facts, trigger)

    assert best is not None
    assert best.person_id == UUID(int=8)


def test_a_reason_about_somebody_counts_their_part_alone(
    account: Make, role: Make, follow_up: Make, on: Make
) -> None:
    facts = account(
        roles=(role("decision_maker", 7), role("end_user", 8)),
        follow_ups=(follow_up("2026-11-23", person_id=UUID(int=8)),),
    )

    entry = decide(facts, on())

    assert entry.role is not None
    assert entry.role.part == "end_user"


def test_a_part_in_one_opportunity_counts_while_that_is_open(
    account: Make, role: Make, sale: Make, follow_up: Make, at: Make, on: Make
) -> None:
    part = role("champion", opportunities=(UUID(int=700),))
    planned = (follow_up("2026-11-23"),)
    facts = account(roles=(part,), follow_ups=planned)
    with_sale = account(roles=(part,), follow_ups=planned, sales=(sale(at("2026-11-20 10:00")),))

    assert decide(facts, on()).role is None
    assert decide(with_sale, on()).role == part


def test_a_stale_opportunity_counts_its_own_parts(
    account: Make, role: Make, sale: Make, at: Make, on: Make
) -> None:
    since = at("2026-11-02 10:00")
    facts = account(
        roles=(
            role("decision_maker", 7, opportunities=(UUID(int=701),)),
            role("influencer", 8, opportunities=(UUID(int=700),)),
        ),
        sales=(sale(since), sale(since, number=701, stale_days=None)),
    )

    entry = decide(facts, on())

    assert entry.role is not None
    assert entry.role.part == "influencer"


def test_a_blocker_asks_to_prepare(account: Make, role: Make, follow_up: Make, on: Make) -> None:
    facts = account(
        roles=(role("decision_maker", 7), role("blocker", 8)),
        follow_ups=(follow_up("2026-11-23"),),
    )
    [trigger] = triggers_of(facts, on())

    assert blocked(facts, trigger)
    assert decide(facts, on()).flags == ("prepare",)


def test_who_is_quiet_has_no_part(account: Make, role: Make, on: Make) -> None:
    entry = decide(account(roles=(role("blocker"),)), on())

    assert (entry.role, entry.flags) == (None, ())
