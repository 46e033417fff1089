"""`salesbook order`: what customers buy, and what that buys."""

import json
from typing import Any

import pytest

from tests.house import Golden, Run
from tests.once import made_once

pytestmark = pytest.mark.usefixtures("stocked", "sound")

PLAIN = {"NO_COLOR": "1"}
THURSDAY = "2026-11-26T09:30:00+01:00"


@pytest.fixture
@made_once
def stocked(book: object, salesbook: Run) -> None:
    """Keep an account, Acme, and two products that are sold."""
    del book
    salesbook("account", "add", "Acme", "--kind", "customer")
    salesbook("product", "add", "Pump", "--sku", "P-1")
    salesbook("product", "add", "Grease")


def ordered(salesbook: Run, *argv: str) -> dict[str, Any]:
    result = salesbook("order", "add", "acme", *argv, "--json")
    assert result.code == 0, result.err
    found: dict[str, Any] = json.loads(result.out)["item"]
    return found


def listed(salesbook: Run, *argv: str) -> list[dict[str, Any]]:
    result = salesbook("order", "list", *argv, "--json")
    found: list[dict[str, Any]] = json.loads(result.out)["items"]
    return found


def test_the_receipt_says_what_was_ordered_and_when_the_next_one_is_usual(
    salesbook: Run, golden: Golden
) -> None:
    said = [
        salesbook("order", "add", "acme", "P-1:10:129.50", "--on", day).out
        for day in ("2026-07-06", "2026-08-05", "2026-09-04")
    ]
    last = salesbook(
        *("order", "add", "acme", "pump:12", "grease:2.5 kg", "--total", "1.250,50"),
        *("--number", "4711", "--aftercare", "in 2 weeks"),
    )

    golden("order.txt", "".join([*said, last.out]))
    assert last.err == "Take it back: salesbook undo\n"


def test_an_order_is_told_to_a_program_with_a_key_for_each_kind_of_row(salesbook: Run) -> None:
    item = ordered(salesbook, "pump:3:9.99", "Bolt:7", "--new", "--aftercare", "mon")

    assert item["order"]["ordered_on"] == "2026-11-23"
    assert (item["order"]["account"], item["order"]["currency"]) == ("Acme", "EUR")
    assert item["order"]["total"] is None
    assert [(line["product"], line["sku"]) for line in item["order"]["lines"]] == [
        ("Pump", "P-1"),
        ("Bolt", None),
    ]
    assert [(line["quantity"], line["price"]) for line in item["order"]["lines"]] == [
        ("3", "9.99"),
        ("7", None),
    ]
    assert [product["name"] for product in item["products"]] == ["Bolt"]
    assert item["follow_up"]["due_on"] == "2026-11-30"
    assert item["follow_up"]["purpose_kind"] == "service"
    assert (item["rhythm"]["orders_n"], item["rhythm"]["state"]) == (1, None)


def test_orders_are_listed_the_latest_first_with_each_currency_by_itself(
    salesbook: Run, golden: Golden
) -> None:
    salesbook("account", "add", "Globex", "--kind", "customer")
    ordered(salesbook, "pump:10", "--on", "2026-11-02", "--total", "1290", "--number", "A-1")
    ordered(salesbook, "pump:2", "--on", "2026-11-09", "--total", "258", "--return")
    ordered(salesbook, "grease:4", "--total", "USD 500")
    salesbook("order", "add", "globex", "pump:1")

    said = [
        salesbook("order", "list").out,
        salesbook("order", "list", variables={"COLUMNS": "60"}).out,
        salesbook("order", "list", "globex").out,
    ]

    golden("order-list.txt", "\n".join(said))
    csv = salesbook("order", "list", "--csv").out.splitlines()
    assert csv[0].startswith('"id","handle","account_id","account","ordered_on","number","items"')
    assert any('"2 Pump","258.00","EUR","true",""' in line for line in csv)
    assert len(listed(salesbook, "acme")) == 3


def test_a_long_list_is_cut_and_says_so(salesbook: Run) -> None:
    for day in ("thu", "tue", "wed"):
        ordered(salesbook, "pump:1", "--on", day)

    cut = salesbook("order", "list", "--limit", "2")
    of_one = salesbook("order", "list", "acme", "--limit", "1", "--json")

    assert "… and 1 more: salesbook order list --limit 3" in cut.out
    assert json.loads(of_one.out)["more"] == 2


def test_without_orders_the_list_says_how_to_keep_one(salesbook: Run) -> None:
    assert salesbook("order", "list").out == (
        'Nothing was ordered yet: salesbook order add ACCOUNT "Pump:10"\n'
    )


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        ((), 2, "What was ordered? An order needs an item and how many of it."),
        (("Pump",), 1, "“Pump” says not how many."),
        (("Pump:0",), 1, "“0” is nothing: an order has more than 0 of each item."),
        (("Pump:-2",), 1, "“-2” is below zero"),
        (("Pump:many",), 1, "“many” is no quantity."),
        (("Pump:1,000",), 1, "may be 1000, or 1 and 000 thousandths"),
        (("Pmp:2",), 1, "There is no product “Pmp”."),
        (("Pump:2", "--total", "much"), 1, "“much” is not an amount."),
        (("Pump:2:dear",), 1, "“dear” is not an amount."),
        (("Pump:2", "--total", "5", "--currency", "XXQ"), 1, "“XXQ” is no currency."),
        (("Pump:2", "--total", "USD 5", "--currency", "EUR"), 1, "EUR was said beside it"),
        (("Pump:2:EUR 3", "Grease:1:USD 4"), 1, "names EUR and USD"),
        (("Pump:2:EUR 3", "--total", "USD 4"), 1, "names EUR and USD"),
        (("Pump:999999999999:999999999999",), 1, "The items come to more money than there is."),
        (("Pump:2", "--on", "tomorrow"), 1, "Tue 24 Nov lies ahead"),
        (("Pump:2", "--on", "zork"), 1, "zork"),
        (("Pump:2", "--aftercare", "yesterday"), 1, "lies ahead"),
        (("Pump:2", "--opportunity", "zork"), 1, "There is no opportunity “zork”."),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    salesbook: Run, argv: tuple[str, ...], code: int, said: str
) -> None:
    result = salesbook("order", "add", "acme", *argv)

    assert (result.code, result.out) == (code, "")
    assert said in result.err
    assert "Hint: " in result.err
    assert listed(salesbook) == []


def test_without_items_the_regular_ones_are_offered(salesbook: Run) -> None:
    for day in ("2026-09-04", "2026-10-04", "2026-11-03"):
        ordered(salesbook, "Pump:10", "Grease:2.5 kg", "--on", day)

    result = salesbook("order", "add", "acme")

    assert 'Hint: salesbook order add "Acme" "Grease:2.5kg" "Pump:10"' in result.err


def test_an_unknown_product_is_offered_what_is_near_and_to_be_made(salesbook: Run) -> None:
    result = salesbook("order", "add", "acme", "Pomp:2")

    assert result.err.splitlines() == [
        "Error: There is no product “Pomp”.",
        'Hint: Did you mean “Pump (P-1)”? To make it: salesbook product add "Pomp", or add --new',
    ]


def test_with_new_an_unknown_product_is_made_and_a_known_one_is_used(salesbook: Run) -> None:
    item = ordered(salesbook, "Pomp:2", "pump:1", "p-1:1", "grease:1", "--new")

    products = {line["product"] for line in item["order"]["lines"]}
    assert products == {"Pomp", "Pump", "Grease"}
    assert [product["name"] for product in item["products"]] == ["Pomp"]


def test_with_new_a_name_of_two_products_is_still_asked_for(salesbook: Run) -> None:
    salesbook("product", "add", "Pump", "--sku", "P-2")

    result = salesbook("order", "add", "acme", "Pump:1", "--new")

    assert (result.code, "“Pump” can mean 2 products." in result.err) == (1, True)


def test_at_a_terminal_it_is_asked_which_product_is_meant(salesbook: Run) -> None:
    salesbook("product", "add", "Pump", "--sku", "P-2")

    result = salesbook(
        *("order", "add", "acme", "Pump:3:10"), stdin="2\n\n", terminal=True, variables=PLAIN
    )

    assert "3 Pump · Mon 23 Nov (today) · EUR 30" in result.out
    assert listed(salesbook)[0]["lines"][0]["sku"] == "P-2"


def test_at_a_terminal_a_wrong_item_is_said_by_the_command(salesbook: Run) -> None:
    result = salesbook("order", "add", "acme", "Pump", terminal=True, variables=PLAIN)

    assert (result.code, "says not how many" in result.err) == (1, True)


def test_at_a_terminal_aftercare_is_offered_until_a_date_is_read(salesbook: Run) -> None:
    result = salesbook(
        *("order", "add", "acme", "Pump:3"),
        stdin="zork\nyesterday\nin 2 weeks\n",
        terminal=True,
        variables=PLAIN,
    )

    assert "Planned: Ask whether the delivery of “3 Pump” is right · Mon 7 Dec" in result.out
    planned = json.loads(salesbook("followup", "list", "--json").out)["items"]
    assert [each["due_on"] for each in planned] == ["2026-12-07"]
    salesbook("undo")
    assert len(listed(salesbook)) == 1
    assert json.loads(salesbook("followup", "list", "--json").out)["items"] == []


@pytest.mark.parametrize("flag", ["--no-aftercare", "--return", "--json"])
def test_aftercare_is_not_offered_where_it_makes_no_sense(salesbook: Run, flag: str) -> None:
    result = salesbook("order", "add", "acme", "Pump:3", flag, terminal=True, variables=PLAIN)

    assert (result.code, "delivery is right" in result.err) == (0, False)


def test_an_empty_answer_plans_no_aftercare(salesbook: Run) -> None:
    salesbook("order", "add", "acme", "Pump:3", stdin="\n", terminal=True, variables=PLAIN)

    assert json.loads(salesbook("followup", "list", "--json").out)["items"] == []


def test_undo_takes_an_order_back_with_all_that_came_with_it(salesbook: Run) -> None:
    ordered(salesbook, "Bolt:3", "--new", "--aftercare", "mon")

    salesbook("undo")

    assert listed(salesbook) == []
    assert json.loads(salesbook("followup", "list", "--json").out)["items"] == []
    products = json.loads(salesbook("product", "list", "--json").out)["items"]
    assert [product["name"] for product in products] == ["Grease", "Pump"]


def test_what_came_back_makes_no_rhythm(salesbook: Run) -> None:
    ordered(salesbook, "pump:3", "--on", "2026-11-02")

    result = salesbook("order", "add", "acme", "pump:3", "--return")

    assert result.out.startswith("Sent back by Acme")
    assert "Next order" not in result.out
    rhythm = json.loads(salesbook("order", "rhythm", "acme", "--json").out)["items"]
    assert rhythm[0]["orders_n"] == 1


def test_a_number_is_kept_once_an_account(salesbook: Run) -> None:
    ordered(salesbook, "pump:3", "--number", "4711", "--on", "fri")
    salesbook("account", "add", "Globex")

    again = salesbook("order", "add", "acme", "pump:3", "--number", "4711")
    other = salesbook("order", "add", "globex", "pump:3", "--number", "4711")

    assert "Acme has an order “4711” already, of Fri 20 Nov (" in again.err
    assert (again.code, other.code) == (1, 0)


def test_a_prospect_who_orders_is_a_customer_and_so_is_one_who_comes_back(
    salesbook: Run,
) -> None:
    salesbook("account", "add", "Globex")
    salesbook("account", "add", "Initech", "--kind", "former_customer")

    first = salesbook("order", "add", "globex", "pump:1")
    long_ago = salesbook("order", "add", "initech", "pump:1", "--on", "2020-01-01")
    again = salesbook("order", "add", "initech", "pump:1")

    assert "They are a customer now." in first.out
    assert "They are a customer now." not in long_ago.out
    assert "They are a customer now." in again.out
    kinds = json.loads(salesbook("account", "list", "--json").out)["items"]
    assert {account["kind"] for account in kinds} == {"customer"}


def test_the_receipt_tells_of_what_is_no_longer_sold_and_of_odd_totals(salesbook: Run) -> None:
    salesbook("product", "edit", "pump", "--retired", "yesterday", "--successor", "grease")
    salesbook("product", "add", "Tool", "--retired", "yesterday")

    result = salesbook("order", "add", "acme", "P-1:10:10", "tool:1:5", "--total", "99")
    back = salesbook("order", "add", "acme", "P-1:1", "--return")

    assert result.err.splitlines() == [
        "Note: “Pump (P-1)” is no longer sold.",
        "  Try: It is followed by “Grease”.",
        "Note: “Tool” is no longer sold.",
        "Note: The items come to EUR 105, and the total says EUR 99: kept as it was said.",
        "Take it back: salesbook undo",
    ]
    assert back.err == "Take it back: salesbook undo\n"


def test_an_order_of_a_sale_is_kept_with_it(salesbook: Run) -> None:
    salesbook("opportunity", "add", "acme", "Ten pumps", "--amount", "1290")

    item = ordered(salesbook, "pump:10", "--opportunity", "ten pumps", "--aftercare", "mon")

    assert item["order"]["opportunity_id"]


def test_an_order_is_read_from_the_day_in_the_settings_order(salesbook: Run) -> None:
    salesbook("config", "set", "dates.order", "mdy")

    item = ordered(salesbook, "pump:10", "--on", "11/2")

    assert item["order"]["ordered_on"] == "2026-11-02"


def test_every_line_of_an_order_is_exported(salesbook: Run, golden: Golden) -> None:
    ordered(
        salesbook,
        *("pump:3:9.99", "grease:2.5 kg:4", "--total", "40", "--number", "=4711", "--on", "fri"),
    )
    ordered(salesbook, "grease:1", "--total", "JPY 500", "--return")

    rows = salesbook("export", "orders").out
    items = json.loads(salesbook("export", "orders", "--json").out)["items"]

    golden("orders.csv", rows)
    assert sorted(str(item["total"]) for item in items) == ["40.00", "500", "None"]
    assert {item["ordered_on"] for item in items} == {"2026-11-20", "2026-11-23"}
