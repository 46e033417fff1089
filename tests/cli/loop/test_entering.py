"""What is said once a log is kept: the points to say back to them, and how to keep that it was."""

import json

import pytest

from salesbook.cli.environment import Environment
from tests.house import Run
from tests.once import made_once

NOTE = "Wants pumps // Offered 12 // Agree the date of the test @fri"


@pytest.fixture
@made_once
def acme(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    return book


@pytest.mark.usefixtures("acme")
def test_a_proposal_that_was_spoken_is_to_be_said_back_with_the_next_and_its_date(
    salesbook: Run,
) -> None:
    told = salesbook("log", "acme", NOTE, "-w", "anna")

    lines = told.err.splitlines()
    assert lines[0] == (
        "Summarise back: discussed Wants pumps · proposed Offered 12 · next Agree the"
    )
    assert lines[1] == "date of the test, Fri 27 Nov"
    assert lines[2].startswith("  They agree? salesbook edit ")
    assert lines[2].split("; ")[0].endswith(" --confirmed")


@pytest.mark.usefixtures("acme")
def test_what_each_side_promised_is_said_back_too(salesbook: Run) -> None:
    promises = ("--promise", "Send the drawing @fri", "--they-promise", "Answer @mon")

    item = json.loads(salesbook("log", "acme", "Wants pumps", *promises, "--json").out)["item"]

    assert item["summarise_back"] == [
        {"part": "discussed", "text": "Wants pumps"},
        {"part": "we promised", "text": "Send the drawing, by Fri 27 Nov"},
        {"part": "you promised", "text": "Answer, by Mon 30 Nov"},
    ]


@pytest.mark.usefixtures("acme")
def test_what_is_marked_for_our_own_eyes_is_never_said_back_and_much_is_cut(
    salesbook: Run,
) -> None:
    marked = salesbook("log", "acme", "Wants pumps. Anna is leaving +insight // Offered 12 +need")
    lengthy = salesbook("log", "acme", f"{'word ' * 40}// Offered 12")
    secret = salesbook("log", "acme", "+insight Anna is leaving // Offered 12")

    assert "Summarise back: discussed Wants pumps. · proposed Offered 12" in marked.err
    assert " word… · proposed" in " ".join(lengthy.err.split())
    assert "Summarise back: proposed Offered 12" in secret.err


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize(
    "argv",
    [
        ("no answer // Offered 12",),
        (NOTE, "--outcome", "vm"),
        (NOTE, "--by", "email"),
        (NOTE, "--by", "email", "--in"),
        ("Her son rows // // Wish him luck @fri", "--goodwill"),
        ("Her son rows", "--goodwill", "--promise", "Send a photo @fri"),
        ("Wants pumps // Agree the date of the test @fri",),
        ("Call me back", "--outcome", "callback", "--on", "fri"),
        (NOTE, "--confirmed"),
    ],
)
def test_nothing_is_said_back_to_who_was_not_reached_reads_it_or_was_offered_nothing(
    salesbook: Run, argv: tuple[str, ...]
) -> None:
    told = salesbook("log", "acme", *argv)

    assert told.code == 0
    assert "Summarise back" not in told.err


@pytest.mark.usefixtures("acme")
def test_the_command_that_is_shown_keeps_that_it_was_summed_up_and_undo_forgets_it(
    salesbook: Run,
) -> None:
    told = salesbook("log", "acme", NOTE)
    shown = told.err.partition("They agree? salesbook ")[2].partition(";")[0]

    edited = salesbook(*shown.split())
    pages = [salesbook(*page).out for page in (("show", "acme"), ("brief", "acme"))]
    chain = salesbook("show", "acme", "--chain").out
    salesbook("undo")
    forgotten = salesbook("show", "acme", "--json").out

    assert "call · connected · summed up with them" in edited.out
    assert all("summed up with them" in page for page in (*pages, chain))
    assert json.loads(forgotten)["item"]["interactions"][0]["confirmed"] is False
