"""The moment of a command."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.book.moment import Moment, NaiveInstantError

AMSTERDAM = "Europe/Amsterdam"


def test_a_moment_knows_the_wall_clock_and_its_date() -> None:
    moment = Moment(datetime(2026, 11, 23, 23, 30, tzinfo=UTC), AMSTERDAM)

    assert moment.local.isoformat() == "2026-11-24T00:30:00+01:00"
    assert moment.today == date(2026, 11, 24)


def test_a_moment_is_kept_in_utc() -> None:
    there = datetime(2026, 11, 23, 9, 30, tzinfo=timezone(timedelta(hours=-5)))

    assert Moment(there, AMSTERDAM).now.isoformat() == "2026-11-23T14:30:00+00:00"


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(NaiveInstantError) as refusal:
        Moment(datetime(2026, 11, 23, 9, 30), AMSTERDAM)  # noqa: DTZ001 (the point)

    assert refusal.value.message == "“2026-11-23T09:30:00” has no zone, so it is no instant."
    assert "offset" in str(refusal.value.hint)


@pytest.mark.parametrize(
    ("clock", "instant"),
    [
        (time(1, 59), "2026-03-29T00:59:00+00:00"),
        (time(2, 30), "2026-03-29T01:30:00+00:00"),  # skipped: an hour later on the wall
        (time(3, 30), "2026-03-29T01:30:00+00:00"),
    ],
)
def test_a_time_that_summer_time_skips_moves_forward(clock: time, instant: str) -> None:
    moment = Moment(datetime(2026, 3, 1, tzinfo=UTC), AMSTERDAM)

    assert moment.at(date(2026, 3, 29), clock).isoformat() == instant


def test_a_time_that_occurs_twice_is_the_first() -> None:
    moment = Moment(datetime(2026, 3, 1, tzinfo=UTC), AMSTERDAM)

    assert moment.at(date(2026, 10, 25), time(2, 30)).isoformat() == "2026-10-25T00:30:00+00:00"


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from([AMSTERDAM, "Asia/Tokyo", "Pacific/Kiritimati", "America/St_Johns"]),
)
def test_the_wall_clock_leads_back_to_the_instant(now: datetime, zone: str) -> None:
    moment = Moment(now, zone)

    back = moment.at(moment.today, moment.local.time())

    assert now - back in (timedelta(0), timedelta(hours=1), timedelta(minutes=30))
