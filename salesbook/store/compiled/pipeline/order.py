"""Made from `salesbook.store.statements.pipeline.order`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OF_ACCOUNTS = Statement(
    "pipeline.order:OF_ACCOUNTS",
    """
        SELECT orders.id, orders.handle, orders.account_id, orders.ordered_on, orders.currency,
            orders.number, orders.total_minor, orders.is_return, orders.opportunity_id,
            accounts.name AS account
        FROM orders JOIN accounts ON accounts.id = orders.account_id
        WHERE orders.deleted_at IS NULL AND orders.account_id IN ([[ids]]) ORDER BY
            orders.ordered_on DESC, orders.id DESC
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "account_id": READERS["uuid"],
        "ordered_on": READERS["date"],
        "currency": None,
        "number": None,
        "total_minor": None,
        "is_return": READERS["bool"],
        "opportunity_id": READERS["uuid"],
        "account": None,
    },
    lists=("ids",),
)

LATEST = Statement(
    "pipeline.order:LATEST",
    """
        SELECT orders.id, orders.handle, orders.account_id, orders.ordered_on, orders.currency,
            orders.number, orders.total_minor, orders.is_return, orders.opportunity_id,
            accounts.name AS account
        FROM orders JOIN accounts ON accounts.id = orders.account_id
        WHERE orders.deleted_at IS NULL ORDER BY orders.ordered_on DESC, orders.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "account_id": READERS["uuid"],
        "ordered_on": READERS["date"],
        "currency": None,
        "number": None,
        "total_minor": None,
        "is_return": READERS["bool"],
        "opportunity_id": READERS["uuid"],
        "account": None,
    },
    fixed={"param_1": 0},
)

LATEST_OF = Statement(
    "pipeline.order:LATEST_OF",
    """
        SELECT orders.id, orders.handle, orders.account_id, orders.ordered_on, orders.currency,
            orders.number, orders.total_minor, orders.is_return, orders.opportunity_id,
            accounts.name AS account
        FROM orders JOIN accounts ON accounts.id = orders.account_id
        WHERE orders.deleted_at IS NULL AND orders.account_id = :account ORDER BY
            orders.ordered_on DESC, orders.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "account_id": READERS["uuid"],
        "ordered_on": READERS["date"],
        "currency": None,
        "number": None,
        "total_minor": None,
        "is_return": READERS["bool"],
        "opportunity_id": READERS["uuid"],
        "account": None,
    },
    fixed={"param_1": 0},
)

COUNT = Statement(
    "pipeline.order:COUNT",
    """
        SELECT count(*) AS count
        FROM orders
        WHERE orders.deleted_at IS NULL
    """,
    {"count": None},
)

COUNT_OF = Statement(
    "pipeline.order:COUNT_OF",
    """
        SELECT count(*) AS count
        FROM orders
        WHERE orders.deleted_at IS NULL AND orders.account_id = :account
    """,
    {"count": None},
)

ONE = Statement(
    "pipeline.order:ONE",
    """
        SELECT orders.id, orders.handle, orders.account_id, orders.ordered_on, orders.currency,
            orders.number, orders.total_minor, orders.is_return, orders.opportunity_id,
            accounts.name AS account
        FROM orders JOIN accounts ON accounts.id = orders.account_id
        WHERE orders.deleted_at IS NULL AND orders.id = :id ORDER BY orders.ordered_on DESC,
            orders.id DESC
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "account_id": READERS["uuid"],
        "ordered_on": READERS["date"],
        "currency": None,
        "number": None,
        "total_minor": None,
        "is_return": READERS["bool"],
        "opportunity_id": READERS["uuid"],
        "account": None,
    },
)

NUMBERED = Statement(
    "pipeline.order:NUMBERED",
    """
        SELECT orders.id, orders.handle, orders.account_id, orders.ordered_on, orders.currency,
            orders.number, orders.total_minor, orders.is_return, orders.opportunity_id,
            accounts.name AS account
        FROM orders JOIN accounts ON accounts.id = orders.account_id
        WHERE orders.deleted_at IS NULL AND orders.account_id = :account AND orders.number =
            :number ORDER BY orders.ordered_on DESC, orders.id DESC
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "account_id": READERS["uuid"],
        "ordered_on": READERS["date"],
        "currency": None,
        "number": None,
        "total_minor": None,
        "is_return": READERS["bool"],
        "opportunity_id": READERS["uuid"],
        "account": None,
    },
)

LINES_OF = Statement(
    "pipeline.order:LINES_OF",
    """
        SELECT order_lines.order_id, order_lines.product_id, products.name AS product,
            products.sku, order_lines.quantity_milli, order_lines.unit, order_lines.price_minor
        FROM order_lines JOIN products ON products.id = order_lines.product_id
        WHERE order_lines.deleted_at IS NULL AND order_lines.order_id IN ([[ids]]) ORDER BY
            order_lines.order_id, order_lines.position
    """,
    {
        "order_id": READERS["uuid"],
        "product_id": READERS["uuid"],
        "product": None,
        "sku": None,
        "quantity_milli": None,
        "unit": None,
        "price_minor": None,
    },
    lists=("ids",),
)

DAYS_OF = Statement(
    "pipeline.order:DAYS_OF",
    """
        SELECT DISTINCT orders.account_id, orders.ordered_on
        FROM orders
        WHERE orders.deleted_at IS NULL AND orders.is_return = 0 AND orders.account_id IN
            ([[ids]]) ORDER BY orders.account_id, orders.ordered_on
    """,
    {"account_id": READERS["uuid"], "ordered_on": READERS["date"]},
    lists=("ids",),
)

BOUGHT_OF = Statement(
    "pipeline.order:BOUGHT_OF",
    """
        SELECT orders.account_id, orders.ordered_on, order_lines.product_id, products.name AS
            product, order_lines.quantity_milli, order_lines.unit
        FROM orders JOIN order_lines ON order_lines.order_id = orders.id JOIN products ON
            products.id = order_lines.product_id
        WHERE orders.deleted_at IS NULL AND orders.is_return = 0 AND order_lines.deleted_at IS
            NULL AND orders.account_id IN ([[ids]]) ORDER BY orders.account_id,
            orders.ordered_on, orders.id, order_lines.position
    """,
    {
        "account_id": READERS["uuid"],
        "ordered_on": READERS["date"],
        "product_id": READERS["uuid"],
        "product": None,
        "quantity_milli": None,
        "unit": None,
    },
    lists=("ids",),
)

BUYERS = Statement(
    "pipeline.order:BUYERS",
    """
        SELECT accounts.id, accounts.name
        FROM accounts
        WHERE accounts.deleted_at IS NULL AND accounts.archived_on IS NULL AND (EXISTS (SELECT
            orders.id
        FROM orders
        WHERE orders.deleted_at IS NULL AND orders.is_return = 0 AND orders.account_id =
            accounts.id)) ORDER BY accounts.id
    """,
    {"id": READERS["uuid"], "name": None},
)
