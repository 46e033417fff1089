"""A day laid out."""

from datetime import date

from msgspec.structs import replace

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.plan.day_plan import DayPlan

MONDAY = date(2026, 11, 23)


def test_two_plans_that_differ_only_in_how_sure_they_are_say_the_same() -> None:
    plan = DayPlan(MONDAY, Settings())

    assert plan == replace(plan, exact=False)
    assert plan != replace(plan, revision=1)
    assert plan != "a plan"
