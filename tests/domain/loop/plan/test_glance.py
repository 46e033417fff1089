from datetime import date

import pytest

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import BlockKind, ItemKind
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.glance import blocks_apart, is_to_close
from salesbook.domain.loop.plan.item import PlanItem
from salesbook.domain.loop.plan.span import Span, clock

MONDAY = date(2026, 11, 23)


def plan(*items: PlanItem) -> DayPlan:
    return DayPlan(MONDAY, Settings(), items)


def item(kind: ItemKind, block: BlockKind, start: int, end: int) -> PlanItem:
    return PlanItem(kind, block, Span(start, end), "Agree")


def test_a_meeting_that_touches_a_break_is_a_block_of_its_own() -> None:
    meeting = item(ItemKind.BUSY, BlockKind.BREAK, 690, 750)

    blocks = blocks_apart(plan(meeting))

    assert [(each.kind.value, clock(each.span.start)) for each in blocks] == [
        ("preparation", "08:30"),
        ("contact", "10:00"),
        ("break", "11:30"),
        ("break", "12:30"),
        ("preparation", "13:00"),
        ("contact", "14:00"),
        ("reference", "16:00"),
    ]


@pytest.mark.parametrize(("minute", "closes"), [(0, False), (15 * 60, False), (16 * 60, True)])
def test_a_day_is_to_close_once_its_contact_time_is_over(minute: int, closes: bool) -> None:
    contact = item(ItemKind.CONTACT, BlockKind.CONTACT, 600, 615)

    assert is_to_close(plan(contact), minute) is closes
    assert not is_to_close(plan(), minute)
