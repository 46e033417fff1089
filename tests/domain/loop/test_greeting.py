"""Which contact remembers an occasion."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.occasion import Occasion, OccasionKind, due_round
from salesbook.domain.loop.closing import Contact
from salesbook.domain.loop.greeting import greets
from salesbook.domain.loop.interaction import Direction, Outcome

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
TODAY = date(2026, 11, 23)
ANNA, ACME, BETA = UUID(int=1), UUID(int=2), UUID(int=3)


def contact(**values: Any) -> Contact:
    said: dict[str, Any] = {
        "kind": InteractionKind.CALL,
        "direction": Direction.OUTBOUND,
        "outcome": Outcome.CONNECTED,
        "occurred_at": NOW,
        "occurred_on": TODAY,
        "people": frozenset({ANNA}),
        "goodwill": True,
    }
    return Contact(**said | values)


def occasion(day: date = TODAY, **values: Any) -> Occasion:
    said: dict[str, Any] = {"kind": OccasionKind.BIRTHDAY, "person_id": ANNA}
    return Occasion(id=UUID(int=9), handle="9", month=day.month, day=day.day, **said | values)


@given(st.integers(-20, 20), st.integers(0, 20), st.integers(0, 10))
def test_a_kind_word_greets_what_is_near(away: int, lead: int, belated: int) -> None:
    theirs = occasion(TODAY + timedelta(days=away), lead_days=lead)

    found = greets(contact(), theirs, ACME, belated)

    assert found == due_round(theirs, TODAY, belated)
    assert (found is not None) == (-belated <= away <= lead)


@pytest.mark.parametrize(
    ("changed", "greeted"),
    [
        ({}, True),
        ({"outcome": Outcome.SENT, "kind": InteractionKind.LETTER}, True),
        ({"direction": Direction.INBOUND}, True),
        ({"outcome": Outcome.NO_ANSWER}, False),
        ({"goodwill": False}, False),
        ({"people": frozenset()}, False),
    ],
)
def test_a_word_greets_when_it_is_kind_and_came_to_whose_day_it_is(
    changed: dict[str, Any], greeted: bool
) -> None:
    assert (greets(contact(**changed), occasion(), ACME, 7) is not None) is greeted


def test_the_day_of_an_account_is_greeted_there_and_business_by_no_kind_word() -> None:
    founding = occasion(person_id=None, account_id=ACME, kind=OccasionKind.COMPANY_FOUNDING)
    renewal = occasion(person_id=None, account_id=ACME, kind=OccasionKind.CONTRACT_RENEWAL)

    assert greets(contact(), founding, ACME, 7) == TODAY
    assert greets(contact(), founding, BETA, 7) is None
    assert greets(contact(), renewal, ACME, 7) is None
