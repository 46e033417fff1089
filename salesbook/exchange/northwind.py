"""Northwind, the sample shop: employees, customers, products, orders and their details, by ids.

Its customers have bought: they are customers. An order's number is its id.
"""

from msgspec.structs import replace

from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.book.import_batch import ImportFormat, SourceSystem
from salesbook.exchange.layout import Layout
from salesbook.exchange.record import Entry

_ORIGIN = "northwind"


def _finish_customer(entry: Entry) -> Entry:
    account = entry.account
    if account is None:
        return entry
    return replace(entry, account=replace(account, kind=AccountKind.CUSTOMER))


def _finish_order(entry: Entry) -> Entry:
    order = entry.order
    if order is None:
        return entry
    return replace(entry, order=replace(order, number=order.id))


def _layout(kind: str, rank: int, columns: dict[str, str], needed: str, expected: str) -> Layout:
    return Layout(
        format=ImportFormat.OTHER_CSV,
        kind=kind,
        system=SourceSystem.OTHER,
        columns=columns,
        needed=frozenset(needed.split()),
        expected=expected,
        rank=rank,
        origin=_ORIGIN,
    )


EMPLOYEES = _layout(
    "employees",
    0,
    {"employeeid": "rep.id", "firstname": "rep.given", "lastname": "rep.family"},
    "employeeid lastname firstname reportsto",
    "EmployeeID,LastName,FirstName,Title,ReportsTo",
)

CUSTOMERS = replace(
    _layout(
        "customers",
        1,
        {
            "customerid": "account.id",
            "companyname": "account.name",
            "contactname": "person.name",
            "contacttitle": "person.job_title",
            "address": "account.street",
            "city": "account.city",
            "region": "account.region",
            "postalcode": "account.postal_code",
            "country": "account.country",
            "phone": "account.phone",
            "fax": "account.fax",
        },
        "customerid companyname contactname contacttitle",
        "CustomerID,CompanyName,ContactName,ContactTitle,Address,City,Country,Phone",
    ),
    finish=_finish_customer,
)

PRODUCTS = _layout(
    "products",
    2,
    {
        "productid": "product.id",
        "productname": "product.name",
        "categoryname": "product.category",
        "discontinued": "product.retired",
    },
    "productid productname unitprice",
    "ProductID,ProductName,UnitPrice,Discontinued",
)

ORDERS = replace(
    _layout(
        "orders",
        4,
        {
            "orderid": "order.id",
            "customerid": "order.account_id",
            "orderdate": "order.ordered_on",
        },
        "orderid customerid orderdate shippeddate",
        "OrderID,CustomerID,EmployeeID,OrderDate,ShippedDate",
    ),
    finish=_finish_order,
)

DETAILS = _layout(
    "order details",
    5,
    {
        "orderid": "item.order_id",
        "productid": "item.product_id",
        "unitprice": "item.price",
        "quantity": "item.quantity",
        "discount": "item.discount",
    },
    "orderid productid unitprice quantity",
    "OrderID,ProductID,UnitPrice,Quantity,Discount",
)

LAYOUTS = (DETAILS, ORDERS, PRODUCTS, CUSTOMERS, EMPLOYEES)
