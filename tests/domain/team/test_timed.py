"""How long a contact took: as was said, as it usually takes, as the settings say."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.domain.loop.plan.span import Span
from salesbook.domain.team.timed import Timed, span_of, usual_lengths

ANN = UUID(int=1)


def timed(**values: Any) -> Timed:
    said = {
        "rep_id": ANN,
        "kind": InteractionKind.CALL,
        "direction": Direction.OUTBOUND,
        "outcome": Outcome.CONNECTED,
        "on": date(2026, 11, 23),
        "start": 600,
    }
    return Timed(**{**said, **values})


def test_the_usual_length_is_the_median_of_what_was_said_of_contacts() -> None:
    said = [timed(minutes=minutes) for minutes in (4, 7, 20, 31)]
    tried = timed(minutes=1, outcome=Outcome.NO_ANSWER)

    assert usual_lengths([*said, timed(), tried]) == {(ANN, InteractionKind.CALL): 14}


@pytest.mark.parametrize(
    ("talk", "span"),
    [
        (timed(minutes=7), Span(600, 607)),
        (timed(), Span(600, 622)),
        (timed(kind=InteractionKind.VIDEO), Span(600, 630)),
        (timed(kind=InteractionKind.VISIT), Span(600, 660)),
        (timed(start=1435, minutes=30), Span(1435, 1440)),
    ],
)
def test_a_length_is_said_usual_or_set_and_ends_with_the_day(talk: Timed, span: Span) -> None:
    assert span_of(talk, Settings(), {(ANN, InteractionKind.CALL): 22}) == span
