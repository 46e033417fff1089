"""A plan as a timeline."""

from datetime import date
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus, LeftoverReason
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.item import Leftover, Party, PlanItem
from salesbook.domain.loop.plan.span import Span
from salesbook.render.loop.plan_timeline import timeline_of
from salesbook.render.screen import plain_lines

MONDAY = date(2026, 11, 23)
BUSY = PlanItem(ItemKind.BUSY, BlockKind.BREAK, Span(11 * 60, 12 * 60 + 45), "Busy")


def party(number: int, zone: str | None = None) -> Party:
    return Party(account_id=UUID(int=number), account=f"Account {number}", zone=zone)


def call(number: int, start: int, zone: str | None = None) -> PlanItem:
    span = Span(start, start + 15)
    return PlanItem(ItemKind.CONTACT, BlockKind.CONTACT, span, "Agree", party(number, zone))


def purpose(number: int, start: int) -> PlanItem:
    return PlanItem(
        kind=ItemKind.PURPOSE,
        block=BlockKind.PREPARATION,
        span=Span(start, start + 5),
        title="Agree",
        party=party(number),
        status=ItemStatus.DONE,
    )


def drawn(minute: int | None, *items: PlanItem, left: tuple[Leftover, ...] = ()) -> list[str]:
    plan = DayPlan(MONDAY, Settings(), items, left, zone="Europe/Amsterdam")
    return [line.rstrip("\n") for line in plain_lines(timeline_of(plan, minute), 60)]


def test_a_day_to_come_has_no_line_across_it_and_says_what_is_free() -> None:
    assert drawn(None, call(1, 615)) == [
        "08:30 │ Preparation",
        "10:00 █ Customer contact until 12:00",
        "      █     free, 15 min",
        "10:15 █  1  Account 1  Agree",
        "10:30 █     free, 1 h 30",
        "12:00 │ Reference",
        "12:30 ┊ Break",
        "13:00 │ Preparation",
        "14:00 █ Customer contact until 16:00",
        "      █     free, 2 h",
        "16:00 │ Reference",
        "17:00",
    ]


def test_the_present_stands_between_what_has_begun_and_what_has_not() -> None:
    lines = drawn(615, call(1, 600), call(2, 615), call(3, 630))

    assert lines[2:6] == [
        "      █  1  Account 1  Agree  not logged",
        "10:15 ━━ now, 1 h 45 left ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━",
        "10:15 █  2  Account 2  Agree",
        "10:30 █  3  Account 3  Agree",
    ]


def test_before_the_day_the_present_stands_above_it_and_after_it_nowhere() -> None:
    assert drawn(450)[0].startswith("07:30 ━━ now ━")
    assert not any("now" in line for line in drawn(24 * 60, call(1, 600)))
    assert not any("free" in line for line in drawn(24 * 60, call(1, 600)))


def test_what_calendars_take_stands_beside_the_break_that_is_left() -> None:
    lines = drawn(None, BUSY)

    assert lines[1:6] == [
        "10:00 █ Customer contact until 11:00",
        "      █     free, 1 h",
        "11:00 ░ Busy until 12:45",
        "12:45 ┊ Break",
        "13:00 │ Preparation",
    ]


def test_a_call_after_hours_stands_apart_with_both_clocks() -> None:
    assert drawn(None, call(1, 19 * 60, "America/New_York"))[-4:] == [
        "17:00",
        "19:00 █ Customer contact until 19:15",
        "      █  1  Account 1  Agree  13:00 there",
        "19:15",
    ]


def test_purposes_that_were_given_are_gathered_quietly() -> None:
    assert drawn(600, purpose(1, 515), purpose(2, 520))[1] == (
        "08:35 │     2 accounts  purpose done"
    )


def test_three_who_need_the_same_are_gathered_and_two_are_not() -> None:
    first, *others = (
        replace(
            purpose(number, 510 + 5 * number),
            kind=ItemKind.PREPARE,
            reason="no_phone",
            status=ItemStatus.PLANNED,
        )
        for number in range(5)
    )

    assert drawn(None, first, *others[:1])[1:3] == [
        "      │     Account 0  find a number",
        "08:35 │     Account 1  find a number",
    ]
    assert drawn(None, first, *others)[1] == (
        "      │     5 accounts  find a number: Account 0, Account 1,"
    )


def test_where_a_call_found_no_room_what_is_free_says_why_it_stays_so() -> None:
    left = Leftover(party(9), "Agree", 2, LeftoverReason.NO_SLOT)

    assert "      █     free for what runs over, 2 h" in drawn(None, left=(left,))
