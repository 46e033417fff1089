"""Products, opportunities, orders and complaints that are there already, as files name them."""

from typing import Any

from sqlalchemy import BindParameter, bindparam, func, select

from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import (
    ComplaintRow,
    OpportunityRow,
    OrderLineRow,
    OrderRow,
    ProductRow,
    StageChangeRow,
)
from salesbook.store.statements.terms import live

_PRODUCTS = table_of(ProductRow)
_OPPORTUNITIES = table_of(OpportunityRow)
_CHANGES = table_of(StageChangeRow)
_ORDERS = table_of(OrderRow)
_LINES = table_of(OrderLineRow)
_COMPLAINTS = table_of(ComplaintRow)
_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)

_PRODUCT = select(_PRODUCTS.c.id, _PRODUCTS.c.name, _PRODUCTS.c.name_key, _PRODUCTS.c.sku).where(
    live(_PRODUCTS)
)
PRODUCTS_BY_NAME = _PRODUCT.where(_PRODUCTS.c.name_key.in_(_KEYS)).order_by(_PRODUCTS.c.id)
PRODUCTS_BY_SKU = _PRODUCT.where(_PRODUCTS.c.sku.in_(_KEYS))
PRODUCT_NAMES = _PRODUCT.order_by(_PRODUCTS.c.id).limit(bindparam("limit"))
ANY_OPPORTUNITY = select(_OPPORTUNITIES.c.id).where(live(_OPPORTUNITIES)).limit(1)
OPPORTUNITIES_AT = (
    select(_OPPORTUNITIES.c.id, _OPPORTUNITIES.c.account_id, _OPPORTUNITIES.c.name)
    .where(
        live(_OPPORTUNITIES),
        _OPPORTUNITIES.c.account_id.in_(_KEYS),
        _OPPORTUNITIES.c.name.in_(bindparam("names", expanding=True)),
    )
    .order_by(_OPPORTUNITIES.c.id)
)
LATEST_STEPS = (
    select(_CHANGES.c.opportunity_id, func.max(_CHANGES.c.changed_at).label("changed_at"))
    .where(live(_CHANGES), _CHANGES.c.opportunity_id.in_(_KEYS))
    .group_by(_CHANGES.c.opportunity_id)
)
ORDERS_NUMBERED = select(_ORDERS.c.id, _ORDERS.c.account_id, _ORDERS.c.number).where(
    live(_ORDERS),
    _ORDERS.c.account_id.in_(_KEYS),
    _ORDERS.c.number.in_(bindparam("numbers", expanding=True)),
)
LINES = select(_LINES.c.id, _LINES.c.order_id, _LINES.c.position, _LINES.c.product_id).where(
    live(_LINES), _LINES.c.order_id.in_(_KEYS)
)
COMPLAINTS_AT = select(_COMPLAINTS.c.id, _COMPLAINTS.c.account_id, _COMPLAINTS.c.text).where(
    live(_COMPLAINTS), _COMPLAINTS.c.account_id.in_(_KEYS)
)
