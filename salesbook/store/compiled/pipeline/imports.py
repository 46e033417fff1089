"""Made from `salesbook.store.statements.pipeline.imports`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

PRODUCTS_BY_NAME = Statement(
    "pipeline.imports:PRODUCTS_BY_NAME",
    """
        SELECT products.id, products.name, products.name_key, products.sku
        FROM products
        WHERE products.deleted_at IS NULL AND products.name_key IN ([[keys]]) ORDER BY
            products.id
    """,
    {"id": READERS["uuid"], "name": None, "name_key": None, "sku": None},
    lists=("keys",),
)

PRODUCTS_BY_SKU = Statement(
    "pipeline.imports:PRODUCTS_BY_SKU",
    """
        SELECT products.id, products.name, products.name_key, products.sku
        FROM products
        WHERE products.deleted_at IS NULL AND products.sku IN ([[keys]])
    """,
    {"id": READERS["uuid"], "name": None, "name_key": None, "sku": None},
    lists=("keys",),
)

PRODUCT_NAMES = Statement(
    "pipeline.imports:PRODUCT_NAMES",
    """
        SELECT products.id, products.name, products.name_key, products.sku
        FROM products
        WHERE products.deleted_at IS NULL ORDER BY products.id
        LIMIT :limit OFFSET :param_1
    """,
    {"id": READERS["uuid"], "name": None, "name_key": None, "sku": None},
    fixed={"param_1": 0},
)

ANY_OPPORTUNITY = Statement(
    "pipeline.imports:ANY_OPPORTUNITY",
    """
        SELECT opportunities.id
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL
        LIMIT :param_1 OFFSET :param_2
    """,
    {"id": READERS["uuid"]},
    fixed={"param_1": 1, "param_2": 0},
)

OPPORTUNITIES_AT = Statement(
    "pipeline.imports:OPPORTUNITIES_AT",
    """
        SELECT opportunities.id, opportunities.account_id, opportunities.name
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL AND opportunities.account_id IN ([[keys]]) AND
            opportunities.name IN ([[names]]) ORDER BY opportunities.id
    """,
    {"id": READERS["uuid"], "account_id": READERS["uuid"], "name": None},
    lists=("keys", "names"),
)

LATEST_STEPS = Statement(
    "pipeline.imports:LATEST_STEPS",
    """
        SELECT stage_changes.opportunity_id, max(stage_changes.changed_at) AS changed_at
        FROM stage_changes
        WHERE stage_changes.deleted_at IS NULL AND stage_changes.opportunity_id IN ([[keys]])
            GROUP BY stage_changes.opportunity_id
    """,
    {"opportunity_id": READERS["uuid"], "changed_at": READERS["instant"]},
    lists=("keys",),
)

ORDERS_NUMBERED = Statement(
    "pipeline.imports:ORDERS_NUMBERED",
    """
        SELECT orders.id, orders.account_id, orders.number
        FROM orders
        WHERE orders.deleted_at IS NULL AND orders.account_id IN ([[keys]]) AND orders.number IN
            ([[numbers]])
    """,
    {"id": READERS["uuid"], "account_id": READERS["uuid"], "number": None},
    lists=("keys", "numbers"),
)

LINES = Statement(
    "pipeline.imports:LINES",
    """
        SELECT order_lines.id, order_lines.order_id, order_lines.position,
            order_lines.product_id
        FROM order_lines
        WHERE order_lines.deleted_at IS NULL AND order_lines.order_id IN ([[keys]])
    """,
    {
        "id": READERS["uuid"],
        "order_id": READERS["uuid"],
        "position": None,
        "product_id": READERS["uuid"],
    },
    lists=("keys",),
)

COMPLAINTS_AT = Statement(
    "pipeline.imports:COMPLAINTS_AT",
    """
        SELECT complaints.id, complaints.account_id, complaints.text
        FROM complaints
        WHERE complaints.deleted_at IS NULL AND complaints.account_id IN ([[keys]])
    """,
    {"id": READERS["uuid"], "account_id": READERS["uuid"], "text": None},
    lists=("keys",),
)
