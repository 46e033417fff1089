from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.retry import next_business_day, rest_after
from salesbook.domain.workdays import Workweek

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
BLOCKS = ((time(10), time(12)), (time(14), time(16)))
WEEK = Workweek()


def tuesday(hour: int, minute: int = 0) -> Moment:
    return Moment(datetime(2026, 11, 24, hour, minute, tzinfo=AMSTERDAM), "Europe/Amsterdam")


@pytest.mark.parametrize(
    ("tries", "tried", "back"),
    [
        (1, tuesday(10, 30), "Tue 24 14:00"),
        (1, tuesday(8, 30), "Tue 24 10:00"),
        (1, tuesday(14, 30), "Wed 25 10:00"),
        (2, tuesday(10, 30), "Wed 25 10:00"),
        (3, tuesday(10, 30), "Wed 25 10:00"),
        (4, tuesday(10, 30), "Thu 26 10:00"),
        (5, tuesday(10, 30), "Fri 27 10:00"),
        (6, tuesday(10, 30), "Tue 01 10:00"),
        (9, tuesday(10, 30), "Tue 01 10:00"),
    ],
)
def test_a_try_rests_until_the_other_block_then_ever_longer(
    tries: int, tried: Moment, back: str
) -> None:
    rest = rest_after(tries, tried, BLOCKS, WEEK)

    assert f"{rest.back_at.astimezone(AMSTERDAM):%a %d %H:%M}" == back
    assert rest.tries == tries


def test_a_try_on_a_day_off_is_back_on_the_next_working_day() -> None:
    sunday = Moment(datetime(2026, 11, 22, 9, tzinfo=AMSTERDAM), "Europe/Amsterdam")

    rest = rest_after(1, sunday, BLOCKS, WEEK)

    assert rest.back_at == datetime(2026, 11, 23, 9, tzinfo=UTC)


def test_without_contact_blocks_the_morning_will_do() -> None:
    rest = rest_after(1, tuesday(11), (), WEEK)

    assert rest.back_at.astimezone(AMSTERDAM).time() == time(9)


@given(
    st.integers(1, 9),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
)
def test_a_rest_ends_after_the_try_and_on_a_working_day(tries: int, tried_at: datetime) -> None:
    tried = Moment(tried_at, "Europe/Amsterdam")

    rest = rest_after(tries, tried, BLOCKS, WEEK)

    assert rest.rests(tried_at)
    assert not rest.rests(rest.back_at)
    assert WEEK.includes(rest.back_at.astimezone(AMSTERDAM).date())


def test_a_callback_without_a_date_is_owed_on_the_next_business_day() -> None:
    assert next_business_day(date(2026, 11, 27), WEEK) == date(2026, 11, 30)
