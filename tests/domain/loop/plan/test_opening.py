from datetime import UTC, date, datetime

import pytest

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.plan.opening import Opening, Shift, open_day
from salesbook.domain.workdays import Workweek

FRIDAY, SUNDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 22), date(2026, 11, 23)


def at(day: date, hour: int, minute: int = 0) -> Moment:
    return Moment(datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC), "UTC")


def test_today_lasts_until_its_last_agreed_time_is_over() -> None:
    evening = at(FRIDAY, 17, 10)

    assert open_day(FRIDAY, evening, Settings(), Workweek(), 17 * 60 + 45) == Opening(
        FRIDAY, 17 * 60 + 10, FRIDAY
    )
    assert open_day(FRIDAY, evening, Settings(), Workweek(), 17 * 60 + 5).day == MONDAY


@pytest.mark.parametrize(
    ("asked", "moment", "opening"),
    [
        (MONDAY, at(MONDAY, 9, 30), Opening(MONDAY, 570, MONDAY)),
        (MONDAY, at(MONDAY, 6), Opening(MONDAY, 360, MONDAY)),
        (FRIDAY, at(FRIDAY, 17), Opening(MONDAY, 0, FRIDAY, Shift.EVENING)),
        (SUNDAY, at(SUNDAY, 11), Opening(MONDAY, 0, SUNDAY, Shift.DAY_OFF)),
        (MONDAY, at(SUNDAY, 11), Opening(MONDAY, 0, MONDAY)),
        (SUNDAY, at(FRIDAY, 9), Opening(MONDAY, 0, SUNDAY, Shift.DAY_OFF)),
    ],
)
def test_a_plan_opens_on_the_day_asked_for_or_the_next_working_morning(
    asked: date, moment: Moment, opening: Opening
) -> None:
    assert open_day(asked, moment, Settings(), Workweek()) == opening
