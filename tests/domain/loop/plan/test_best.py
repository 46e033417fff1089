"""The hours in which a person is best reached, on the rep's wall."""

from datetime import date, time
from uuid import UUID

from salesbook.domain.accounts.reachable import BestHours
from salesbook.domain.loop.plan.best import BestTimes
from salesbook.domain.loop.plan.item import Party
from salesbook.domain.loop.plan.reach import Reach
from salesbook.domain.loop.plan.span import Span

MONDAY = date(2026, 11, 23)
HERE = "Europe/Amsterdam"
JAN = UUID(int=1)


def best(start: int, end: int, weekday: int | None = None, zone: str | None = None) -> BestTimes:
    return BestTimes((BestHours(UUID(int=2), JAN, time(start), time(end), weekday),), zone)


def test_hours_of_their_day_are_hours_of_ours() -> None:
    assert best(9, 11).on(MONDAY, HERE) == (Span(540, 660),)
    assert best(9, 11, 1).on(MONDAY, HERE) == (Span(540, 660),)
    assert best(9, 11, 2).on(MONDAY, HERE) == ()


def test_their_clock_is_turned_into_ours() -> None:
    assert best(9, 11, 1, "America/New_York").on(MONDAY, HERE) == (Span(900, 1020),)


def test_hours_of_their_neighbouring_day_reach_into_ours() -> None:
    # Tuesday morning in Auckland is Monday evening here.
    assert best(9, 13, 2, "Pacific/Auckland").on(MONDAY, HERE) == (Span(1260, 1440),)


def test_who_said_no_hours_can_be_reached_at_any() -> None:
    reach = Reach(best={JAN: best(9, 11)})

    assert reach.hours(Party(person_id=JAN), MONDAY, HERE) == (Span(540, 660),)
    assert reach.hours(Party(person_id=UUID(int=9)), MONDAY, HERE) is None
    assert reach.hours(Party(account_id=UUID(int=9)), MONDAY, HERE) is None
