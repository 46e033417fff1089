"""`salesbook account merge` and `account list --duplicates`: two accounts that are one."""

import json

import pytest

from salesbook.cli.environment import Environment
from tests.house import Golden, Run

PLAIN = {"NO_COLOR": "1"}


@pytest.fixture
def twice(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme", "--city", "Utrecht")
    salesbook("account", "add", "Acme B.V.", "--city", "Utrecht", "--industry", "pumps")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme B.V.")
    salesbook("log", "Acme B.V.", "Wants a pump // // Offer a pump @fri")
    return book


@pytest.mark.usefixtures("twice")
@pytest.mark.parametrize("width", ["60", "80", "140"])
def test_a_merge_says_what_came_over(salesbook: Run, golden: Golden, width: str) -> None:
    result = salesbook(
        "account", "merge", "Acme B.V.", "acme", variables={**PLAIN, "COLUMNS": width}
    )

    assert (result.code, result.err) == (0, "")
    golden(f"account-merge-{width}.txt", result.out)


@pytest.mark.usefixtures("twice")
def test_both_names_lead_to_one_history_and_undo_parts_them(salesbook: Run) -> None:
    salesbook("account", "merge", "acme", "Acme B.V.", "--name", "Acme B.V.")

    assert "Wants a pump" in salesbook("show", "Acme B.V.").out
    assert "Wants a pump" in salesbook("show", "acme").out

    salesbook("undo")

    names = json.loads(salesbook("account", "list", "--json").out)["items"]
    assert [one["name"] for one in names] == ["Acme", "Acme B.V."]


@pytest.mark.usefixtures("twice")
def test_a_merge_is_a_document_too(salesbook: Run) -> None:
    item = json.loads(salesbook("account", "merge", "acme", "Acme B.V.", "--json").out)["item"]

    assert (item["account"]["name"], item["merged"]["name"]) == ("Acme", "Acme B.V.")
    assert item["moved"]["interactions"] == 1
    assert item["note"] is None


@pytest.mark.usefixtures("twice")
def test_what_differs_is_kept_and_the_receipt_says_so(salesbook: Run) -> None:
    salesbook("account", "edit", "acme", "--industry", "valves")

    assert "said differently" in salesbook("account", "merge", "acme", "Acme B.V.").out
    assert "industry pumps" in salesbook("show", "acme").out


@pytest.mark.usefixtures("twice")
def test_merging_an_account_into_itself_is_refused(salesbook: Run) -> None:
    result = salesbook("account", "merge", "Acme B.V.", "Acme B.V.")

    assert result.code == 1
    assert "“Acme B.V.” is one account already" in result.err


@pytest.mark.usefixtures("twice")
def test_pairs_that_may_be_one_firm_are_listed(salesbook: Run, golden: Golden) -> None:
    result = salesbook("account", "list", "--duplicates", variables=PLAIN)

    golden("account-duplicates.txt", result.out)
    [item] = json.loads(salesbook("account", "list", "--duplicates", "--json").out)["items"]
    assert (item["account"], item["other"], item["why"]) == ("Acme", "Acme B.V.", "the same name")
    rows = salesbook("account", "list", "--duplicates", "--csv").out.splitlines()
    assert rows[0] == '"account_id","account","other_id","other","why"'
    assert len(rows) == 2


def test_a_limit_says_how_many_pairs_it_left_out(salesbook: Run) -> None:
    for _ in range(3):
        salesbook("account", "add", "Acme")

    assert "2 more: --limit 3" in salesbook("account", "list", "--duplicates", "--limit", "1").out


def test_a_book_without_duplicates_says_so(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")

    assert "No two accounts look like one." in salesbook("account", "list", "--duplicates").out


def test_a_new_account_that_looks_like_another_is_named_with_the_command(salesbook: Run) -> None:
    salesbook("account", "add", "Acme B.V.", "--city", "Utrecht")

    said = salesbook("account", "add", "ACME", "--city", "Utrecht").err

    assert "“Acme B.V.”, Utrecht, may be the same firm: the same name." in said
    assert "If it is: salesbook account merge " in said
