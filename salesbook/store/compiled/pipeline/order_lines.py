"""Made from `salesbook.store.statements.pipeline.order_lines`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

PAGE = Statement(
    "pipeline.order_lines:PAGE",
    """
        SELECT orders.id, orders.handle, orders.account_id, orders.ordered_on, orders.number,
            orders.total_minor, orders.currency, orders.is_return, orders.opportunity_id,
            accounts.name AS account
        FROM orders JOIN accounts ON accounts.id = orders.account_id
        WHERE orders.deleted_at IS NULL AND orders.id > :after ORDER BY orders.id
        LIMIT :param_1 OFFSET :param_2
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "account_id": READERS["uuid"],
        "ordered_on": READERS["date"],
        "number": None,
        "total_minor": None,
        "currency": None,
        "is_return": READERS["bool"],
        "opportunity_id": READERS["uuid"],
        "account": None,
    },
    fixed={"param_1": 500, "param_2": 0},
)

LINES = Statement(
    "pipeline.order_lines:LINES",
    """
        SELECT order_lines.order_id, order_lines.position, order_lines.product_id, products.name
            AS product, products.sku, order_lines.quantity_milli, order_lines.unit,
            order_lines.price_minor
        FROM order_lines JOIN products ON products.id = order_lines.product_id
        WHERE order_lines.deleted_at IS NULL AND order_lines.order_id >= :first AND
            order_lines.order_id <= :last ORDER BY order_lines.order_id, order_lines.position
    """,
    {
        "order_id": READERS["uuid"],
        "position": None,
        "product_id": READERS["uuid"],
        "product": None,
        "sku": None,
        "quantity_milli": None,
        "unit": None,
        "price_minor": None,
    },
)
