"""`salesbook rep`: the name a rep goes by."""

import json

import pytest

from salesbook.cli.environment import Environment
from tests.house import Run

BY_THE_SYSTEM = {"SALESBOOK_REP": ""}
OTHERWISE = {"SALESBOOK_REP": "Sam Bos"}


@pytest.mark.usefixtures("book")
def test_a_rep_goes_by_another_name_and_keeps_all_the_work(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")
    salesbook("followup", "add", "acme", "Agree the price", "--on", "fri")

    renamed = salesbook("rep", "rename", "Sam  Bakker", variables=BY_THE_SYSTEM)
    salesbook("log", "acme", "Wants pumps", "--no-next", "one_off", variables=BY_THE_SYSTEM)

    assert renamed.out.splitlines() == [
        "You are called Sam Bakker now; you were Robin Vos.",
        "  All you wrote stays yours. Changed your mind: salesbook undo",
    ]
    assert "owner Sam Bakker" in salesbook("show", "acme", variables=BY_THE_SYSTEM).out
    assert "Agree the price" in salesbook("followup", "list", variables=BY_THE_SYSTEM).out
    told = salesbook("history", variables=BY_THE_SYSTEM).out
    assert ("Robin Vos goes by Sam Bakker" in told, "New in this book" in told) == (True, False)
    assert salesbook("due", "--rep", "sam", variables=BY_THE_SYSTEM).code == 0


@pytest.mark.usefixtures("book")
def test_a_name_is_taken_back_like_any_other_change(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")
    document = json.loads(
        salesbook("rep", "rename", "Sam Bakker", "--json", variables=BY_THE_SYSTEM).out
    )
    again = salesbook("rep", "rename", "Sam Bakker", variables=BY_THE_SYSTEM)

    salesbook("undo", variables=BY_THE_SYSTEM)

    assert (document["kind"], document["item"]["rep"]["was"]) == ("rep_rename", "Robin Vos")
    assert again.out == "You are called Sam Bakker already.\n"
    assert "owner Robin Vos" in salesbook("show", "acme", variables=BY_THE_SYSTEM).out


@pytest.mark.usefixtures("book")
def test_no_two_reps_share_a_name(salesbook: Run) -> None:
    salesbook("account", "add", "Acme", variables=OTHERWISE)

    taken = salesbook("rep", "rename", "sam bos", variables=BY_THE_SYSTEM)

    assert (taken.code, "Another rep is called “sam bos”." in taken.err) == (1, True)


def test_who_is_known_by_name_alone_is_not_made_a_stranger(
    book: Environment, salesbook: Run
) -> None:
    salesbook("account", "add", "Acme", variables=OTHERWISE)

    refused = salesbook("rep", "rename", "Sam Bakker", variables=OTHERWISE)

    founder = salesbook("rep", "rename", "Sam Bakker")

    assert (refused.code, refused.out, founder.code) == (1, "", 1)
    assert "This book knows you only by the name “Sam Bos”" in refused.err
    with book.reading() as opened:
        assert opened.rep.name == "Robin Vos"


@pytest.mark.usefixtures("book")
def test_whoever_looks_for_their_name_among_the_settings_finds_it(salesbook: Run) -> None:
    result = salesbook("config", "set", "rep", "Sam Bakker")

    assert (result.code, "salesbook rep rename NAME" in result.err) == (1, True)


@pytest.mark.parametrize("name", ["", "  "])
@pytest.mark.usefixtures("book")
def test_a_rep_is_called_something(salesbook: Run, name: str) -> None:
    result = salesbook("rep", "rename", name)

    assert (result.code, result.err.splitlines()[0]) == (1, "Error: A rep needs a name.")
