"""What a rep's own tries teach about the hours of the day, and what they do not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.plan.answering import (
    BETTER,
    Hour,
    Learned,
    Tries,
    averages,
    better_hours,
    count_tries,
    learn,
    learned_at,
    shrunk,
)
from salesbook.domain.loop.plan.span import Span

CALL, VIDEO = InteractionKind.CALL, InteractionKind.VIDEO
LEAST = 30

hours = st.dictionaries(
    st.tuples(st.sampled_from([CALL, VIDEO]), st.integers(0, 23)),
    st.integers(1, 90).flatmap(
        lambda of: st.integers(0, of).map(lambda reached: Tries(reached, of))
    ),
    max_size=8,
)


def test_tries_are_counted_by_way_and_hour() -> None:
    said = [(CALL, 10, True), (CALL, 10, False), (CALL, 9, False), (VIDEO, 10, True)]

    found = count_tries(said)

    assert found == {(CALL, 9): Tries(0, 1), (CALL, 10): Tries(1, 2), (VIDEO, 10): Tries(1, 1)}
    assert averages(found) == {CALL: Tries(1, 3), VIDEO: Tries(1, 1)}


def test_an_hour_is_silent_below_thirty_tries() -> None:
    tries = {(CALL, 10): Tries(29, 29), (CALL, 11): Tries(10, 30)}

    assert [one.hour for one in learn(tries, LEAST)] == [11]


def test_a_rate_is_pulled_to_the_average_by_as_many_tries_as_it_takes() -> None:
    assert shrunk(Tries(30, 30), 0.4, LEAST) == pytest.approx(0.7)
    assert shrunk(Tries(300, 300), 0.4, LEAST) == pytest.approx(312 / 330)


@settings(max_examples=60)
@given(hours)
def test_a_learned_rate_lies_between_its_own_and_the_average(tries: dict[Hour, Tries]) -> None:
    for one in learn(tries, LEAST):
        low, high = sorted((one.tries.rate, one.average.rate))
        assert low - 1e-9 <= one.rate <= high + 1e-9


def test_hours_are_better_well_above_the_average_and_join_where_they_touch() -> None:
    def hour(at: int, rate: float, kind: InteractionKind = CALL) -> Learned:
        return Learned(kind, at, Tries(30, 60), Tries(40, 100), rate)

    learned = [hour(10, 0.5), hour(11, 0.4 + BETTER), hour(14, 0.44), hour(15, 0.6, VIDEO)]

    assert better_hours(learned) == {CALL: (Span(600, 720),), VIDEO: (Span(900, 960),)}


def test_what_is_learned_of_a_minute_is_that_of_its_hour() -> None:
    [ten] = learn({(CALL, 10): Tries(20, 40)}, LEAST)

    assert learned_at([ten], CALL, 659) == ten
    assert learned_at([ten], CALL, 660) is None
    assert learned_at([ten], None, 600) is None


def test_no_tries_have_no_rate() -> None:
    assert Tries(0, 0).rate == 0.0
