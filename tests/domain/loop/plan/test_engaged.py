from datetime import UTC, date, datetime, timedelta

import pytest

from salesbook.domain.loop.busy import Busy
from salesbook.domain.loop.day import BlockKind, ItemKind
from salesbook.domain.loop.plan.engaged import engaged, taking
from salesbook.domain.loop.plan.span import Span

MONDAY = date(2026, 11, 23)
HOURS = Span(8 * 60 + 30, 17 * 60)


def instant(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


def busy(start: str, end: str, day: str = "2026-11-23") -> Busy:
    return Busy(instant(f"{day}T{start}"), instant(f"{day}T{end}"))


def taken(*several: Busy, day: date = MONDAY, zone: str = "Europe/Amsterdam") -> list[str]:
    return [str(span) for span in engaged(several, day, zone, HOURS)]


def test_busy_times_stand_on_the_wall_clock_of_the_zone_within_the_working_day() -> None:
    assert taken(busy("09:00", "10:00"), busy("15:30", "23:00")) == ["10:00-11:00", "16:30-17:00"]


def test_times_that_overlap_or_touch_are_one() -> None:
    several = busy("09:00", "10:00"), busy("09:30", "10:30"), busy("10:30", "11:00")

    assert taken(*several) == ["10:00-12:00"]


def test_what_runs_over_midnight_takes_its_part_of_the_day() -> None:
    night = Busy(
        datetime(2026, 11, 22, 20, tzinfo=UTC), datetime(2026, 11, 23, 8, 0, 1, tzinfo=UTC)
    )

    assert taken(night) == ["08:30-09:01"]


def test_what_is_on_another_day_takes_nothing() -> None:
    assert taken(busy("09:00", "10:00", day="2026-11-24")) == []


@pytest.mark.parametrize(
    ("day", "zone", "start", "shown"),
    [
        (date(2026, 3, 29), "Europe/Amsterdam", "2026-03-29T08:00", "10:00-11:00"),
        (date(2026, 10, 25), "Europe/Amsterdam", "2026-10-25T09:00", "10:00-11:00"),
        (date(2026, 3, 8), "America/New_York", "2026-03-08T14:00", "10:00-11:00"),
        (date(2026, 11, 1), "America/New_York", "2026-11-01T15:00", "10:00-11:00"),
        (date(2026, 10, 4), "Australia/Lord_Howe", "2026-10-03T23:00", "10:00-11:00"),
        (date(2026, 4, 5), "Australia/Lord_Howe", "2026-04-04T23:30", "10:00-11:00"),
    ],
)
def test_the_wall_clock_counts_on_a_day_whose_clock_changes(
    day: date, zone: str, start: str, shown: str
) -> None:
    began = instant(start)

    assert taken(Busy(began, began + timedelta(hours=1)), day=day, zone=zone) == [shown]


def test_it_stands_in_the_plan_as_a_break_but_for_what_others_have() -> None:
    [first, last] = taking([Span(600, 720)], [Span(630, 660)])

    assert (first.kind, first.block, first.span) == (ItemKind.BUSY, BlockKind.BREAK, Span(600, 630))
    assert (last.title, last.span) == ("Busy", Span(660, 720))
