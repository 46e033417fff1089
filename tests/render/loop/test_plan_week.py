"""A week of plans."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.item import Party, PlanItem
from salesbook.domain.loop.plan.laid import Laid
from salesbook.domain.loop.plan.opening import Opening
from salesbook.domain.loop.plan.span import Span
from salesbook.render.loop.plan_week import week_report
from salesbook.render.screen import plain_lines

NOW = Moment(datetime(2026, 11, 23, 8, tzinfo=UTC), "Europe/Amsterdam")


def call(number: int, status: ItemStatus = ItemStatus.PLANNED) -> PlanItem:
    party = Party(account_id=UUID(int=number), account=f"Account {number}")
    span = Span(585 + 15 * number, 600 + 15 * number)
    return PlanItem(ItemKind.CONTACT, BlockKind.CONTACT, span, "Agree", party, status=status)


def laid(day: date, *items: PlanItem, settings: Settings | None = None) -> Laid:
    return Laid(Opening(day, 0, day), DayPlan(day, settings or Settings(), items))


def week() -> Iterator[Laid]:
    monday = NOW.today
    yield laid(monday, call(1, ItemStatus.DONE), call(2, ItemStatus.MOVED), call(3))
    for day in range(1, 4):
        yield laid(monday + timedelta(days=day), *map(call, range(1, day)))
    yield laid(monday + timedelta(days=4), settings=Settings({"day.commercial": "none"}))


def drawn(width: int, *days: Laid, off: dict[date, str] | None = None) -> list[str]:
    report = week_report(days, NOW, off or {})
    return [line.rstrip("\n") for line in plain_lines(report, width)]


def meeting(start: int, end: int) -> PlanItem:
    return PlanItem(ItemKind.BUSY, BlockKind.BREAK, Span(start, end), "Busy")


def test_five_days_stand_beside_each_other_where_there_is_room() -> None:
    lines = drawn(140, *week())

    assert [line[:28].rstrip() for line in lines[:6]] == [
        "Mon 23 Nov · today",
        "████░░░░░░░░░░░░░░░░░░░░░░",
        "30 min of 4 h",
        "10:00  Account 1  done",
        "10:15  Account 2  moved",
        "10:30  Account 3",
    ]
    assert lines[0][112:] == "Fri 27 Nov · in 4 days"
    assert lines[1][112:] == "░" * 26
    assert lines[2][112:] == "no contact time"
    assert max(map(len, lines)) <= 140


def test_they_stand_below_each_other_where_there_is_not() -> None:
    lines = drawn(60, *week())

    assert lines[:7] == [
        "Mon 23 Nov · today · 2 contacts",
        "  ███░░░░░░░░░░░░░░░░░  30 min of 4 h",
        "  10:00   1  Account 1  done",
        "  10:15   2  Account 2  moved",
        "  10:30   3  Account 3  Agree",
        "",
        "Tue 24 Nov · tomorrow · 0 contacts",
    ]


def test_a_week_without_days_says_what_to_do() -> None:
    assert drawn(80) == ["", "Next: salesbook plan today"]


def test_a_day_without_work_has_its_place_between_the_others() -> None:
    monday, tuesday, wednesday = (NOW.today + timedelta(days=each) for each in range(3))
    off = {tuesday: "Foundation Day", wednesday: ""}

    beside = drawn(120, laid(monday), off=off)
    below = drawn(60, laid(monday), off=off)

    assert [line[40:].rstrip() for line in beside[:4]] == [
        "Tue 24 Nov · tomorrow                   Wed 25 Nov · in 2 days",
        "Foundation Day                          away",
        "",
        "",
    ]
    assert below[3:6] == [
        "Tue 24 Nov · tomorrow · Foundation Day",
        "",
        "Wed 25 Nov · in 2 days · away",
    ]


def test_what_calendars_take_of_the_contact_time_is_said() -> None:
    some = laid(NOW.today, call(1), meeting(660, 750), meeting(1000, 1020))
    all_day = laid(NOW.today + timedelta(days=1), meeting(510, 1020))

    lines = drawn(48, some, all_day)

    assert lines[:2] == [
        "Mon 23 Nov · today · 1 contact",
        "  ██░░░░░░░░░░░░░░░░░░  15 min of 3 h · 1 h busy",
    ]
    assert lines[5:7] == ["Tue 24 Nov · tomorrow · 0 contacts", "  busy all day"]
