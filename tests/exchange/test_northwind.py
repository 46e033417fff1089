from datetime import date

from salesbook.domain.accounts.account import AccountKind
from salesbook.exchange.record import RepRecord
from tests.exchange.conftest import Reads


def test_employees_are_reps(reads: Reads) -> None:
    text = 'EmployeeID,LastName,FirstName,Notes,ReportsTo\n1,Davolio,Nancy,"She ""did""\nit",2\n'

    [entry] = reads(text).entries()

    assert entry.rep == RepRecord(id="1", name="Nancy Davolio")


def test_customers_are_customers_with_somebody_there(reads: Reads) -> None:
    names = "CustomerID,CompanyName,ContactName,ContactTitle,City,Country,Since\n"

    rows = "ALFKI,Alfreds,Maria Anders,Owner,Köln,Germany,\n,,,,,,1990\n"
    customer, empty = reads(names + rows).entries()

    assert customer.account is not None
    assert (customer.account.id, customer.account.kind) == ("ALFKI", AccountKind.CUSTOMER)
    assert customer.person is not None
    assert (customer.person.name, customer.person.job_title) == ("Maria Anders", "Owner")
    assert empty.account is None


def test_an_order_is_known_by_its_number(reads: Reads) -> None:
    names = "OrderID,CustomerID,EmployeeID,OrderDate,ShippedDate,Freight\n"

    order, empty = reads(
        names + "10248,VINET,5,1996-07-04 00:00:00.000,,32.38\n,,,,,5.5\n"
    ).entries()

    assert order.order is not None
    assert (order.order.id, order.order.number) == ("10248", "10248")
    assert order.order.ordered_on == date(1996, 7, 4)
    assert empty.order is None


def test_a_detail_names_its_order_and_product(reads: Reads) -> None:
    [entry] = reads(
        "OrderID,ProductID,UnitPrice,Quantity,Discount\n10248,11,14.0000,12,0.0\n"
    ).entries()

    item = entry.item
    assert item is not None
    assert (item.order_id, item.product_id) == ("10248", "11")
    assert (item.price, item.quantity) == ("14", "12")
