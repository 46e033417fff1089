"""The period of a report: whole days, and the weeks they lie in."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from salesbook.domain.errors import UsageError
from salesbook.domain.team.period import Period, period_of

MONDAY = date(2026, 11, 23)


def test_the_usual_period_is_four_full_weeks_and_this_one() -> None:
    period = period_of(None, None, date(2026, 11, 25))

    assert period == Period(date(2026, 10, 26), date(2026, 11, 25))
    assert period.weeks == tuple(date(2026, 10, 26) + timedelta(days=7 * n) for n in range(5))


def test_the_usual_beginning_goes_by_the_last_day_that_is_said() -> None:
    assert period_of(None, date(2026, 9, 30), MONDAY).since == date(2026, 8, 31)
    assert period_of(date(2026, 9, 1), None, MONDAY) == Period(date(2026, 9, 1), MONDAY)


def test_a_period_that_ends_before_it_begins_is_refused_with_the_days_turned_round() -> None:
    with pytest.raises(UsageError) as refused:
        Period(MONDAY, date(2026, 11, 1))

    assert refused.value.hint == "--since 2026-11-01 --until 2026-11-23"


@pytest.mark.parametrize("hours", [14, 0, -12])
def test_its_instants_hold_its_days_wherever_they_are_said(hours: int) -> None:
    period, zone = Period(MONDAY, MONDAY), timezone(timedelta(hours=hours))
    since, until = period.instants

    midnight = datetime(2026, 11, 23, tzinfo=zone).astimezone(UTC)
    assert since <= midnight
    assert midnight + timedelta(hours=24) <= until
    assert period.holds(MONDAY)
    assert not period.holds(date(2026, 11, 24))
