"""How far a book is searched: never less far than the rules reach."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.occasion import LeapDay, Occasion, OccasionKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.due.facts import OwnDay
from salesbook.domain.loop.due.horizon import LONG_LEAD, SEASONS, Season, horizon_of
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.triggers.occasion import near

ZONE = "Europe/Amsterdam"


def on(day: date) -> Context:
    return Context(Moment(datetime.combine(day, time(9), UTC), ZONE))


@given(
    st.dates(date(2020, 1, 1), date(2032, 12, 31)),
    st.dates(date(2024, 1, 1), date(2024, 12, 31)),
    st.integers(0, LONG_LEAD),
    st.sampled_from(LeapDay),
)
def test_every_day_of_theirs_that_is_due_lies_in_a_season(
    today: date, kept: date, lead_days: int, feb29: LeapDay
) -> None:
    occasion = Occasion(
        UUID(int=1),
        "0" * 13,
        OccasionKind.NAME_DAY,
        kept.month,
        kept.day,
        person_id=UUID(int=2),
        lead_days=lead_days,
        feb29=feb29,
    )
    context = on(today)
    seasons = horizon_of(context).seasons

    due = list(near(OwnDay(occasion), context))

    assert len(seasons) == SEASONS
    assert not due or any(
        season.month == kept.month and season.first <= kept.day <= season.last for season in seasons
    )


@pytest.mark.parametrize("year", [2027, 2028])
def test_a_search_that_ends_with_february_takes_its_leap_day_in(year: int) -> None:
    seasons = horizon_of(on(date(year, 2, 28) - timedelta(days=LONG_LEAD + 1))).seasons

    assert Season(2, 1) in seasons


def test_a_sale_stands_still_whatever_the_clocks_do() -> None:
    horizon = horizon_of(on(date(2026, 11, 23)))

    still = horizon.idle_before(10)

    assert still >= datetime(2026, 11, 13, 23, tzinfo=UTC)
    assert still <= datetime(2026, 11, 14, 2, tzinfo=UTC)
