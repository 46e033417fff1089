"""What makes a planned contact ready."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.role import Role, RolePart, Stance
from salesbook.domain.book.stage import Stage
from salesbook.domain.loop.due.facts import OpenSale, SubjectFacts
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger
from salesbook.domain.loop.plan.ready import (
    Lack,
    Ready,
    lacking,
    people_ready,
    read_ready,
    write_ready,
)
from salesbook.domain.pipeline.opportunity import Opportunity

MONDAY = date(2026, 11, 23)
ACME, ANN, BOB, SALE, OTHER = (UUID(int=number) for number in range(1, 6))
PROPOSAL = OpenSale(
    Opportunity(SALE, "", ACME, "Ten pumps", "proposal", currency="EUR", owner_id=ANN),
    Stage("proposal", "Proposal", 60, 10),
    datetime(2026, 11, 2, tzinfo=UTC),
)


def part(played: RolePart, person: UUID = ANN, **more: object) -> Role:
    return Role(person, person, ACME, played, MONDAY, **more)  # type: ignore[arg-type]


def people(*roles: Role, sale: bool = True, called: UUID | None = None) -> list[Ready]:
    facts = SubjectFacts(
        ACME,
        "Acme",
        MONDAY,
        roles=roles,
        sales=(PROPOSAL,) if sale else (),
        names={ANN: "Ann", BOB: "Bob"},
    )
    return [*people_ready(facts, Trigger(Tier.STALE, Cause.STALE, MONDAY, person_id=called))]


def test_whoever_stands_in_the_way_is_named_once() -> None:
    blocker, against = part(RolePart.BLOCKER), part(RolePart.INFLUENCER, BOB, stance=Stance.AGAINST)

    assert people(
        blocker, part(RolePart.INFLUENCER, stance=Stance.AGAINST), against, sale=False
    ) == [
        Ready(Lack.BLOCKER, "Ann"),
        Ready(Lack.BLOCKER, "Bob"),
    ]


def test_a_part_in_a_sale_that_is_over_counts_no_more() -> None:
    then = part(RolePart.BLOCKER, opportunities=(OTHER,))
    now = part(RolePart.BLOCKER, BOB, opportunities=(OTHER, SALE))

    assert people(then, now)[:1] == [Ready(Lack.BLOCKER, "Bob")]


def test_who_decides_is_asked_for_where_a_sale_is_open_and_nobody_is_known_to() -> None:
    assert people(part(RolePart.CHAMPION)) == [Ready(Lack.DECIDER)]
    assert people(part(RolePart.CHAMPION), sale=False) == []


def test_who_decides_is_told_where_somebody_else_is_called() -> None:
    decider = part(RolePart.DECISION_MAKER)

    assert people(decider, called=BOB) == [Ready(Lack.DECIDES, "Ann")]
    assert people(decider) == [Ready(Lack.DECIDES, "Ann")]
    assert people(decider, called=ANN) == []


def test_what_is_only_read_is_no_lack() -> None:
    number, fact = Ready(Lack.PHONE), Ready(Lack.FACT)

    assert lacking((number, fact)) == (number,)


@pytest.mark.parametrize(
    ("ready", "kept"),
    [
        ((), None),
        ((Ready(Lack.PURPOSE), Ready(Lack.RISK)), "vague_purpose, risk"),
        (
            (Ready(Lack.BLOCKER, "Ann, risk"), Ready(Lack.FACT)),
            "blocker “Ann, risk”, fact",
        ),
    ],
)
def test_a_plan_keeps_words_and_names(ready: tuple[Ready, ...], kept: str | None) -> None:
    assert write_ready(ready) == kept
    assert read_ready(kept) == ready


@given(st.lists(st.tuples(st.sampled_from(Lack), st.text())))
def test_whatever_the_names_are_the_words_come_back(parts: list[tuple[Lack, str]]) -> None:
    ready = tuple(Ready(lack, name) for lack, name in parts)

    assert [each.lack for each in read_ready(write_ready(ready))] == [lack for lack, _ in parts]


def test_words_that_are_not_known_here_are_left_out() -> None:
    assert read_ready("no_phone, umbrella “red”, fact") == (Ready(Lack.PHONE), Ready(Lack.FACT))
