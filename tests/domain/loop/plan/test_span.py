from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.plan.span import Span, after, clock, common, joined, minute_of, without

spans = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 30), st.integers(1, 10)
)
some = st.lists(spans, max_size=4)


def minutes(of: object) -> set[int]:
    return {minute for span in of for minute in range(span.start, span.end)}  # type: ignore[attr-defined]


def test_a_stretch_is_written_as_hours() -> None:
    assert str(Span(510, 1020)) == "08:30-17:00"
    assert clock(605) == "10:05"


def test_a_stretch_holds_what_lies_wholly_in_it() -> None:
    assert Span(0, 10).holds(Span(0, 10))
    assert not Span(0, 10).holds(Span(5, 11))


@settings(max_examples=60)
@given(some, some)
def test_stretches_behave_as_sets_of_minutes(some: list[Span], others: list[Span]) -> None:
    whole = joined(others)

    assert minutes(whole) == minutes(others)
    assert minutes(common(some, whole)) == minutes(some) & minutes(others)
    assert minutes(without(some, others)) == minutes(some) - minutes(others)
    assert minutes(after(some, 7)) == {minute for minute in minutes(some) if minute >= 7}
    assert after(some, 0) == tuple(some)


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 23)])
def test_minutes_of_the_day_survive_a_change_of_the_clock(day: date) -> None:
    moment = Moment(datetime(2026, 11, 23, tzinfo=UTC), "Europe/Amsterdam")

    start = moment.at(day, datetime(2026, 1, 1, 14, 45, tzinfo=UTC).time())

    assert minute_of(start, moment.zone, day) == 14 * 60 + 45
