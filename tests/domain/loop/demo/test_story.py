import re

import pytest

from salesbook.domain.loop.demo.customers import CUSTOMERS
from salesbook.domain.loop.demo.prospects import PROSPECTS
from salesbook.domain.loop.demo.story import Place

PLACES = CUSTOMERS + PROSPECTS
DRAMA = re.compile(
    r"01632 960\d{3}|020 7946 0\d{3}|0113 496 0\d{3}|0117 496 0\d{3}|0121 496 0\d{3}"
    r"|0161 496 0\d{3}|0191 498 0\d{3}|029 2018 0\d{3}"
)


def test_there_are_about_two_dozen_places_of_different_names() -> None:
    assert 20 <= len(PLACES) <= 30
    assert len({place.name for place in PLACES}) == len(PLACES)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_no_number_rings_at_anybody_s(place: Place) -> None:
    for phone in (place.phone, *(member.phone for member in place.people)):
        assert DRAMA.fullmatch(phone)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_talks_follow_each_other_after_the_account_was_entered(place: Place) -> None:
    days = [talk.ago for talk in place.talks]

    assert days == sorted(days, reverse=True)
    assert all(0 < day < place.entered <= 64 for day in days)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_everybody_who_talks_works_there(place: Place) -> None:
    first_names = {name for member in place.people for name in member.name.split()}

    assert {talk.who for talk in place.talks} <= first_names
