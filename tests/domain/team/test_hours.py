"""The hours kept for customers: minutes inside them, against those there were."""

from datetime import date
from typing import Any
from uuid import UUID

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.domain.team.answered import Reach
from salesbook.domain.team.hours import (
    COLUMNS,
    Diary,
    HoursBy,
    HoursTold,
    Until,
    days_of,
    hours_item,
    told_of,
)
from salesbook.domain.team.period import Period
from salesbook.domain.team.share import Share
from salesbook.domain.team.timed import Timed

MONDAY, TUESDAY = date(2026, 11, 16), date(2026, 11, 17)
PERIOD = Period(MONDAY, date(2026, 11, 22))
AFTERWARDS = Until(date(2026, 11, 30), 0)
ANN, BOB = UUID(int=1), UUID(int=2)
DIARIES = {BOB: Diary("bob", Settings()), ANN: Diary("Ann", Settings())}
TEN, LUNCH = 600, 750


def timed(start: int, minutes: int | None = 10, on: date = MONDAY, **values: Any) -> Timed:
    said = {
        "rep_id": ANN,
        "kind": InteractionKind.CALL,
        "direction": Direction.OUTBOUND,
        "outcome": Outcome.CONNECTED,
    }
    return Timed(**{**said, **values}, on=on, start=start, minutes=minutes)


def told(
    *talks: Timed,
    by: HoursBy = HoursBy.WEEK,
    diary: Settings | None = None,
    until: Until = AFTERWARDS,
) -> HoursTold:
    diaries = {ANN: Diary("Ann", diary or Settings())}
    days = list(days_of(talks, diaries, PERIOD, until))
    return told_of(days, PERIOD, by, Reach(PERIOD, (), 30))


def test_only_minutes_in_the_commercial_hours_are_used() -> None:
    whole = told(timed(TEN - 5), timed(TEN + 110, 30), timed(LUNCH), timed(1000, 30)).whole

    assert whole.used == Share(5 + 10, 5 * 240)
    assert whole.inside == Share(2, 4)


def test_two_contacts_at_once_use_a_minute_once() -> None:
    assert told(timed(TEN, 30), timed(TEN + 10, 30)).whole.used.part == 40


def test_attempts_use_no_hour_and_stand_beside() -> None:
    whole = told(timed(TEN, outcome=Outcome.NO_ANSWER)).whole

    assert (whole.used.part, whole.inside, whole.attempts) == (0, Share(0, 0), 1)


def test_lengths_that_nobody_said_are_counted_where_they_matter() -> None:
    whole = told(timed(TEN, None), timed(TEN + 30, 20), timed(LUNCH, None)).whole

    assert (whole.assumed, whole.used.part) == (1, 40)


def test_a_day_off_has_no_hours_to_use() -> None:
    away = Settings(off=frozenset({MONDAY}))

    rows = told(timed(TEN), by=HoursBy.DAY, diary=away).rows

    assert [row.used.of for row in rows] == [0, 240, 240, 240, 240]


def test_the_hours_of_today_are_those_gone_and_later_days_have_none() -> None:
    at_half_past_ten = Until(TUESDAY, 630)

    rows = told(timed(620, 20, TUESDAY), by=HoursBy.DAY, until=at_half_past_ten).rows

    assert [row.used for row in rows] == [Share(0, 240), Share(20, 40)]


def test_days_before_a_rep_was_in_the_book_have_no_hours() -> None:
    def begun(on: date) -> list[date]:
        diaries = {ANN: Diary("Ann", Settings(), since=on)}
        return [day.on for day in days_of([], diaries, PERIOD, AFTERWARDS)]

    assert begun(date(2026, 11, 20)) == [date(2026, 11, day) for day in (20, 21, 22)]
    assert begun(date(2026, 11, 23)) == []
    assert len(begun(date(2026, 1, 1))) == len(begun(date.min)) == 7


def test_days_that_say_nothing_are_left_out_and_weeks_added_up() -> None:
    saturday = date(2026, 11, 21)

    by_day = told(timed(TEN, on=saturday), by=HoursBy.DAY).rows
    [week] = told(timed(TEN, on=saturday)).rows

    assert len(by_day) == 6
    assert (by_day[-1].day_on, by_day[-1].inside) == (saturday, Share(0, 1))
    assert (week.week_on, week.day_on, week.used) == (MONDAY, None, Share(0, 1200))


def test_reps_stand_by_name_each_with_their_own_hours() -> None:
    short = Settings.of({"day.commercial": "10:00-11:00"})
    diaries = {**DIARIES, BOB: Diary("bob", short)}
    days = list(days_of([timed(TEN, rep_id=BOB)], diaries, PERIOD, AFTERWARDS))

    found = told_of(days, PERIOD, HoursBy.WEEK, Reach(PERIOD, (), 30))

    assert [(whole.rep, whole.used) for whole, _ in found.reps] == [
        ("Ann", Share(0, 1200)),
        ("bob", Share(10, 300)),
    ]
    assert found.whole.used == Share(10, 1500)


def test_an_item_has_the_columns_of_the_dictionary() -> None:
    item = hours_item(told(timed(TEN)).rows[0])

    assert {*item, "since", "until"} == {column.name for column in COLUMNS}
