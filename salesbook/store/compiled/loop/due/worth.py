"""Made from `salesbook.store.statements.loop.due.worth`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OPEN = Statement(
    "loop.due.worth:OPEN",
    """
        SELECT opportunities.account_id, opportunities.stage, opportunities.currency,
            CAST(sum(opportunities.amount_minor) AS BIGINT) AS minor
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL AND opportunities.account_id IN (SELECT
            ownerships.account_id
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = 'owner' AND ownerships.rep_id = :rep) AND (opportunities.stage NOT IN ([[ended]]))
            AND opportunities.amount_minor IS NOT NULL GROUP BY opportunities.account_id,
            opportunities.stage, opportunities.currency
    """,
    {"account_id": READERS["uuid"], "stage": None, "currency": None, "minor": None},
    lists=("ended",),
)

ORDERED = Statement(
    "loop.due.worth:ORDERED",
    """
        SELECT orders.account_id, orders.currency, CAST(sum(orders.total_minor) AS BIGINT) AS
            minor
        FROM orders
        WHERE orders.deleted_at IS NULL AND orders.account_id IN (SELECT ownerships.account_id
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = 'owner' AND ownerships.rep_id = :rep) AND orders.is_return IS 0 AND
            orders.ordered_on > :since AND orders.ordered_on <= :today AND orders.total_minor IS
            NOT NULL GROUP BY orders.account_id, orders.currency
    """,
    {"account_id": READERS["uuid"], "currency": None, "minor": None},
)

SIZE = Statement(
    "loop.due.worth:SIZE",
    """
        SELECT count(*) AS accounts
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = 'owner' AND ownerships.rep_id = :rep
    """,
    {"accounts": None},
)
