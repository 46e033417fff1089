import json
from typing import Any

import pytest

from tests.house import Golden, Run

pytestmark = pytest.mark.usefixtures("book")


def item(salesbook: Run, *argv: str) -> Any:
    result = salesbook(*argv, "--json")
    assert (result.code, result.err) == (0, "")
    return json.loads(result.out)["item"]["person"]


@pytest.fixture
def acme(salesbook: Run, book: object) -> None:
    del book
    salesbook("account", "add", "Acme", "--country", "NL")
    salesbook("account", "add", "Globex")


@pytest.mark.usefixtures("acme")
def test_a_person_is_added_at_an_account(salesbook: Run) -> None:
    said = item(
        salesbook,
        *("person", "add", "Jan Smit", "--account", "acme", "--title", "Buyer"),
        *("--department", "Purchasing", "--email", "jan@acme.example", "--phone", "020 1234567"),
        *("--mobile", "06 12345678", "--given", "Jan", "--family", "Smit", "--language", "nl"),
        *("--zone", "Europe/Amsterdam", "--relation", "potential"),
    )

    assert (said["account"], said["job_title"], said["department"]) == (
        "Acme",
        "Buyer",
        "Purchasing",
    )
    assert (said["given"], said["relation"], said["language"]) == ("Jan", "potential", "nl")
    assert said["phones"] == ["020 1234567", "06 12345678"]


def test_a_person_may_stand_without_an_account(salesbook: Run) -> None:
    result = salesbook("person", "add", "Jan Smit")

    assert result.out == "Added Jan Smit\n  Changed your mind: salesbook undo\n"


def test_a_person_needs_a_name(salesbook: Run) -> None:
    result = salesbook("person", "add", "")

    assert (result.code, result.err.splitlines()[0]) == (1, "Error: A person needs a name.")


@pytest.mark.usefixtures("acme")
def test_a_person_is_changed(salesbook: Run) -> None:
    salesbook("person", "add", "Jan Smit", "--account", "acme", "--title", "Buyer")

    said = item(
        salesbook,
        *("person", "edit", "smit", "--name", "Jan de Smit", "--department", "Purchasing"),
        *("--clear", "job-title", "--do-not-contact", "phone", "--because", "hates it"),
    )
    again = salesbook("person", "edit", "smit", "--relation", "customer")

    assert (said["name"], said["job_title"], said["department"]) == (
        "Jan de Smit",
        None,
        "Purchasing",
    )
    assert said["do_not_contact"] == ["phone"]
    assert again.out.startswith("Nothing to change in Jan de Smit\n")
    assert "undo" not in again.out


def test_a_title_needs_a_place(salesbook: Run) -> None:
    salesbook("person", "add", "Jan Smit")

    result = salesbook("person", "edit", "jan", "--title", "Buyer")

    assert result.err.startswith(
        "Error: “Jan Smit” does not work anywhere that is known here.\nHint: "
    )


@pytest.mark.usefixtures("acme")
def test_a_person_leaves(salesbook: Run) -> None:
    salesbook("person", "add", "Jan Smit", "--account", "acme")

    elsewhere = salesbook("person", "left", "jan", "--account", "globex")
    left = item(salesbook, "person", "left", "jan", "--account", "acme", "--on", "fri")
    again = salesbook("person", "left", "jan")

    assert elsewhere.err.startswith("Error: “Jan Smit” does not work at “Globex”.\n")
    assert left["account"] is None
    assert again.code == 1


@pytest.mark.usefixtures("acme")
def test_a_person_moves(salesbook: Run) -> None:
    salesbook("person", "add", "Jan Smit", "--account", "acme")

    moved = salesbook("person", "moved", "jan", "globex", "--title", "Director", "--on", "today")
    again = salesbook("person", "moved", "jan", "globex")

    assert moved.out.startswith("Jan Smit moved to Globex\nWorks at  Globex (Director)\n")
    assert again.err.startswith("Error: “Jan Smit” works at “Globex” already.\nHint: ")


@pytest.mark.usefixtures("acme")
def test_a_person_without_a_place_moves_to_one(salesbook: Run) -> None:
    salesbook("person", "add", "Jan Smit")

    assert item(salesbook, "person", "moved", "jan", "acme")["account"] == "Acme"
    assert salesbook("person", "left", "jan").out.startswith("Jan Smit left\n")


@pytest.mark.usefixtures("acme")
def test_people_are_listed(salesbook: Run, golden: Golden) -> None:
    salesbook("person", "add", "Jan Smit", "--account", "acme", "--title", "Buyer")
    salesbook("person", "add", "Kim", "--phone", "020 1234567", "--email", "kim@kim.example")
    salesbook("person", "edit", "kim", "--do-not-contact", "email")

    golden("people.txt", salesbook("person", "list").out)
    golden("people.csv", salesbook("person", "list", "--csv").out)
    there = json.loads(salesbook("person", "list", "--account", "acme", "--json").out)
    assert (there["kind"], there["as_of"]) == ("people", "2026-11-23")
    assert [one["name"] for one in there["items"]] == ["Jan Smit"]
    assert salesbook("person", "list", "--account", "globex").out.startswith("Nobody.")
    assert "… and 1 more: --limit 2" in salesbook("person", "list", "--limit", "1").out


@pytest.mark.usefixtures("acme")
def test_a_receipt_says_which_command_it_is_of_and_names_what_it_wrote(salesbook: Run) -> None:
    added, edited, moved, left = (
        json.loads(salesbook("person", verb, "jan", *rest, "--json").out)
        for verb, *rest in (
            ("add", "--account", "acme"),
            ("edit", "--language", "de"),
            ("moved", "globex"),
            ("left",),
        )
    )

    kinds = [document["kind"] for document in (added, edited, moved, left)]
    assert kinds == ["person_add", "person_edit", "person_moved", "person_left"]
    assert set(edited["item"]) == {"person"}
    assert left["item"]["employment"] == moved["item"]["employment"]
