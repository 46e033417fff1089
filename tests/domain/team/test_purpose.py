"""Purpose: which contacts were made for one, and what came of it."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import Direction, Met, Outcome
from salesbook.domain.team.grouping import By
from salesbook.domain.team.logged import Worded
from salesbook.domain.team.period import Period
from salesbook.domain.team.purpose import (
    COLUMNS,
    PurposeFacts,
    PurposeRow,
    purpose_item,
    purpose_of,
    pursuit_of,
)
from salesbook.domain.team.share import Share

MONDAY = date(2026, 11, 23)
ANN = UUID(int=1)
REAL, EMPTY = Worded("Agree the date of the pump's trial"), Worded("touch base")
INBOUND = {"direction": Direction.INBOUND}


def facts(**values: Any) -> PurposeFacts:
    said = {
        "rep_id": ANN,
        "kind": InteractionKind.CALL,
        "direction": Direction.OUTBOUND,
        "outcome": Outcome.CONNECTED,
        "on": MONDAY,
    }
    return PurposeFacts(**{**said, **values})


def whole(*entries: PurposeFacts) -> PurposeRow:
    return purpose_of(entries, {ANN: "Ann"}, Period(MONDAY, MONDAY), By.REP).whole


@pytest.mark.parametrize(
    ("values", "purposeful"),
    [
        ({}, False),
        ({"stated": REAL}, True),
        ({"planned": True}, True),
        ({"stated": EMPTY}, False),
        ({"stated": EMPTY, "planned": True}, False),
        ({"stated": REAL, "outcome": Outcome.NO_ANSWER}, False),
    ],
)
def test_a_contact_has_a_purpose_where_it_was_planned_or_says_one(
    values: dict[str, Any], purposeful: bool
) -> None:
    assert pursuit_of(facts(**values), ()).purposeful is purposeful


def test_nobody_is_asked_for_the_purpose_of_another_s_call() -> None:
    row = whole(facts(stated=REAL), facts(), facts(**INBOUND), facts(stated=REAL, **INBOUND))

    assert row.purposeful == Share(2, 3)
    assert row.they_began == 1


def test_what_came_of_purposes_is_told_of_those_that_had_one() -> None:
    said = (Met.YES, Met.YES, Met.PARTLY, Met.NO, None)
    row = whole(*(facts(stated=REAL, met=met) for met in said), facts())

    assert row.met == {Met.YES: Share(2, 5), Met.PARTLY: Share(1, 5), Met.NO: Share(1, 5)}
    assert row.unsaid == Share(1, 5)


def test_a_vague_purpose_is_none_and_is_counted_with_those_kept_anyway() -> None:
    row = whole(
        facts(stated=EMPTY),
        facts(stated=EMPTY, anyway=True),
        facts(stated=REAL, anyway=True),
        facts(stated=EMPTY, outcome=Outcome.NO_ANSWER),
    )

    assert row.purposeful == Share(1, 3)
    assert (row.vague, row.anyway, row.attempts) == (2, 1, 1)


def test_purposes_are_told_by_what_they_are_for() -> None:
    row = whole(
        facts(stated=REAL, purpose=PurposeKind.SERVICE),
        facts(stated=REAL, purpose=PurposeKind.GOODWILL),
        facts(planned=True),
    )

    assert row.kinds[PurposeKind.SERVICE] == row.kinds[PurposeKind.GOODWILL] == Share(1, 3)
    assert row.kinds[PurposeKind.COMMERCIAL] == Share(0, 3)


def test_a_row_is_said_by_the_names_of_the_columns() -> None:
    said = purpose_item(whole(facts(stated=REAL), facts(**INBOUND)))

    names = [column.name for column in COLUMNS if column.name not in {"since", "until"}]
    assert list(said) == names
    assert (said["contacts"], said["purposeful_n"], said["not_said"]) == (2, 1, 1)
