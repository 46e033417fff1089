import json

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.loop.interaction import PointKind
from tests.house import Run


@pytest.fixture
def acme(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Eve Lone")
    return book


@pytest.mark.usefixtures("acme")
def test_a_risk_marked_in_a_talk_stands_on_the_card_until_it_is_closed(salesbook: Run) -> None:
    logged = salesbook("log", "acme", "Talked +risk buyer leaves in May // Ours", "--json")
    card = salesbook("brief", "acme").out
    shown = salesbook("log", "acme", "-d", "Again +risk: budget cut").out
    salesbook("note", "close", "last")
    after = salesbook("brief", "acme").out

    item = json.loads(logged.out)["item"]
    assert (item["note"]["kind"], item["note"]["text"]) == ("risk", "buyer leaves in May")
    assert "Risk  buyer leaves in May" in card
    assert "A risk until you close it: salesbook note close " in shown
    assert "Risk  buyer leaves in May" in after
    assert "budget cut" not in after.split("Last talks")[0]


@pytest.mark.usefixtures("acme")
def test_undo_takes_the_risk_back_with_its_talk(salesbook: Run) -> None:
    salesbook("log", "acme", "Talked +risk buyer leaves")
    salesbook("undo")
    gone = json.loads(salesbook("brief", "acme", "--json").out)["item"]["risks"]
    salesbook("redo")

    assert gone == []
    assert json.loads(salesbook("brief", "acme", "--json").out)["item"]["risks"] == ["buyer leaves"]


@pytest.mark.usefixtures("acme")
def test_a_private_talk_warns_nobody_and_says_so(salesbook: Run) -> None:
    result = salesbook("log", "acme", "Talked +risk buyer leaves", "--private")

    assert "so nobody is warned of “buyer leaves”" in result.err
    assert json.loads(salesbook("brief", "acme", "--json").out)["item"]["risks"] == []


@pytest.mark.usefixtures("acme")
def test_a_marked_complaint_is_offered_to_be_opened_unless_the_log_opens_one(
    salesbook: Run,
) -> None:
    marked = salesbook("log", "acme", "Cross +complaint pump sings")
    opened = salesbook("log", "acme", "+complaint it sings", "--complaint", "The pump sings")
    noted = salesbook("note", "acme", "Seen +complaint gate stuck")
    alone = salesbook("note", "eve", "Heard +complaint cold room")

    assert "  Try: salesbook complaint open Acme 'pump sings'\n" in marked.err
    assert "complaint open" not in opened.err
    assert "  Try: salesbook complaint open Acme 'gate stuck'\n" in noted.err
    assert "complaint open" not in alone.err
    assert len(json.loads(salesbook("complaint", "list", "--json").out)["items"]) == 1


@pytest.mark.usefixtures("acme")
def test_a_risk_of_somebody_without_an_account_is_theirs(salesbook: Run) -> None:
    salesbook("log", "eve", "Talked +risk she moves away")
    private = salesbook("log", "eve", "Talked +risk she is ill", "--private")

    assert json.loads(salesbook("brief", "eve", "--json").out)["item"]["risks"] == [
        "she moves away"
    ]
    assert "note 'Eve Lone'" in private.err


@pytest.mark.usefixtures("acme")
def test_marks_are_read_wherever_a_note_is_typed(salesbook: Run) -> None:
    salesbook("log", "acme", "-d", "a +need one", "-p", "b +question two", "-n", "c +win three")
    salesbook("log", "acme", "-", stdin="d\n+insight four\n")
    talks = json.loads(salesbook("show", "acme", "--json").out)["item"]["interactions"]

    found = {(point["kind"], point["text"]) for talk in talks for point in talk["points"]}
    assert found == {("need", "one"), ("question", "two"), ("win", "three"), ("insight", "four")}


@pytest.mark.usefixtures("acme")
def test_a_mistyped_mark_is_warned_of_in_a_log_an_edit_and_a_note(salesbook: Run) -> None:
    logged = salesbook("log", "acme", "Talked +insigth they grow")
    edited = salesbook("edit", "last", "--discussed", "Talked +objections price")
    noted = salesbook("note", "acme", "They grow +rsik")

    assert "“+insigth” stays text; the mark is +insight and a blank." in logged.err
    assert "“+objections” stays text; the mark is +objection" in edited.err
    assert "“+rsik” stays text; the mark is +risk" in noted.err
    assert "Try: salesbook undo, then note it again" in noted.err


@pytest.mark.usefixtures("acme")
def test_an_edit_reads_marks_again_and_keeps_what_is_newly_a_risk(salesbook: Run) -> None:
    salesbook("log", "acme", "Talked +risk buyer leaves // Ours // Meet +need pumps @fri")
    edited = salesbook("edit", "last", "-d", "Talked +risk buyer leaves +risk budget", "--json")
    again = salesbook("edit", "last", "--proposed", "Ours +risk too dear")

    item = json.loads(edited.out)["item"]
    [talk] = json.loads(salesbook("show", "acme", "--json").out)["item"]["interactions"]
    assert [note["text"] for note in item["notes"]] == ["budget"]
    assert "A risk until you close it" in again.out
    assert [point["kind"] for point in talk["points"]] == ["risk", "risk", "risk", "need"]


@pytest.mark.usefixtures("acme")
def test_a_note_that_marks_a_risk_is_one_unless_it_says_otherwise(salesbook: Run) -> None:
    risk = salesbook("note", "acme", "Buyer leaves +risk", "--json")
    known = salesbook("note", "acme", "Buyer leaves +risk", "--kind", "knowledge", "--json")

    assert json.loads(risk.out)["item"]["note"]["kind"] == "risk"
    assert json.loads(known.out)["item"]["note"]["kind"] == "knowledge"


@pytest.mark.usefixtures("acme")
def test_a_need_that_a_note_marks_is_closed_with_the_note(salesbook: Run) -> None:
    salesbook("note", "acme", "Hall two +need twelve gates")
    before = salesbook("brief", "acme").out
    closed = salesbook("note", "close", "last").out

    assert "They need  twelve gates" in before
    assert "Closed a need of Acme" in closed
    assert "They need" not in salesbook("brief", "acme").out


@pytest.mark.parametrize("command", ["log", "note"])
def test_the_help_names_every_mark(salesbook: Run, command: str) -> None:
    marks = {f"+{kind.value}" for kind in PointKind}

    assert marks <= set(salesbook("help", command).out.replace(".", "").split())
