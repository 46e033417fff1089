import re

import pytest

from salesbook.domain.loop.demo.agreements import AGREEMENTS
from salesbook.domain.loop.demo.campaigns import CAMPAIGNS
from salesbook.domain.loop.demo.complaints import COMPLAINTS
from salesbook.domain.loop.demo.customers import CUSTOMERS
from salesbook.domain.loop.demo.documents import DOCUMENTS
from salesbook.domain.loop.demo.notes import NOTES
from salesbook.domain.loop.demo.occasions import OCCASIONS
from salesbook.domain.loop.demo.opportunities import OPPORTUNITIES, Sale
from salesbook.domain.loop.demo.orders import ORDERS, PRODUCTS
from salesbook.domain.loop.demo.posts import POSTS, REACTIONS
from salesbook.domain.loop.demo.promises import PROMISES
from salesbook.domain.loop.demo.prospects import PROSPECTS
from salesbook.domain.loop.demo.roles import ROLES
from salesbook.domain.loop.demo.story import Place, Told
from salesbook.domain.pipeline.item import read_item

PLACES = CUSTOMERS + PROSPECTS
PEOPLE = {member.name for place in PLACES for member in place.people}
AT_ACCOUNTS = (*AGREEMENTS, *COMPLAINTS, *NOTES, *OCCASIONS, *OPPORTUNITIES, *ORDERS, *PROMISES)
TOLD: tuple[Told, ...] = (
    *AT_ACCOUNTS,
    *CAMPAIGNS,
    *DOCUMENTS,
    *POSTS,
    *PRODUCTS,
    *REACTIONS,
    *ROLES,
)
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


@pytest.mark.parametrize(
    "told", AT_ACCOUNTS, ids=lambda told: f"{told.account} {told.ago} {told.at}"
)
def test_nothing_is_kept_of_an_account_before_it_was_entered(told: Told) -> None:
    [place] = [place for place in PLACES if place.name == getattr(told, "account", "")]

    assert (-place.entered, "08:45") < (-told.ago, told.at) < (0, "")


def test_everything_was_typed_within_the_three_months() -> None:
    assert all(0 < told.ago <= 64 for told in TOLD)


def test_everybody_with_a_part_or_a_reaction_is_known() -> None:
    named = {part.person for part in ROLES} | {one.person for one in REACTIONS}

    assert named <= PEOPLE


@pytest.mark.parametrize("sale", OPPORTUNITIES, ids=lambda sale: sale.name)
def test_the_steps_of_an_opportunity_follow_each_other(
    sale: Sale,
) -> None:
    days = [sale.ago, *(step.ago for step in sale.steps)]

    assert days == sorted(set(days), reverse=True)


def test_only_what_is_sold_is_ordered() -> None:
    ordered = {read_item(item).product for order in ORDERS for item in order.items}

    assert ordered <= {product.name for product in PRODUCTS}


def test_a_complaint_is_settled_after_it_was_opened() -> None:
    assert all(0 < one.closed < one.ago for one in COMPLAINTS)
