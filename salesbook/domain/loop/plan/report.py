"""The week's report: the day on which it is due."""

from datetime import date, timedelta

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import ItemKind
from salesbook.domain.loop.plan.item import Task

REPORT_MINUTES = 20
"""For the week's report. Ours."""

_DAY = timedelta(days=1)


def report_due(settings: Settings, day: date) -> bool:
    """Tell whether the week's report is due on a day.

    Where the day that is set is not worked, it is due on the last day worked before it that week.
    """
    if settings.report_day is None:
        return False
    named = day + (settings.report_day - day.isoweekday()) * _DAY
    return settings.workweek.shift(named + _DAY, -1) == day


def report_task(settings: Settings, day: date) -> tuple[Task, ...]:
    """Make the task of the week's report, on the day it is due."""
    if not report_due(settings, day):
        return ()
    return (Task(ItemKind.REPORT, "Report of the week", REPORT_MINUTES),)
