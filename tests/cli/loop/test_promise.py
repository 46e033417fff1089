"""`salesbook promise`: what each side promised, kept and broken."""

import json
from datetime import date
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from salesbook.store.loop.debts import entrusted_until
from tests.house import Golden, Run
from tests.once import made_once

SAM = {"SALESBOOK_REP": "Sam Bos"}
FRIDAY = "2026-11-27T09:30:00+01:00"
DECEMBER = "2026-12-03T09:30:00+01:00"


@pytest.fixture(autouse=True)
@made_once
def acme(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    salesbook("note", "acme", "Met at the fair", variables=SAM)
    return book


def promised(salesbook: Run, *argv: str, **options: Any) -> dict[str, Any]:
    result = salesbook("promise", "add", *argv, "--json", **options)
    assert result.code == 0, result.err
    found: dict[str, Any] = json.loads(result.out)["item"]["commitment"]
    return found


def promises(salesbook: Run, *argv: str, **options: Any) -> list[dict[str, Any]]:
    result = salesbook("promise", "list", *argv, "--json", **options)
    assert result.code == 0, result.err
    found: list[dict[str, Any]] = json.loads(result.out)["items"]
    return found


def test_a_promise_has_a_side_a_day_and_of_ours_an_owner(salesbook: Run) -> None:
    ours = promised(
        salesbook, "acme", "Send the drawing", "--by", "us", "--on", "fri", "--kind", "document"
    )
    theirs = promised(salesbook, "acme", "Answer @30 nov", "--by", "them", "--person", "anna")

    assert (ours["side"], ours["kind"], ours["due_on"]) == ("ours", "document", "2026-11-27")
    assert (ours["owner"], ours["status"], ours["promised_on"]) == (
        *("Robin Vos", "open"),
        "2026-11-23",
    )
    assert (theirs["side"], theirs["text"], theirs["due_on"]) == ("theirs", "Answer", "2026-11-30")
    assert (theirs["person"], theirs["owner"], theirs["kind"]) == ("Anna Vermeer", None, "other")


def test_the_hour_of_a_promise_stands_in_its_words(salesbook: Run) -> None:
    ours = promised(salesbook, "acme", "Send the menu", "--by", "us", "--on", "fri 9:30")
    theirs = promised(salesbook, "acme", "Answer @fri 14:00", "--by", "them")

    assert (ours["text"], ours["due_on"]) == ("Send the menu, at 09:30", "2026-11-27")
    assert (theirs["text"], theirs["due_on"]) == ("Answer, at 14:00", "2026-11-27")


def test_a_promise_can_be_with_a_person_without_an_account(salesbook: Run) -> None:
    salesbook("person", "add", "Eve Jansen")

    found = promised(salesbook, "eve", "Send her the catalogue", "--by", "us", "--on", "fri")
    kept = salesbook("promise", "kept", "last")

    assert (found["person"], found["account"]) == ("Eve Jansen", None)
    assert "1 kept" in kept.out


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (("Send it", "--by", "us"), 1, "By when? A promise has a day."),
        (("Send it @soonish", "--by", "us"), 1, "“soonish” is not a date."),
        (("Send it @yesterday", "--by", "us"), 1, "and a promise lies ahead"),
        (("Send it", "--by", "us", "--on", "yesterday"), 1, "and a promise lies ahead"),
        ((" ", "--by", "us", "--on", "fri"), 1, "What was promised?"),
        (("@fri", "--by", "us"), 1, "What was promised?"),
        (("Send it", "--on", "fri"), 2, "Who promised?"),
        (("Send it", "--on", "fri", "--by", "me"), 2, "“me” is neither us nor them."),
        (("Send it", "--on", "fri", "--by", "us", "--kind", "x"), 2, "is no kind of promise"),
        (("Send it", "--on", "fri", "--by", "us", "--colleague", "zork"), 1, "no rep called"),
        (
            ("Send it", "--on", "fri", "--by", "them", "--colleague", "sam"),
            2,
            "What they promised is theirs to keep",
        ),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    salesbook: Run, argv: tuple[str, ...], code: int, said: str
) -> None:
    result = salesbook("promise", "add", "acme", *argv)

    assert (result.code, result.out) == (code, "")
    assert said in result.err
    assert promises(salesbook, "acme", "--all") == []


def test_a_colleagues_promise_is_due_for_the_colleague(salesbook: Run) -> None:
    promised(
        salesbook, "acme", "Fix the invoice", "--by", "us", "--on", "fri", "--colleague", "sam"
    )

    def owed(**options: Any) -> list[str]:
        due = json.loads(salesbook("due", "--json", now=FRIDAY, **options).out)["items"]
        return [item["purpose"] for item in due if item["tier"] == 0]

    assert [one["text"] for one in promises(salesbook)] == []
    assert [one["owner"] for one in promises(salesbook, variables=SAM)] == ["Sam Bos"]
    assert owed() == []
    assert owed(variables=SAM) == ["Keep our promise: Fix the invoice"]


def test_what_a_colleague_is_to_keep_is_ours_and_named_in_the_report_of_the_day(
    salesbook: Run,
) -> None:
    ours = promised(salesbook, "acme", "Send the drawing @fri", "--colleague", "sam")
    promised(salesbook, "acme", "Send the price", "--by", "us", "--on", "fri")

    report = salesbook("wrap").out

    assert (ours["side"], ours["owner"]) == ("ours", "Sam Bos")
    assert "Send the drawing (Sam Bos), by Fri 27 Nov" in report
    assert "Send the price, by Fri 27 Nov" in report


def test_only_what_i_gave_a_colleague_to_keep_is_mine_to_remind_of(
    acme: Environment, salesbook: Run
) -> None:
    promised(salesbook, "acme", "Send the drawing @fri", "--colleague", "sam")
    promised(salesbook, "acme", "Fix the invoice @fri", "--by", "us", variables=SAM)

    with acme.reading() as book:
        found = entrusted_until(book, date(2026, 11, 30))

    assert [entrusted.promise.text for entrusted in found] == ["Send the drawing"]


def test_a_promise_ends_once_with_what_came_of_it(salesbook: Run) -> None:
    promised(salesbook, "acme", "Send the drawing", "--by", "us", "--on", "fri")
    promised(salesbook, "acme", "Answer", "--by", "them", "--on", "fri")
    kept, lost = promises(salesbook, "acme", "--by", "us"), promises(salesbook, "--by", "them")

    done = salesbook("promise", "kept", kept[0]["handle"], "--because", "By mail", "--json")
    broken = salesbook("promise", "broken", lost[0]["handle"])
    again = salesbook("promise", "kept", kept[0]["handle"])

    item = json.loads(done.out)["item"]["commitment"]
    assert (item["status"], item["closed_on"], item["note"]) == ("kept", "2026-11-23", "By mail")
    assert broken.out.startswith("Broken: Acme promised · ")
    assert (again.code, "is kept already" in again.err) == (1, True)
    assert promises(salesbook) == []
    assert {one["status"] for one in promises(salesbook, "acme", "--all")} == {"kept", "broken"}


def test_an_end_is_taken_back(salesbook: Run) -> None:
    promised(salesbook, "acme", "Send the drawing", "--by", "us", "--on", "fri")
    salesbook("promise", "broken", "last")

    salesbook("undo")

    [found] = promises(salesbook)
    assert (found["status"], found["closed_on"]) == ("open", None)
    assert salesbook("book", "check").code == 0


def test_promises_are_listed_by_side_by_account_and_when_they_are_late(salesbook: Run) -> None:
    salesbook("account", "add", "Beta")
    promised(salesbook, "acme", "Send the drawing", "--by", "us", "--on", "fri")
    promised(salesbook, "beta", "Answer", "--by", "them", "--on", "4 dec")

    assert [one["text"] for one in promises(salesbook)] == ["Send the drawing", "Answer"]
    assert [one["text"] for one in promises(salesbook, "--by", "them")] == ["Answer"]
    assert [one["text"] for one in promises(salesbook, "beta")] == ["Answer"]
    assert promises(salesbook, "--late") == []
    assert "No promise is like that." in salesbook("promise", "list", "--late").out
    late = promises(salesbook, "--late", now=DECEMBER)
    assert [one["text"] for one in late] == ["Send the drawing"]


def test_what_they_promised_a_colleague_on_my_account_is_my_business(salesbook: Run) -> None:
    promised(salesbook, "acme", "Answer", "--by", "them", "--on", "fri", variables=SAM)

    assert [one["text"] for one in promises(salesbook)] == ["Answer"]
    assert [one["text"] for one in promises(salesbook, variables=SAM)] == ["Answer"]


def test_the_words_of_a_private_contact_stay_with_its_rep(salesbook: Run) -> None:
    salesbook("log", "acme", "PRIVBACK", "--outcome", "callback_requested", "--private")

    seen = [
        salesbook(*argv, variables=SAM).out
        for argv in (("promise", "list", "acme", "--json"), ("export", "commitments"))
    ]

    assert all("PRIVBACK" not in out and "(private)" in out for out in seen)
    assert "PRIVBACK" in salesbook("promise", "list").out
    assert "PRIVBACK" in salesbook("export", "commitments", "--include-private").out
    assert "PRIVBACK" not in salesbook("export", "commitments").out


def test_a_list_that_is_cut_says_how_many_more_there_are(salesbook: Run) -> None:
    for number in range(3):
        promised(salesbook, "acme", f"Send {number}", "--by", "us", "--on", "fri")

    cut = salesbook("promise", "list", "--limit", "1")
    part = json.loads(salesbook("promise", "list", "acme", "--json", "--limit", "2").out)

    assert "… and 2 more: salesbook promise list --limit 3" in cut.out
    assert (len(part["items"]), part["more"]) == (2, 1)


@pytest.mark.parametrize("width", ["60", "80", "140"])
def test_promises_are_for_eyes(salesbook: Run, golden: Golden, width: str) -> None:
    def run(*argv: str, **options: Any) -> str:
        return salesbook("promise", *argv, variables={"COLUMNS": width}, **options).out

    said = [
        run("list"),
        run("add", "acme", "Send the drawing", "--by", "us", "--on", "fri"),
        run("add", "acme", "Fix the bill", "--by", "us", "--on", "fri", "--colleague", "sam"),
        run("add", "anna", "Answer on the price @30 nov", "--by", "them"),
        run("list", "acme", now=DECEMBER),
        run("broken", "last", "--because", "Never heard of it", now=DECEMBER),
        run("list", "acme", "--all", now=DECEMBER),
    ]

    golden(f"promise-{width}.txt", "\n".join(said))


def test_promises_are_for_sheets(salesbook: Run) -> None:
    promised(salesbook, "acme", "Send the drawing", "--by", "us", "--on", "fri")

    listed = salesbook("promise", "list", "--csv").out.splitlines()
    exported = salesbook("export", "commitments").out.splitlines()

    assert listed[0].startswith('"id","handle","side","kind","text","account"')
    assert exported[0].startswith('"id","handle","recorded_at","author","account_id","account"')
    assert (len(listed), len(exported)) == (2, 2)
