"""What interactions say of the last contact, our tries and their messages."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.due.attempts import Unanswered
from salesbook.domain.loop.due.history import Exchange, History, history_of
from salesbook.domain.loop.interaction import REACHED, Direction, Outcome

START = datetime(2026, 11, 2, 9, tzinfo=UTC)
REP, ANNA = UUID(int=1), UUID(int=11)
IN, OUT = Direction.INBOUND, Direction.OUTBOUND


def exchange(
    hour: int,
    outcome: Outcome,
    direction: Direction = OUT,
    kind: InteractionKind = InteractionKind.CALL,
    number: int = 0,
) -> Exchange:
    return Exchange(
        id=UUID(int=1000 + number or hour),
        occurred_at=START + timedelta(hours=hour),
        kind=kind,
        direction=direction,
        outcome=outcome,
        rep_id=REP,
        person_ids=(ANNA,),
        said="Can you quote?",
    )


exchanges = st.lists(
    st.builds(
        exchange,
        st.integers(0, 50),
        st.sampled_from(Outcome),
        st.sampled_from(Direction),
        st.sampled_from(InteractionKind),
        st.integers(1, 10**9),
    ),
    max_size=8,
    unique_by=lambda each: each.id,
)


@given(exchanges)
def test_last_contact_is_the_latest_of_those_reached(drawn: list[Exchange]) -> None:
    reached = [each.occurred_at for each in drawn if each.outcome in REACHED]

    assert history_of(drawn).last_contact_at == max(reached, default=None)


@given(exchanges, st.integers(0, 50), st.sampled_from(sorted(set(Outcome) - REACHED)))
def test_an_attempt_never_counts_as_contact(
    drawn: list[Exchange], hour: int, outcome: Outcome
) -> None:
    tried = exchange(hour, outcome, number=10**10)

    assert history_of([*drawn, tried]).last_contact_at == history_of(drawn).last_contact_at


@given(exchanges)
def test_the_order_of_entry_changes_nothing(drawn: list[Exchange]) -> None:
    assert history_of(drawn[::-1]) == history_of(drawn)


def test_nothing_said_is_an_empty_history() -> None:
    assert history_of([]) == History()


def test_a_contact_ends_the_tries_before_it_and_not_those_after() -> None:
    history = history_of(
        [
            exchange(1, Outcome.NO_ANSWER),
            exchange(2, Outcome.CONNECTED),
            exchange(3, Outcome.LEFT_VOICEMAIL),
        ]
    )

    assert [each.outcome for each in history.tries] == [Outcome.LEFT_VOICEMAIL]
    assert history.tries[0].person_ids == {ANNA}


def test_of_one_instant_the_one_entered_later_comes_later() -> None:
    first = exchange(1, Outcome.CONNECTED, number=1)
    then = exchange(1, Outcome.NO_ANSWER, number=2)

    assert len(history_of([then, first]).tries) == 1


def test_their_attempt_is_not_ours() -> None:
    assert history_of([exchange(1, Outcome.NO_ANSWER, IN)]).tries == ()


@pytest.mark.parametrize(
    "message",
    [
        exchange(1, Outcome.REPLIED, IN, InteractionKind.EMAIL),
        exchange(1, Outcome.LEFT_VOICEMAIL, IN),
    ],
)
def test_a_message_waits_for_an_answer(message: Exchange) -> None:
    later = exchange(2, Outcome.REPLIED, IN, InteractionKind.EMAIL)

    waiting = history_of([later, message]).unanswered

    assert waiting == Unanswered(message.occurred_at, message.kind, REP, ANNA, "Can you quote?")


@pytest.mark.parametrize(
    "answer",
    [
        exchange(2, Outcome.SENT, OUT, InteractionKind.EMAIL),
        exchange(2, Outcome.NO_ANSWER, OUT),
        exchange(2, Outcome.CONNECTED, IN),
    ],
)
def test_anything_of_ours_answers_and_so_does_a_talk(answer: Exchange) -> None:
    message = exchange(1, Outcome.REPLIED, IN, InteractionKind.EMAIL)

    assert history_of([message, answer]).unanswered is None


def test_a_call_of_theirs_that_we_missed_left_no_message() -> None:
    assert history_of([exchange(1, Outcome.NO_ANSWER, IN)]).unanswered is None
