"""Made from `salesbook.store.statements.pipeline.product`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

BY_ID = Statement(
    "pipeline.product:BY_ID",
    """
        SELECT products.id, products.name, products.sku, products.category,
            products.successor_id, products.retired_on
        FROM products
        WHERE products.deleted_at IS NULL AND products.id IN ([[ids]])
    """,
    {
        "id": READERS["uuid"],
        "name": None,
        "sku": None,
        "category": None,
        "successor_id": READERS["uuid"],
        "retired_on": READERS["date"],
    },
    lists=("ids",),
)

NAMED = Statement(
    "pipeline.product:NAMED",
    r"""
        SELECT products.id, products.name, products.sku, products.category,
            products.successor_id, products.retired_on
        FROM products
        WHERE products.deleted_at IS NULL AND (products.name_key LIKE :word ESCAPE '\' OR
            lower(products.sku) LIKE :word ESCAPE '\' OR products.sku = :typed)
    """,
    {
        "id": READERS["uuid"],
        "name": None,
        "sku": None,
        "category": None,
        "successor_id": READERS["uuid"],
        "retired_on": READERS["date"],
    },
)

LISTED = Statement(
    "pipeline.product:LISTED",
    """
        SELECT products.id, products.name, products.sku, products.category,
            products.successor_id, products.retired_on
        FROM products
        WHERE products.deleted_at IS NULL ORDER BY products.name_key, products.sku, products.id
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "name": None,
        "sku": None,
        "category": None,
        "successor_id": READERS["uuid"],
        "retired_on": READERS["date"],
    },
    fixed={"param_1": 0},
)

COUNTED = Statement(
    "pipeline.product:COUNTED",
    """
        SELECT count(*) AS count
        FROM products
        WHERE products.deleted_at IS NULL
    """,
    {"count": None},
)
