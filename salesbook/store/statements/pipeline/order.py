"""Orders: reading and listing them, and what the rhythms of ordering are made of."""

from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    Text,
    bindparam,
    func,
    not_,
    select,
)

from salesbook.store.accounts.tables import AccountRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import OrderLineRow, OrderRow, ProductRow
from salesbook.store.statements.terms import live

_ACCOUNTS = table_of(AccountRow)
_ORDERS = table_of(OrderRow)
_LINES = table_of(OrderLineRow)
_PRODUCTS = table_of(ProductRow)
_IDS: BindParameter[UUID] = bindparam("ids", expanding=True)
_ACCOUNT: BindParameter[UUID] = bindparam("account")
_LIMIT = bindparam("limit", type_=Integer)
_COLUMNS = (
    *("id", "handle", "account_id", "ordered_on", "currency", "number", "total_minor"),
    *("is_return", "opportunity_id"),
)


def _asked(*conditions: ColumnElement[bool]) -> Select[Any]:
    return (
        select(*(_ORDERS.c[name] for name in _COLUMNS), _ACCOUNTS.c.name.label("account"))
        .join_from(_ORDERS, _ACCOUNTS, _ACCOUNTS.c.id == _ORDERS.c.account_id)
        .where(live(_ORDERS), *conditions)
        .order_by(_ORDERS.c.ordered_on.desc(), _ORDERS.c.id.desc())
    )


def _counted(*conditions: ColumnElement[bool]) -> Select[Any]:
    counted = select(func.count().label("count")).select_from(_ORDERS)
    return counted.where(live(_ORDERS), *conditions)


OF_ACCOUNTS = _asked(_ORDERS.c.account_id.in_(_IDS))
LATEST = _asked().limit(_LIMIT)
LATEST_OF = _asked(_ORDERS.c.account_id == _ACCOUNT).limit(_LIMIT)
COUNT = _counted()
COUNT_OF = _counted(_ORDERS.c.account_id == _ACCOUNT)
ONE = _asked(_ORDERS.c.id == bindparam("id"))
NUMBERED = _asked(
    _ORDERS.c.account_id == _ACCOUNT, _ORDERS.c.number == bindparam("number", type_=Text)
)
LINES_OF = (
    select(
        _LINES.c.order_id,
        _LINES.c.product_id,
        _PRODUCTS.c.name.label("product"),
        _PRODUCTS.c.sku,
        _LINES.c.quantity_milli,
        _LINES.c.unit,
        _LINES.c.price_minor,
    )
    .join_from(_LINES, _PRODUCTS, _PRODUCTS.c.id == _LINES.c.product_id)
    .where(live(_LINES), _LINES.c.order_id.in_(_IDS))
    .order_by(_LINES.c.order_id, _LINES.c.position)
)

_ORDERED = (live(_ORDERS), not_(_ORDERS.c.is_return))
_HERE = (live(_ACCOUNTS), _ACCOUNTS.c.archived_on.is_(None))


def _days(*conditions: ColumnElement[bool]) -> Select[Any]:
    """Ask on which days somebody ordered, what came back left out."""
    return (
        select(_ORDERS.c.account_id, _ORDERS.c.ordered_on)
        .distinct()
        .where(*_ORDERED, *conditions)
        .order_by(_ORDERS.c.account_id, _ORDERS.c.ordered_on)
    )


def _bought(*conditions: ColumnElement[bool]) -> Select[Any]:
    """Ask what somebody ordered on which day."""
    return (
        select(
            _ORDERS.c.account_id,
            _ORDERS.c.ordered_on,
            _LINES.c.product_id,
            _PRODUCTS.c.name.label("product"),
            _LINES.c.quantity_milli,
            _LINES.c.unit,
        )
        .join_from(_ORDERS, _LINES, _LINES.c.order_id == _ORDERS.c.id)
        .join(_PRODUCTS, _PRODUCTS.c.id == _LINES.c.product_id)
        .where(*_ORDERED, live(_LINES), *conditions)
        .order_by(_ORDERS.c.account_id, _ORDERS.c.ordered_on, _ORDERS.c.id, _LINES.c.position)
    )


DAYS_OF = _days(_ORDERS.c.account_id.in_(_IDS))
BOUGHT_OF = _bought(_ORDERS.c.account_id.in_(_IDS))
BUYERS = (
    select(_ACCOUNTS.c.id, _ACCOUNTS.c.name)
    .where(
        *_HERE,
        select(_ORDERS.c.id).where(*_ORDERED, _ORDERS.c.account_id == _ACCOUNTS.c.id).exists(),
    )
    .order_by(_ACCOUNTS.c.id)
)
