from datetime import date

from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import BlockKind
from salesbook.domain.loop.plan.blocks import (
    Block,
    contact_hours,
    free_of_slack,
    lay_blocks,
    present,
)
from salesbook.domain.loop.plan.span import Span

MONDAY = date(2026, 11, 23)


def laid(settings: Settings, *fixed: Block) -> list[str]:
    return [f"{block.span} {block.kind}" for block in lay_blocks(settings, MONDAY, fixed)]


def test_a_day_has_preparation_contact_reference_and_a_break() -> None:
    assert laid(Settings()) == [
        "08:30-10:00 preparation",
        "10:00-12:00 contact",
        "12:00-12:30 reference",
        "12:30-13:00 break",
        "13:00-14:00 preparation",
        "14:00-16:00 contact",
        "16:00-17:00 reference",
    ]


def test_a_day_without_commercial_hours_is_all_reference() -> None:
    settings = Settings({"day.commercial": "none", "day.lunch": "none"})

    assert laid(settings) == ["08:30-17:00 reference"]


def test_commercial_hours_end_with_the_working_day_and_rest_in_the_break() -> None:
    settings = Settings({"day.workday.mon": "09:00-15:00", "day.lunch": "11:30-12:30"})

    assert contact_hours(settings, MONDAY) == (Span(600, 690), Span(840, 900))


def test_what_is_agreed_makes_a_contact_block_of_its_own() -> None:
    lunch = Block(BlockKind.CONTACT, Span(750, 765))
    evening = Block(BlockKind.CONTACT, Span(1140, 1155))

    assert laid(Settings(), lunch, evening)[2:] == [
        "12:00-12:30 reference",
        "12:30-12:45 contact",
        "12:45-13:00 break",
        "13:00-14:00 preparation",
        "14:00-16:00 contact",
        "16:00-17:00 reference",
        "19:00-19:15 contact",
    ]


def test_the_last_part_of_each_contact_block_stays_free() -> None:
    hours = (Span(600, 720), Span(840, 960))

    assert free_of_slack(hours, 15, ()) == (Span(600, 702), Span(840, 942))
    assert free_of_slack(hours, 0, ()) == hours


def test_the_free_part_steps_aside_for_what_is_agreed() -> None:
    assert free_of_slack((Span(600, 720),), 15, (Span(705, 715),)) == (Span(600, 692),)


def test_the_present_block_knows_its_end_and_the_next() -> None:
    blocks = lay_blocks(Settings(), MONDAY)

    found = present(blocks, 570)

    assert found.block == blocks[0]
    assert found.minutes_left == 30
    assert found.following == blocks[1]


def test_before_and_after_the_day_there_is_no_block() -> None:
    blocks = lay_blocks(Settings(), MONDAY)

    assert present(blocks, 480).block is None
    assert present(blocks, 480).following == blocks[0]
    assert present(blocks, 1020).block is None
    assert present(blocks, 1020).following is None
