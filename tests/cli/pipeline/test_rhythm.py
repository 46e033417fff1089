"""`salesbook order rhythm`: when customers usually order again."""

import json
from typing import Any

import pytest

from tests.house import Golden, Run
from tests.once import made_once

pytestmark = pytest.mark.usefixtures("book", "sound")

STEADY = ("2026-07-27", "2026-08-26", "2026-09-25", "2026-10-25")
LATE = ("2026-07-06", "2026-08-05", "2026-09-04", "2026-10-04")
SELDOM = ("2026-01-05", "2026-02-05", "2026-03-05")


@pytest.fixture
@made_once
def buyers(salesbook: Run, book: object) -> None:
    """Keep one who is expected to order now, one who is late, one who went, one who began."""
    del book
    salesbook("product", "add", "Pump", "--sku", "P-1")
    for name, days in (("Acme", STEADY), ("Globex", LATE), ("Initech", SELDOM)):
        salesbook("account", "add", name, "--kind", "customer")
        for number, day in enumerate(days):
            salesbook("order", "add", name, f"P-1:{10 + number}", "--on", day)
    salesbook("order", "add", "acme", "Grease:2.5 kg", "--new", "--on", STEADY[1])
    salesbook("account", "add", "Umbrella", "--kind", "customer")
    salesbook("order", "add", "umbrella", "P-1:1")


def told(salesbook: Run, *argv: str) -> list[dict[str, Any]]:
    result = salesbook("order", "rhythm", *argv, "--json")
    found: list[dict[str, Any]] = json.loads(result.out)["items"]
    return found


@pytest.mark.usefixtures("buyers")
@pytest.mark.parametrize("width", ["60", "80", "140"])
def test_who_is_late_stands_first_and_who_orders_too_seldom_is_counted(
    salesbook: Run, golden: Golden, width: str
) -> None:
    result = salesbook("order", "rhythm", variables={"COLUMNS": width})

    golden(f"rhythm-{width}.txt", result.out)


@pytest.mark.usefixtures("buyers")
@pytest.mark.parametrize("width", ["60", "80"])
def test_an_account_is_told_product_by_product_with_what_is_regular(
    salesbook: Run, golden: Golden, width: str
) -> None:
    said = [
        salesbook("order", "rhythm", name, variables={"COLUMNS": width}).out
        for name in ("acme", "umbrella")
    ]

    golden(f"rhythm-acme-{width}.txt", "\n".join(said))


@pytest.mark.usefixtures("buyers")
def test_the_rows_are_those_of_the_report_on_reordering(salesbook: Run, golden: Golden) -> None:
    golden("reorder.csv", salesbook("order", "rhythm", "--csv").out)


@pytest.mark.usefixtures("buyers")
def test_the_document_says_the_figures_and_what_they_rest_on(salesbook: Run) -> None:
    [whole, pump, grease] = told(salesbook, "acme")

    assert (whole["orders_n"], whole["median_days"], whole["spread_days"]) == (4, 30, 3)
    assert (whole["last_order_on"], whole["state"]) == ("2026-10-25", "expected")
    assert (whole["window_from_on"], whole["window_until_on"]) == ("2026-11-21", "2026-11-27")
    assert (pump["regular"], pump["quantity_median"], pump["unit"]) == (True, "11.5", None)
    assert (grease["regular"], grease["quantity_median"], grease["unit"]) == (False, "2.5", "kg")
    assert (grease["state"], grease["orders_n"]) == (None, 1)


@pytest.mark.usefixtures("buyers")
def test_a_list_may_be_cut_and_says_what_it_left_out(salesbook: Run) -> None:
    cut = salesbook("order", "rhythm", "--limit", "1")
    document = json.loads(salesbook("order", "rhythm", "--limit", "1", "--json").out)

    assert "… and 2 more: salesbook order rhythm --limit 3" in cut.out
    assert ({item["account"] for item in document["items"]}, document["more"]) == ({"Globex"}, 2)


@pytest.mark.usefixtures("buyers")
def test_the_settings_say_how_many_orders_make_a_rhythm(salesbook: Run) -> None:
    salesbook("config", "set", "reorder.min_orders", "4")

    assert {item["account"] for item in told(salesbook)} == {"Acme", "Globex"}
    assert "not enough orders (3 of 4)" in salesbook("order", "rhythm", "initech").out


def test_without_any_rhythm_it_says_why(salesbook: Run) -> None:
    nothing = salesbook("order", "rhythm")
    salesbook("account", "add", "Acme")
    unordered = salesbook("order", "rhythm", "acme")
    salesbook("order", "add", "acme", "Pump:1", "--new")
    seldom = salesbook("order", "rhythm")

    assert nothing.out.startswith("Nothing was ordered yet: salesbook order add")
    assert "not enough orders (0 of 3)" in unordered.out
    assert seldom.out == "Fewer than 3 orders, so no rhythm: 1 account\n"
