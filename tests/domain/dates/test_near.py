from datetime import UTC, datetime

import pytest

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.near import near_date
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.reading import read_when
from salesbook.domain.errors import DateError

MONDAY = Moment(datetime(2026, 11, 23, 8, 30, tzinfo=UTC), "Europe/Amsterdam")


def read(text: str) -> object:
    return read_when(text, MONDAY, forwards=True, order=DateOrder.DMY)


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("fr", "fri"),
        ("fridya", "friday"),
        ("tomorow", "tomorrow"),
        ("nxt tue", "next tue"),
        ("fr 9:30", "fri 9:30"),
        ("25 novmber", "25 november"),
        ("blursday", "thursday"),
        ("in 3 dyas", "in 3 days"),
    ],
)
def test_a_slip_in_one_word_is_near_a_date(typed: str, near: str) -> None:
    assert near_date(typed, read) == near


@pytest.mark.parametrize(
    "typed", ["", "the fair", "anna@acme.example", "priya", "fri", "31 feb", "soonish " * 20]
)
def test_words_that_are_no_slip_of_a_date_are_near_none(typed: str) -> None:
    assert near_date(typed, read) is None


def test_what_cannot_be_read_is_near_nothing() -> None:
    assert near_date("fr", lambda _: None) is None


def test_a_refused_date_says_what_it_is_near() -> None:
    with pytest.raises(DateError) as near:
        read("next fridya")
    with pytest.raises(DateError) as far:
        read("zork")

    assert (near.value.near, near.value.hint) == ("next friday", "Did you mean “next friday”?")
    assert far.value.near is None
    assert (far.value.hint or "").startswith("Type it like")
