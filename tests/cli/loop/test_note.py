"""`salesbook note`: an observation, never a contact."""

import json

import pytest

from salesbook.cli.environment import Environment
from tests.house import Golden, Run


@pytest.fixture
def acme(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    return book


@pytest.mark.usefixtures("acme")
def test_a_note_says_what_was_seen_and_may_open_a_follow_up(salesbook: Run, golden: Golden) -> None:
    result = salesbook(
        "note",
        "acme",
        "Buyer leaves in May",
        "--kind",
        "risk",
        "-n",
        "Meet her successor",
        "-o",
        "fri",
    )
    person = salesbook("note", "anna", "-", stdin="Runs marathons\n")
    vague = salesbook("note", "acme", "Seen at the fair", "--next", "check in @fri")

    golden("note.txt", result.out + person.out + vague.out + vague.err)


@pytest.mark.usefixtures("acme")
def test_a_note_never_moves_last_contact(salesbook: Run) -> None:
    salesbook("note", "acme", "Builds a hall")

    assert "The first contact ever" in salesbook("log", "acme", "Talked").out


@pytest.mark.usefixtures("acme")
def test_a_risk_is_closed_once_and_nothing_else_is(salesbook: Run) -> None:
    salesbook("note", "anna", "Buyer leaves", "--kind", "risk")
    closed = salesbook("note", "close", "last", "--json")
    again = salesbook("note", "close", "last")
    salesbook("note", "acme", "Builds a hall")
    no_risk = salesbook("note", "close", "last")

    assert json.loads(closed.out)["item"]["note"]["closed_on"] is not None
    assert (again.code, "is closed already" in again.err) == (1, True)
    assert (no_risk.code, "is an observation, no risk" in no_risk.err) == (1, True)


@pytest.mark.usefixtures("acme")
def test_the_receipt_of_a_closed_risk_is_a_line(salesbook: Run) -> None:
    salesbook("note", "acme", "Buyer leaves", "--kind", "risk")

    assert "Closed a risk of Acme" in salesbook("note", "close", "last").out


@pytest.mark.usefixtures("book")
def test_a_note_is_a_document_and_can_enter_its_account(salesbook: Run) -> None:
    result = salesbook("note", "Cobalt", "Builds a hall", "--new", "--json")
    planned = salesbook("note", "Cobalt", "x", "--next", "Offer pumps", "--on", "fri", "--json")

    item = json.loads(result.out)["item"]
    assert (item["note"]["text"], item["note"]["kind"]) == ("Builds a hall", "observation")
    assert (item["follow_up"], item["warnings"]) == (None, [])
    assert json.loads(planned.out)["item"]["follow_up"]["purpose"] == "Offer pumps"


@pytest.mark.usefixtures("acme")
def test_an_empty_note_and_an_unknown_kind_are_refused(salesbook: Run) -> None:
    empty, odd = salesbook("note", "acme", " \n"), salesbook("note", "acme", "x", "--kind", "song")

    assert (empty.code, "The note is empty." in empty.err) == (1, True)
    assert odd.code == 2


@pytest.mark.usefixtures("acme")
def test_what_is_only_imported_is_no_kind_to_type(salesbook: Run) -> None:
    result = salesbook("note", "acme", "Builds a second hall", "--kind", "imported")

    assert result.code == 2
    assert "Use one of: observation, knowledge, risk\n" in result.err


@pytest.mark.usefixtures("acme")
def test_a_long_note_is_kept_whole_and_shown_short(salesbook: Run) -> None:
    text = "Builds a second hall. " * 40

    shown = salesbook("note", "acme", text)
    document = json.loads(salesbook("note", "acme", text, "--json").out)

    assert 100 < len(shown.out) < 400
    assert shown.out.rstrip().endswith("second …")
    assert document["item"]["note"]["text"] == text.strip()


@pytest.mark.usefixtures("book")
def test_the_document_names_the_account_that_was_entered(salesbook: Run) -> None:
    item = json.loads(salesbook("note", "Bolt", "Builds a hall", "--new", "--json").out)["item"]

    assert item["account"]["id"] == item["note"]["account_id"]
