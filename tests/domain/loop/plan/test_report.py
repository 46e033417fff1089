"""The day on which the week's report is due."""

from datetime import date, timedelta

from msgspec.structs import replace

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import ItemKind
from salesbook.domain.loop.plan.report import report_task

MONDAY = date(2026, 11, 23)
WEEK = [MONDAY + timedelta(days=days) for days in range(7)]


def due_on(settings: Settings) -> list[str]:
    return [f"{day:%a}" for day in WEEK if report_task(settings, day)]


def test_the_report_is_due_on_friday_or_on_the_day_that_is_set_or_never() -> None:
    [task] = report_task(Settings(), WEEK[4])

    assert (task.kind, task.minutes) == (ItemKind.REPORT, 20)
    assert due_on(Settings()) == ["Fri"]
    assert due_on(Settings.of({"report.day": "mon"})) == ["Mon"]
    assert due_on(Settings.of({"report.day": "none"})) == []


def test_where_that_day_is_not_worked_it_is_due_on_the_day_worked_before() -> None:
    away = replace(Settings(), off=frozenset(WEEK[3:5]))
    part_time = Settings.of({"week.days": "mon,tue"})

    assert due_on(away) == ["Wed"]
    assert due_on(part_time) == ["Tue"]


def test_a_week_without_a_working_day_before_it_owes_its_report_the_week_before() -> None:
    away = replace(Settings(), off=frozenset(WEEK[:5]))

    assert due_on(away) == []
