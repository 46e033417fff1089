"""How much of the time for customers a day's contacts take."""

from datetime import date

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.item import PlanItem
from salesbook.domain.loop.plan.load import Load, load_of
from salesbook.domain.loop.plan.span import Span

MONDAY = date(2026, 11, 23)


def call(start: int, status: ItemStatus = ItemStatus.PLANNED) -> PlanItem:
    return PlanItem(
        ItemKind.CONTACT, BlockKind.CONTACT, Span(start, start + 15), "Agree", status=status
    )


def test_an_empty_day_has_all_its_contact_hours() -> None:
    assert load_of(DayPlan(MONDAY, Settings())) == Load(planned=0, available=240)


def test_what_moved_or_was_dropped_takes_no_time_and_what_is_busy_leaves_none() -> None:
    busy = PlanItem(ItemKind.BUSY, BlockKind.BREAK, Span(14 * 60, 15 * 60), "Busy")
    items = (
        call(600, ItemStatus.MOVED),
        call(615, ItemStatus.SKIPPED),
        call(630, ItemStatus.DONE),
        call(645),
        busy,
    )

    assert load_of(DayPlan(MONDAY, Settings(), items)) == Load(planned=30, available=180)
