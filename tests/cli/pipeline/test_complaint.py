"""`salesbook complaint`: open until something came of it."""

import json
from typing import Any

import pytest

from tests.house import Golden, Run
from tests.once import made_once

pytestmark = pytest.mark.usefixtures("acme", "sound")

THURSDAY = "2026-11-26T09:30:00+01:00"


@pytest.fixture
@made_once
def acme(book: object, salesbook: Run) -> None:
    """Keep an account, a person there, a product and an order of it."""
    del book
    salesbook("account", "add", "Acme", "--kind", "customer")
    salesbook("account", "add", "Globex")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    salesbook("product", "add", "Pump", "--sku", "P-1")
    salesbook("order", "add", "acme", "pump:2", "--number", "4711", "--on", "fri")


def opened(salesbook: Run, *argv: str) -> dict[str, Any]:
    result = salesbook("complaint", "open", "acme", *argv, "--json")
    assert result.code == 0, result.err
    found: dict[str, Any] = json.loads(result.out)["item"]["complaint"]
    return found


def listed(salesbook: Run, *argv: str) -> list[dict[str, Any]]:
    result = salesbook("complaint", "list", *argv, "--json")
    found: list[dict[str, Any]] = json.loads(result.out)["items"]
    return found


def test_a_complaint_is_about_somebody_something_and_an_order(
    salesbook: Run, golden: Golden
) -> None:
    said = [
        salesbook("complaint", "open", "acme", "The", "pump", "sings").out,
        salesbook(
            *("complaint", "open", "acme", "The shaft broke", "--severity", "high"),
            *("--product", "p-1", "--order", "last", "--person", "anna"),
        ).out,
        salesbook(
            *("complaint", "open", "acme", "Two came back", "--kind", "return"),
            *("--severity", "low"),
        ).out,
        salesbook("complaint", "list").out,
        salesbook("complaint", "list", now=THURSDAY, variables={"COLUMNS": "60"}).out,
    ]

    golden("complaint.txt", "".join(said))


def test_the_document_names_all_of_it(salesbook: Run) -> None:
    found = opened(
        salesbook,
        *("The shaft broke", "--severity", "urgent", "--product", "p-1", "--order", "last"),
        *("--person", "anna", "--kind", "service_request"),
    )

    assert (found["account"], found["person"], found["product"]) == ("Acme", "Anna Vermeer", "Pump")
    assert (found["order"], found["severity"], found["status"]) == ("4711", "urgent", "new")
    assert (found["kind"], found["due_on"]) == ("service_request", "2026-11-23")
    assert found["opened_at"] == "2026-11-23T08:30:00+00:00"


def test_a_complaint_waits_as_many_working_days_as_the_settings_say(salesbook: Run) -> None:
    friday = "2026-11-27T09:30:00+01:00"
    result = salesbook("complaint", "open", "acme", "The pump sings", now=friday)
    salesbook("config", "set", "complaint.contact_bd", "0")
    at_once = opened(salesbook, "The pump hums")

    assert "Due Tue 1 Dec (in 4 days) unless you talk before" in result.out
    assert at_once["due_on"] == "2026-11-23"


def test_the_words_may_come_from_elsewhere(salesbook: Run) -> None:
    salesbook("complaint", "open", "acme", "-", stdin="The pump sings\nall night\n")

    assert listed(salesbook)[0]["text"] == "The pump sings\nall night"


@pytest.mark.parametrize(
    ("flags", "status"), [((), "closed"), (("--rejected",), "rejected")], ids=["closed", "rejected"]
)
def test_a_complaint_ends_with_what_came_of_it(
    salesbook: Run, flags: tuple[str, ...], status: str
) -> None:
    opened(salesbook, "The pump sings")

    result = salesbook("complaint", "close", "last", "--because", "A new bearing", *flags)

    assert result.out.splitlines()[0].startswith(f"{status.capitalize()} for Acme")
    assert result.out.splitlines()[1:] == ["  The pump sings", "  Because: A new bearing"]
    assert result.err == "Take it back: salesbook undo\n"
    [found] = listed(salesbook)
    assert (found["status"], found["resolution"]) == (status, "A new bearing")
    salesbook("undo")
    [found] = listed(salesbook)
    assert (found["status"], found["resolution"], found["closed_at"]) == ("new", None, None)


def test_a_complaint_that_says_the_same_is_a_duplicate(salesbook: Run) -> None:
    first = opened(salesbook, "The pump sings")
    opened(salesbook, "Your pump is loud")
    opened(salesbook, "It is loud")

    salesbook("complaint", "close", "last", "--duplicate-of", first["handle"])
    second = salesbook(
        *("complaint", "close", listed(salesbook)[1]["handle"], "--because", "Said before"),
        *("--duplicate-of", first["handle"], "--json"),
    )

    assert json.loads(second.out)["item"]["complaint"]["duplicate_of_id"] == first["id"]
    ended = {one["text"]: (one["status"], one["resolution"]) for one in listed(salesbook)[1:]}
    assert ended == {
        "Your pump is loud": ("duplicate", "Said before"),
        "It is loud": ("duplicate", "The same as “The pump sings”"),
    }


def test_closing_a_duplicate_says_that_it_is_one_already(salesbook: Run) -> None:
    opened(salesbook, "The pump sings")
    first = listed(salesbook)[0]["handle"]
    opened(salesbook, "It is loud")
    salesbook("complaint", "close", "last", "--duplicate-of", first)

    again = salesbook("complaint", "close", "last", "--because", "A new bearing")

    assert again.err.splitlines()[0] == (
        "Error: “It is loud” was found to be a duplicate already, on Mon 23 Nov: "
        "The same as “The pump sings”"
    )


def test_closing_twice_says_when_and_how_it_ended(salesbook: Run) -> None:
    opened(salesbook, "The pump sings")
    salesbook("complaint", "close", "last", "--because", "A new bearing")

    again = salesbook("complaint", "close", "last", "--because", "Another", now=THURSDAY)

    assert (again.code, again.out) == (1, "")
    assert again.err.splitlines()[0] == (
        "Error: “The pump sings” was closed already, on Mon 23 Nov: A new bearing"
    )


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (("open", "acme", "  "), 1, "The complaint is empty."),
        (("open", "zork", "Loud"), 1, "zork"),
        (("open", "acme", "Loud", "--product", "zork"), 1, "There is no product “zork”."),
        (("open", "acme", "Loud", "--order", "zork"), 1, "There is no order “zork”."),
        (("open", "globex", "Loud", "--order", "last"), 1, "is of Acme, not of Globex."),
        (("open", "acme", "Loud", "--person", "zork"), 1, "zork"),
        (("open", "acme", "Loud", "--severity", "awful"), 2, "awful"),
        (("close", "last"), 1, "What came of it?"),
        (("close", "zork", "--because", "x"), 1, "There is no complaint “zork”."),
        (("close", "last", "--because", "x", "--duplicate-of", "last"), 1, "duplicate of itself"),
        (("close", "last", "--rejected", "--duplicate-of", "x"), 2, "not both"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    salesbook: Run, argv: tuple[str, ...], code: int, said: str
) -> None:
    opened(salesbook, "The pump sings")

    result = salesbook("complaint", *argv)

    assert (result.code, result.out) == (code, "")
    assert said in result.err
    assert [one["status"] for one in listed(salesbook)] == ["new"]


def test_a_complaint_of_another_account_is_never_the_same(salesbook: Run) -> None:
    theirs = opened(salesbook, "The pump sings")
    salesbook("complaint", "open", "globex", "The pump sings")

    result = salesbook("complaint", "close", "last", "--duplicate-of", theirs["handle"])

    assert "“The pump sings” is of another account." in result.err


def test_open_ones_stand_first_the_gravest_and_oldest_before_the_others(salesbook: Run) -> None:
    for severity, text in (("low", "A"), ("urgent", "B"), ("normal", "C"), ("urgent", "D")):
        salesbook(
            *("complaint", "open", "acme", text, "--severity", severity),
            now=f"2026-11-23T09:0{len(listed(salesbook))}:00+01:00",
        )
    opened(salesbook, "E", "--severity", "urgent")
    salesbook("complaint", "close", "last", "--because", "Settled")
    salesbook("complaint", "open", "globex", "F", "--severity", "high")

    assert [one["text"] for one in listed(salesbook)] == ["B", "D", "F", "C", "A", "E"]
    assert [one["text"] for one in listed(salesbook, "globex")] == ["F"]
    cut = salesbook("complaint", "list", "--limit", "2")
    assert "… and 4 more: salesbook complaint list --limit 6" in cut.out
    assert json.loads(salesbook("complaint", "list", "acme", "--limit", "2", "--json").out)["more"]


def test_the_rows_of_a_list_have_stable_columns(salesbook: Run) -> None:
    opened(salesbook, "=SUM(A1)", "--order", "last")

    header, row = salesbook("complaint", "list", "--csv").out.splitlines()

    assert header.endswith('"opened_at","closed_at","resolution","duplicate_of_id"')
    assert '"\'=SUM(A1)"' in row


def test_without_complaints_the_list_says_so_and_a_closed_one_asks_for_nothing(
    salesbook: Run,
) -> None:
    nothing = salesbook("complaint", "list")
    opened(salesbook, "The pump sings")
    salesbook("complaint", "close", "last", "--because", "A new bearing")

    closed = salesbook("complaint", "list", variables={"COLUMNS": "120"})

    assert nothing.out == "Nobody complained.\n"
    assert "closed: A new bearing" in closed.out
    assert "Settled?" not in closed.out
