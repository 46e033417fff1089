"""What a rep marks private stays with the rep, wherever its words went."""

import json

import pytest

from salesbook.cli.environment import Environment
from tests.house import Run
from tests.once import made_once

SAM = {"SALESBOOK_REP": "Sam Bakker"}
WORDS = ("PRIVDISC", "PRIVPROP", "PRIVNEXT", "PRIVLAST", "PRIVDONE", "PRIVBACK")


@pytest.fixture(autouse=True)
@made_once
def said(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("log", "acme", "PRIVLAST // // Agree PRIVDONE on the pump @tomorrow", "--private")
    line = "PRIVDISC // PRIVPROP // Agree PRIVNEXT on the pump @fri"
    done = salesbook("log", "acme", line, "--private")
    assert done.code == 0, done.err
    asked = salesbook("log", "acme", "PRIVBACK", "--outcome", "callback_requested", "--private")
    assert asked.code == 0, asked.err
    salesbook("note", "acme", "Met at the fair", variables=SAM)
    return book


@pytest.mark.parametrize(
    "argv",
    [
        "history",
        "show acme",
        "brief acme",
        "due --all --rep Robin",
        "due --all --rep Robin --json",
        "followup list",
        "find pump",
        "find call",
        "export follow_ups",
        "export interactions",
        "export activity",
        "export standing",
        "export all",
        "export all --include-private",
        "export follow_ups --include-private",
    ],
)
def test_no_colleague_reads_private_words(salesbook: Run, argv: str) -> None:
    told = salesbook(*argv.split(), variables=SAM)

    assert [word for word in WORDS if word in told.out] == []
    assert told.code in (0, 1), told.err


def test_a_colleague_sees_that_there_is_a_next_step(salesbook: Run) -> None:
    shown = salesbook("show", "acme", variables=SAM)

    assert "(private)" in shown.out


@pytest.mark.parametrize("name", ["follow_ups", "standing", "interactions", "activity", "all"])
def test_exports_leave_private_words_out_until_their_rep_includes_them(
    salesbook: Run, name: str
) -> None:
    without = salesbook("export", name)
    included = salesbook("export", name, "--include-private")

    assert [word for word in WORDS if word in without.out] == []
    assert ("PRIVDISC" if name == "interactions" else "PRIVNEXT") in included.out


def test_the_rep_of_a_private_log_reads_its_next_step(salesbook: Run) -> None:
    assert "PRIVNEXT" in salesbook("show", "acme").out
    assert "PRIVNEXT" in salesbook("find", "PRIVNEXT").out


def test_the_history_of_a_private_log_names_no_words(salesbook: Run) -> None:
    told = salesbook("history", "--json").out

    assert "Logged: call with Acme, connected (private)" in told
    assert [word for word in WORDS if word in told] == []


def test_the_history_tells_a_colleague_that_something_was_done_and_not_its_words(
    salesbook: Run,
) -> None:
    salesbook("log", "acme", "PRIVLATE words // // Agree PRIVLATE plans @fri")
    salesbook("edit", "last", "--private")
    salesbook("followup", "move", "last", "mon")
    salesbook("followup", "drop", "last", "--because", "PRIVLATE reason")

    told = salesbook("history", "acme", "--json", variables=SAM).out
    own = salesbook("history", "acme", "--json").out

    assert "PRIV" not in told
    assert {"log (private)", "followup move (private)", "followup drop (private)"} <= {
        item["summary"] for item in json.loads(told)["items"]
    }
    assert "Met at the fair" in told
    assert "PRIVLATE plans" in own
