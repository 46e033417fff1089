"""The lines of orders as they are exported, a page of orders at a time."""

from sqlalchemy import select

from salesbook.store.accounts.tables import AccountRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import OrderLineRow, OrderRow, ProductRow
from salesbook.store.statements.paging import columns_but, of_page, paged
from salesbook.store.statements.terms import live

_ACCOUNTS = table_of(AccountRow)
_ORDERS = table_of(OrderRow)
_LINES = table_of(OrderLineRow)
_PRODUCTS = table_of(ProductRow)
PAGE = paged(
    select(
        *columns_but(_ORDERS, "author_id", "deleted_at", "recorded_at"),
        _ACCOUNTS.c.name.label("account"),
    ).join_from(_ORDERS, _ACCOUNTS, _ACCOUNTS.c.id == _ORDERS.c.account_id),
    _ORDERS,
)
LINES = (
    select(
        _LINES.c.order_id,
        _LINES.c.position,
        _LINES.c.product_id,
        _PRODUCTS.c.name.label("product"),
        _PRODUCTS.c.sku,
        _LINES.c.quantity_milli,
        _LINES.c.unit,
        _LINES.c.price_minor,
    )
    .join_from(_LINES, _PRODUCTS, _PRODUCTS.c.id == _LINES.c.product_id)
    .where(
        live(_LINES),
        of_page(_LINES.c.order_id),
    )
    .order_by(_LINES.c.order_id, _LINES.c.position)
)
