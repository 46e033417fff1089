"""`salesbook product`: what is sold."""

import json
from typing import Any

import pytest

from tests.house import Golden, Run

pytestmark = pytest.mark.usefixtures("book", "sound")


def product(salesbook: Run, *argv: str) -> dict[str, Any]:
    result = salesbook("product", *argv, "--json")
    assert (result.code, result.err) == (0, "")
    found: dict[str, Any] = json.loads(result.out)["item"]["product"]
    return found


def listed(salesbook: Run) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(salesbook("product", "list", "--json").out)["items"]
    return found


def test_a_product_has_a_number_a_category_and_what_comes_after_it(
    salesbook: Run, golden: Golden
) -> None:
    said = [
        salesbook("product", "add", "Pump 2", "--sku", "P-2", "--category", "pumps").out,
        salesbook(
            *("product", "add", "Pump", "--sku", "P-1", "--successor", "p-2"),
            *("--retired", "1 dec", "--category", "pumps"),
        ).out,
        salesbook("product", "add", "Grease").out,
        salesbook("product", "list").out,
        salesbook("product", "list", variables={"COLUMNS": "60"}).out,
        salesbook("product", "list", "--csv").out.replace("\r\n", "\n"),
    ]

    golden("product.txt", "".join(said))


def test_a_product_is_changed_afterwards(salesbook: Run) -> None:
    product(salesbook, "add", "Pump", "--sku", "P-1")
    product(salesbook, "add", "Pump 2")

    changed = product(
        salesbook, "edit", "p-1", "--name", "Old pump", "--retired", "fri", "--successor", "pump 2"
    )

    assert (changed["name"], changed["sku"]) == ("Old pump", "P-1")
    assert (changed["retired_on"], changed["successor"]) == ("2026-11-20", "Pump 2")
    salesbook("undo")
    assert {one["name"] for one in listed(salesbook)} == {"Pump", "Pump 2"}


def test_the_receipt_of_a_change_says_so(salesbook: Run) -> None:
    salesbook("product", "add", "Pump")

    result = salesbook("product", "edit", "pump", "--category", "pumps")

    assert result.out == "Changed Pump\nCategory  pumps\n"
    assert result.err == "Take it back: salesbook undo\n"


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("add", "  "), "A product needs a name."),
        (("add", "Pump three", "--sku", "p-1"), "“p-1” is a product already: Pump (P-1)."),
        (("add", "pump"), "“pump” is a product already: Pump (P-1)."),
        (("add", "P-1"), "“P-1” is a product already: Pump (P-1)."),
        (("edit", "pump", "--successor", "p-1"), "it would come after itself."),
        (("edit", "tool", "--sku", "P-1"), "“P-1” is a product already"),
        (("edit", "zork", "--sku", "Z"), "There is no product “zork”."),
        (("edit", "  ", "--sku", "Z"), "No product was named."),
        (("add", "Bolt", "--successor", "zork"), "There is no product “zork”."),
        (("add", "Bolt", "--retired", "zork"), "zork"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    salesbook: Run, argv: tuple[str, ...], said: str
) -> None:
    product(salesbook, "add", "Pump", "--sku", "P-1")
    product(salesbook, "add", "Tool")

    result = salesbook("product", *argv)

    assert (result.code, result.out) == (1, "")
    assert said in result.err
    assert [one["name"] for one in listed(salesbook)] == ["Pump", "Tool"]


def test_products_never_come_after_each_other_in_a_ring(salesbook: Run) -> None:
    for name, after in (("Three", None), ("Two", "Three"), ("One", "Two")):
        salesbook("product", "add", name, *(("--successor", after) if after else ()))

    result = salesbook("product", "edit", "three", "--successor", "one")

    assert (result.code, "“One” cannot come after “Three”" in result.err) == (1, True)


def test_two_products_of_one_name_are_told_apart_by_their_numbers(salesbook: Run) -> None:
    product(salesbook, "add", "Pump", "--sku", "P-1")
    product(salesbook, "add", "Pump", "--sku", "P-2")

    either = salesbook("product", "edit", "pump", "--category", "pumps")
    picked = salesbook(
        *("product", "edit", "pump", "--category", "pumps"),
        stdin="2\n",
        terminal=True,
        variables={"NO_COLOR": "1"},
    )

    assert (either.code, "“pump” can mean 2 products." in either.err) == (1, True)
    assert "1  Pump (P-1)" in either.err
    assert "Number    P-2" in picked.out
    assert [one["category"] for one in listed(salesbook)] == [None, "pumps"]


def test_at_a_terminal_none_of_several_and_unknown_names_are_left_to_the_command(
    salesbook: Run,
) -> None:
    product(salesbook, "add", "Pump", "--sku", "P-1")
    product(salesbook, "add", "Pump", "--sku", "P-2")

    none = salesbook("product", "edit", "pump", "--sku", "X", stdin="\n", terminal=True)
    unknown = salesbook("product", "edit", "zork", "--sku", "X", terminal=True)

    assert (none.code, "can mean 2 products" in none.err) == (1, True)
    assert (unknown.code, "There is no product “zork”" in unknown.err) == (1, True)


def test_an_edit_that_changes_nothing_says_so_and_offers_no_undo(salesbook: Run) -> None:
    product(salesbook, "add", "Pump", "--sku", "P-1")

    same = salesbook("product", "edit", "P-1", "--name", "Pump")

    assert (same.code, same.err) == (0, "")
    assert same.out.startswith("Nothing to change in Pump\n")


def test_a_long_list_is_cut_and_says_so(salesbook: Run) -> None:
    for name in ("One", "Two", "Three"):
        product(salesbook, "add", name)

    cut = salesbook("product", "list", "--limit", "2")
    whole = json.loads(salesbook("product", "list", "--json").out)

    assert "… and 1 more: --limit 3" in cut.out
    assert (len(whole["items"]), whole["more"]) == (3, 0)


def test_without_products_the_list_says_how_to_make_one(salesbook: Run) -> None:
    result = salesbook("product", "list")

    assert result.out == 'There are no products yet: salesbook product add "Pump" --sku P-1\n'
