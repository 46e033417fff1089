"""What was agreed, as it is typed."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from salesbook.domain.accounts.agreed import (
    PaceError,
    SpanError,
    check_pace,
    holds_something,
    in_force,
    longest,
    read_days,
    read_hours,
)
from salesbook.domain.accounts.agreement import Agreement

NOTHING = Agreement(UUID(int=1), UUID(int=2), date(2026, 11, 23))


@pytest.mark.parametrize(
    ("text", "days"),
    [("14", 14), ("14d", 14), (" 2 Weeks ", 14), ("1w", 7), ("1 month", 30), ("1m", 30)],
)
def test_days_are_read(text: str, days: int) -> None:
    assert read_days(text) == days


@pytest.mark.parametrize(("text", "hours"), [("24", 24), ("24h", 24), ("2 days", 48), ("1w", 168)])
def test_hours_are_read(text: str, hours: int) -> None:
    assert read_hours(text) == hours


@pytest.mark.parametrize("text", ["", "soon", "0d", "14 moons", "-3d", "1.5w"])
def test_what_is_no_length_of_time_is_a_sentence(text: str) -> None:
    with pytest.raises(SpanError, match="is no length of time"):
        read_days(text)


@given(st.integers(1, 9999))
def test_the_longest_silence_is_half_as_long_again_as_the_pace(every: int) -> None:
    assert longest(every) == -(-every * 3 // 2)
    assert check_pace(every, None) == longest(every)


def test_a_pace_and_the_longest_silence_go_together() -> None:
    assert (check_pace(14, 20), check_pace(14, 14), check_pace(None, None)) == (20, 14, None)
    with pytest.raises(PaceError, match="cannot both hold") as short:
        check_pace(14, 7)
    with pytest.raises(PaceError, match="how often is usual") as alone:
        check_pace(None, 1)

    assert short.value.hint == "--every 14d --at-most 21d"
    assert alone.value.hint == "--every 1d --at-most 1d"


def test_a_day_of_review_alone_is_no_agreement() -> None:
    assert not holds_something(replace(NOTHING, review_on=date(2027, 1, 1)))
    assert holds_something(replace(NOTHING, they_text="Answer within a week"))


def test_an_agreement_holds_from_its_day_until_the_day_it_ended() -> None:
    ended = replace(NOTHING, ended_on=date(2026, 11, 25))

    days = [date(2026, 11, day) for day in (22, 23, 24, 25)]
    assert [in_force(ended, day) for day in days] == [False, True, True, False]
    assert in_force(NOTHING, date(2027, 1, 1))
