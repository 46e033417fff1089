from pathlib import Path

import pytest
from msgspec.structs import replace

from salesbook.domain.book.import_batch import RowAction
from salesbook.exchange.salesbook_csv import write_csv
from salesbook.work.book.export import export_sheets
from tests.house import RealFiles
from tests.store.keeping import findings
from tests.work.book.conftest import Bench

_CUSTOMERS = (
    "CustomerID,CompanyName,ContactName,ContactTitle,Address,City,Country\n"
    "ALFKI,Alfreds,Maria Anders,Owner,Obere Str. 57,Berlin,Germany\n"
)
_ORDERS = (
    "OrderID,CustomerID,EmployeeID,OrderDate,ShippedDate\n"
    "1,ALFKI,5,2026-07-04 00:00:00.000,\n"
    "2,ALFKI,5,2026-08-04 00:00:00.000,\n"
)
_PRODUCTS = "ProductID,ProductName,UnitPrice,Discontinued\n11,Cheese,14.0000,0\n12,Ham,9.8,1\n"
_DETAILS = (
    "OrderID,ProductID,UnitPrice,Quantity,Discount\n"
    "1,11,14.0000,12,0\n"
    "1,12,9.8,10,0.15\n"
    "2,11,14.0000,5,0.0\n"
)
_OURS = (
    "order_id,account,number,ordered_on,position,product,sku,quantity,unit,price,total,currency,"
    "is_return\n"
)
_ID = "0178d97a-b180-7000-8459-00000000000"


def test_a_shop_comes_in_any_order_of_its_files(any_bench: Bench) -> None:
    files = (_DETAILS, _ORDERS, _PRODUCTS, _CUSTOMERS)

    outcomes = {one.kind: one for one in any_bench.bring(*files).files}
    again = any_bench.bring(*files)

    assert outcomes["orders"].made["orders"] == 2
    assert outcomes["order details"].made["order_lines"] == 3
    assert outcomes["products"].notices == (
        "Products that are sold no more, without a day, taken as of today: 1",
    )
    assert not again.changed
    lines = [
        (row["number"], row["product"], row["quantity"], row["price"])
        for row in any_bench.rows("orders")
    ]
    assert sorted(lines) == [
        ("1", "Cheese", "12", "14.00"),
        ("1", "Ham", "10", "8.33"),
        ("2", "Cheese", "5", "14.00"),
    ]
    [account] = any_bench.rows("accounts")
    assert account["kind"] == "customer"
    assert findings(any_bench.env) == []


def test_a_later_file_of_the_same_shop_adds_what_is_new(bench: Bench) -> None:
    bench.bring(_CUSTOMERS, _PRODUCTS, _ORDERS, _DETAILS)

    orders = bench.one(_ORDERS + "3,ALFKI,5,2026-09-04,\n")
    lines = bench.one(_DETAILS + "3,12,9.8,1,0\n")
    products = bench.one(_PRODUCTS.replace("12,Ham", "13,Ham"))

    assert orders.actions == {RowAction.UNCHANGED: 2, RowAction.CREATED: 1}
    assert lines.actions == {RowAction.UNCHANGED: 3, RowAction.CREATED: 1}
    assert products.actions == {RowAction.UNCHANGED: 2}


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("9,11,14,1,0", "it names no order that we have; orders come before what stands in them"),
        ("1,99,14,1,0", "it names no product that we have"),
    ],
)
def test_a_line_of_nothing_that_is_here_is_skipped(bench: Bench, row: str, why: str) -> None:
    bench.bring(_CUSTOMERS, _PRODUCTS, _ORDERS)

    outcome = bench.one(f"OrderID,ProductID,UnitPrice,Quantity,Discount\n{row}\n")

    assert outcome.skipped == {why: 1}


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("1,11,14,,0", "it does not say how many of it were ordered"),
        ("1,11,14,some,0", "“some” is no quantity."),
        ("1,11,14,1,2", "“2” is no discount between 0 and 1"),
        ("1,11,14,1,much", "“much” is no discount between 0 and 1"),
        ("1,11,CHF 14,1,0", "“CHF 14” is in CHF, and EUR was said beside it."),
    ],
)
def test_a_line_that_cannot_be_read_is_bad(bench: Bench, row: str, why: str) -> None:
    bench.bring(_CUSTOMERS, _PRODUCTS, _ORDERS)

    outcome = bench.one(f"OrderID,ProductID,UnitPrice,Quantity,Discount\n{row}\n", skip_bad=True)

    assert [one.reason for one in outcome.bad] == [why]


def test_an_order_needs_an_account_and_a_day_that_has_come(bench: Bench) -> None:
    bench.bring(_CUSTOMERS)
    rows = "1,ALFKI,5,,\n2,ALFKI,5,2030-01-01,\n3,,5,2026-01-01,\n"

    outcome = bench.one("OrderID,CustomerID,EmployeeID,OrderDate,ShippedDate\n" + rows, skip_bad=1)

    assert outcome.skipped == {
        "it lies in the future: it was not ordered yet": 1,
        "it names no account": 1,
    }
    assert [one.reason for one in outcome.bad] == ["it has no date"]


def test_our_own_orders_come_back(any_bench: Bench) -> None:
    any_bench.one("Company\nAcme\n")
    rows = (
        f"{_ID}1,Acme,N-1,2026-01-05,1,Pump,P-1,2.5,kg,10.00,25.00,EUR,false\n"
        f"{_ID}1,Acme,N-1,2026-01-05,2,Seal,,3,,,,EUR,false\n"
        f"{_ID}2,Acme,,2026-02-05,,,,,,,7.00,EUR,true\n"
    )

    any_bench.one(_OURS + rows)
    first = any_bench.rows("orders")
    again = any_bench.one(_OURS + rows + f"{_ID}2,Acme,,2026-02-05,1,,P-1,1,,,,EUR,true\n")

    assert [(row["product"], row["quantity"], row["total"]) for row in first] == [
        ("Pump", "2.5", "25.00"),
        ("Seal", "3", None),
        (None, None, "7.00"),
    ]
    assert [str(row["order_id"])[-1] for row in first] == ["1", "1", "2"]
    assert again.actions == {RowAction.UNCHANGED: 3, RowAction.CREATED: 1}


def test_orders_and_sales_go_out_and_come_into_another_book_the_same(
    any_bench: Bench, tmp_path: Path
) -> None:
    any_bench.bring(_CUSTOMERS, _PRODUCTS, _ORDERS, _DETAILS)
    any_bench.one("Company,Deal,Stage,Value\nAlfreds,'=Pumps,Proposal,12k\n")
    written = {name: _written(any_bench, name) for name in ("accounts", "orders", "pipeline")}
    address = str(tmp_path / "other.db")
    variables = {**any_bench.env.variables, "SALESBOOK_BOOK": address}
    other = Bench(replace(any_bench.env, variables=variables))

    other.bring(*written.values())

    assert {name: _written(other, name) for name in written} == written
    assert findings(other.env) == []


def _written(bench: Bench, name: str) -> str:
    with bench.env.reading() as book:
        return "".join(write_csv(name, export_sheets(book, name)))


def test_a_product_of_ours_keeps_its_id(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    names = "order_id,account,ordered_on,position,product_id,product,quantity\n"
    row = f"{_ID}1,Acme,2026-01-05,1,{_ID}9,Pump,2\n"

    bench.one(names + row)
    again = bench.one(names + row + f"{_ID}1,Acme,2026-01-05,2,{_ID}9,Pump,3\n")

    assert again.actions == {RowAction.UNCHANGED: 1, RowAction.CREATED: 1}
    assert [str(row["product_id"]) for row in bench.rows("orders")] == [f"{_ID}9"] * 2


def test_another_product_at_a_position_is_a_bad_row(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    row = f"{_ID}1,Acme,N-1,2026-01-05,1,Pump,P-1,2,,,,EUR,false\n"
    bench.one(_OURS + row)

    outcome = bench.one(_OURS + row.replace("Pump,P-1", "Seal,"), skip_bad=True)

    assert [one.reason for one in outcome.bad] == [
        "another product stands at position 1 of the order"
    ]


def test_orders_without_ids_are_known_by_number_or_by_all_they_say(bench: Bench) -> None:
    names = "account,number,ordered_on,total,currency\n"
    rows = "Acme,N-1,2026-01-05,25.00,EUR\nAcme,,2026-01-05,25.00,EUR\n"

    left = bench.one(names + rows)
    made = bench.one(names + rows, create_accounts=True)
    again = bench.one(names + rows + "Acme,N-1,2026-01-05,30.00,USD\n")
    taken = bench.one(names + "Acme,N-1,2026-01-05,30.00,USD\n", overwrite=True)

    assert left.skipped == {"it names no account that we have; --create-accounts makes it": 2}
    assert made.actions == {RowAction.CREATED: 2}
    assert again.actions == {RowAction.UNCHANGED: 3}
    assert again.notices == ("Other values than the file's stay: 1; --overwrite takes the file's",)
    assert taken.actions == {RowAction.UPDATED: 1}
    totals = sorted((row["currency"], row["total"]) for row in bench.rows("orders"))
    assert totals == [("EUR", "25.00"), ("USD", "30.00")]


def test_a_total_fills_a_blank(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    names = "account,number,ordered_on,total,currency\n"
    bench.one(names + "Acme,N-1,2026-01-05,,EUR\n")

    outcome = bench.one(names + "Acme,N-1,2026-01-05,25.00,EUR\n")

    assert outcome.actions == {RowAction.UPDATED: 1}
    assert bench.rows("orders")[0]["total"] == "25.00"


def test_the_real_shop_comes_in_whole(bench: Bench, real_files: RealFiles) -> None:
    folder = real_files("datasets/northwind")
    names = ("Orders", "Customers", "Employees")
    texts = [(folder / f"{name}.csv").read_bytes() for name in names]

    outcomes = {one.kind: one for one in bench.bring(*texts).files}

    assert outcomes["customers"].made["accounts"] == 93
    assert outcomes["orders"].actions == {RowAction.CREATED: 830}


def test_orders_of_any_program_come_with_their_customers(any_bench: Bench) -> None:
    text = (
        "Company;Order date;Order number;Product;Qty;Unit price\n"
        "Acme;05-01-2026;7;Pump;2;1.234,50\n"
        "Acme;05-01-2026;7;Seal;3;12,5\n"
        "Beta;25-02-2026;8;Pump;1;\n"
    )

    outcome = any_bench.one(text)
    again = any_bench.one(text + "Beta;26-02-2026;9;Pump;1;\n")

    assert outcome.made == {
        "accounts": 2,
        "ownerships": 2,
        "orders": 2,
        "order_lines": 3,
        "products": 2,
        "source_ids": 2,
    }
    assert again.actions == {RowAction.UNCHANGED: 3, RowAction.CREATED: 1}
    lines = [(row["account"], row["product"], row["price"]) for row in any_bench.rows("orders")]
    assert sorted(lines, key=str)[:2] == [("Acme", "Pump", "1234.50"), ("Acme", "Seal", "12.50")]
    assert {row["kind"] for row in any_bench.rows("accounts")} == {"customer"}
