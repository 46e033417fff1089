from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.exchange.csv.cells import CellError
from salesbook.exchange.csv.dates import (
    AmbiguousDatesError,
    DateOrder,
    OrderVotes,
    Stamp,
    is_no_date,
    read_stamp,
    read_whole_instant,
)

DMY, MDY, YMD = DateOrder.DMY, DateOrder.MDY, DateOrder.YMD
AHEAD, BEHIND = timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-8))


def _order(cells: Iterable[str]) -> DateOrder:
    votes = OrderVotes()
    for cell in cells:
        votes.add(cell)
    return votes.decide("When")


@pytest.mark.parametrize(
    ("cell", "day", "clock"),
    [
        ("2021-04-15", date(2021, 4, 15), None),
        ("2021/4/5", date(2021, 4, 5), None),
        ("20210415", date(2021, 4, 15), None),
        ("2021-04-15 23:03:00", date(2021, 4, 15), time(23, 3)),
        ("2024-07-01T11:54:49.95", date(2024, 7, 1), time(11, 54, 49, 950_000)),
        ("07 Dec 2025", date(2025, 12, 7), None),
        ("15-Jan-24", date(2024, 1, 15), None),
        ("16 Apr, 2021 00:02:00", date(2021, 4, 16), time(0, 2)),
        ("Apr 16, 2021", date(2021, 4, 16), None),
        ("Mar 25 2023 10:15 PM", date(2023, 3, 25), time(22, 15)),
        ("Sept. 3rd, 2022 12:05 a.m.", date(2022, 9, 3), time(0, 5)),
        ("Monday, 5 May 1997", date(1997, 5, 5), None),
        ("5/12/24", date(2024, 12, 5), None),
        ("5.12.69", date(1969, 12, 5), None),
        ("45631", date(2024, 12, 5), None),
        ("45631.5", date(2024, 12, 5), time(12)),
        ("45631.0", date(2024, 12, 5), None),
    ],
)
def test_a_date_is_read_as_people_and_programs_write_it(
    cell: str, day: date, clock: time | None
) -> None:
    assert read_stamp(cell, DMY) == Stamp(day, clock)


def test_an_offset_is_kept() -> None:
    assert read_stamp("2024-07-01T11:54:49Z", DMY).offset is UTC
    assert read_stamp("2023-11-15 14:30:00 UTC", DMY).offset is UTC
    offset = read_stamp("2024-07-01 11:54-03:30", DMY).offset
    assert offset == timezone(-timedelta(hours=3, minutes=30))


def test_a_stamp_can_be_placed_in_time() -> None:
    stamp = Stamp(date(2024, 7, 1), time(11))

    assert stamp.at(UTC) == datetime(2024, 7, 1, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    "cell",
    [
        "soon",
        "31/02/2024",
        "2021-13-01",
        "7 Foo 2025",
        "2024-01-01 13:05 pm",
        "0 Jan 2020",
        "99999",
    ],
)
def test_what_is_no_date_is_refused_and_never_rolled_over(cell: str) -> None:
    with pytest.raises(CellError):
        read_stamp(cell, DMY)


def test_the_order_decides_what_the_numbers_mean() -> None:
    assert read_stamp("01/02/03", DMY).day == date(2003, 2, 1)
    assert read_stamp("01/02/03", MDY).day == date(2003, 1, 2)
    assert read_stamp("01/02/03", YMD).day == date(2001, 2, 3)


@pytest.mark.parametrize(
    "cell", ["", " ", "0/0/00", "00/00/0000", "0000-00-00", "0000-00-00 00:00:00"]
)
def test_zeros_are_no_date(cell: str) -> None:
    assert is_no_date(cell)


def test_one_telling_cell_decides_for_the_column() -> None:
    assert _order(["1/2/2026", "13/2/2026"]) is DMY
    assert _order(["1/2/2026", "2/13/2026"]) is MDY
    assert _order(["99/12/31"]) is YMD


def test_two_orders_that_fit_alike_are_asked_about() -> None:
    with pytest.raises(AmbiguousDatesError) as caught:
        _order(["5/5/2026", "1/2/2026"])

    assert "“1/2/2026”" in caught.value.message
    assert caught.value.column == "When"


def test_dates_that_mean_the_same_in_every_order_are_not_asked_about() -> None:
    assert _order(["5/5/2026"]) in {DMY, MDY}


def test_cells_that_say_their_order_do_not_vote() -> None:
    assert _order(["2026-01-02", "3 May 2026", "never"]) is DMY


def test_one_impossible_date_does_not_turn_a_column_round() -> None:
    assert _order(["25/12/2026", "31/11/2026", "1/2/2026"]) is DMY


@given(st.dates(date(1970, 1, 1), date(2068, 12, 31)))
def test_every_date_is_read_back_in_the_order_it_was_written(day: date) -> None:
    for order, form in ((DMY, "%d/%m/%Y"), (MDY, "%m-%d-%Y"), (YMD, "%Y-%m-%d"), (DMY, "%d %b %y")):
        assert read_stamp(day.strftime(form), order).day == day


@given(
    st.datetimes(
        datetime(1000, 1, 2),  # noqa: DTZ001 (its zone is drawn)
        datetime(9999, 12, 30),  # noqa: DTZ001 (its zone is drawn)
        timezones=st.sampled_from([UTC, AHEAD, BEHIND]),
    ),
    st.sampled_from(["auto", "seconds", "milliseconds", "microseconds"]),
)
def test_an_instant_in_full_is_read_as_any_stamp_is(at: datetime, precision: str) -> None:
    cell = at.isoformat(timespec=precision)
    stamp = read_stamp(cell, YMD)
    assert stamp.offset is not None

    assert read_whole_instant(cell) == stamp.at(stamp.offset)


@pytest.mark.parametrize(
    "cell",
    [
        "2026-11-23",
        "2026-11-23T10:00",
        "2026-11-23T10:00:00",
        " 2026-11-23T10:00:00Z",
        "2026-02-30T10:00:00Z",
        "2026-11-23T10:00:60Z",
        "9999-12-31T23:59:59-01:00",
        "0099-01-02T10:00:00Z",
        "2026-11-23T10:00:00+25:00",
    ],
)
def test_any_other_cell_is_left_to_the_slower_reader(cell: str) -> None:
    assert read_whole_instant(cell) is None
