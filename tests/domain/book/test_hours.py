from datetime import time

import pytest

from salesbook.domain.book.hours import Hours, HoursError, read_all_hours, read_hours, write_hours


@pytest.mark.parametrize("text", ["10:00-12:00", "10-12", " 10:00 - 12 ", "1000–1200"])  # noqa: RUF001
def test_a_stretch_is_read_as_people_type_it(text: str) -> None:
    assert read_hours(text) == Hours(time(10), time(12))


@pytest.mark.parametrize("text", ["", "ten to twelve", "10:00", "12-10", "10-10"])
def test_what_is_no_stretch_is_refused(text: str) -> None:
    with pytest.raises(HoursError):
        read_hours(text)


def test_a_time_that_no_clock_shows_is_refused() -> None:
    with pytest.raises(ValueError, match="hour"):
        read_hours("10:00-25:00")


def test_stretches_come_earliest_first_and_write_back_as_read() -> None:
    found = read_all_hours("14:00-16:00, 10:00-12:00")

    assert [str(hours) for hours in found] == ["10:00-12:00", "14:00-16:00"]
    assert read_all_hours(write_hours(found)) == found


def test_none_is_no_hours_at_all() -> None:
    assert read_all_hours(" None ") == ()
    assert write_hours(()) == "none"


def test_stretches_that_overlap_are_refused() -> None:
    with pytest.raises(HoursError, match="overlap"):
        read_all_hours("10:00-12:00,11:00-13:00")


def test_hours_know_how_long_they_last() -> None:
    assert read_hours("08:30-17:00").minutes == 510
