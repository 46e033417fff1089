"""Which contact or reaction of ours answers one of theirs."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.contact import Medium
from salesbook.domain.presence.reaction import (
    KnownReaction,
    NotOpenError,
    Reaction,
    ReactionKind,
    ReactionStatus,
    ReactionWay,
    answered_by,
    answers,
)

ANN, BOB, REP, OTHER = (UUID(int=number) for number in range(1, 5))
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def reaction(number: int = 50, hours: int = 0, **more: Any) -> Reaction:
    values: dict[str, Any] = {
        "person_id": ANN,
        "medium": Medium.LINKEDIN,
        "direction": ReactionWay.IN,
        "rep_id": REP,
        "kind": ReactionKind.COMMENT,
        **more,
    }
    return Reaction(
        id=UUID(int=number), handle="", reacted_at=NOON - timedelta(hours=hours), **values
    )


def ours(**more: Any) -> Reaction:
    return reaction(90, direction=ReactionWay.OUT, status=ReactionStatus.SENT, **more)


@pytest.mark.parametrize(
    ("found", "people", "answered"),
    [
        (reaction(hours=1), {ANN}, True),
        (reaction(), {ANN, BOB}, True),
        (reaction(hours=-1), {ANN}, False),
        (reaction(hours=1), {BOB}, False),
        (reaction(hours=1, status=ReactionStatus.WAIVED), {ANN}, False),
        (reaction(hours=1, status=ReactionStatus.ANSWERED), {ANN}, False),
    ],
)
def test_a_contact_answers_what_the_same_person_did_before_it(
    found: Reaction, people: set[UUID], *, answered: bool
) -> None:
    assert answers(NOON, people, found) is answered


def test_ours_answers_the_latest_that_waits_on_that_medium() -> None:
    first, last = reaction(51, 9), reaction(52, 2)
    others = (
        reaction(53, 1, medium=Medium.XING),
        reaction(54, 1, person_id=BOB),
        reaction(55, 1, rep_id=OTHER),
        reaction(56, 1, status=ReactionStatus.WAIVED),
        reaction(57, -1),
    )

    assert answered_by(ours(), (first, last, *others)) == last
    assert answered_by(ours(), others) is None


@given(
    hours=st.lists(st.integers(-5, 5), max_size=6),
    order=st.randoms(use_true_random=False),
)
def test_the_order_in_which_they_are_read_changes_nothing(hours: list[int], order: Any) -> None:
    found = [reaction(number, hour) for number, hour in enumerate(hours, 50)]
    mixed = order.sample(found, len(found))

    chosen = answered_by(ours(), found)

    assert answered_by(ours(), mixed) == chosen
    assert chosen is None or chosen.reacted_at <= NOON


def test_what_waits_for_nothing_is_said_as_it_stands() -> None:
    done = NotOpenError(KnownReaction(reaction(status=ReactionStatus.ANSWERED), "Ann"))
    sent = NotOpenError(KnownReaction(ours(), "Ann"))

    assert done.message == "The comment of Ann is answered already."
    assert sent.message == "The comment to Ann is ours, and waits for nothing."
