"""Made from `salesbook.store.statements.loop.due.worth`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OPEN = Statement(
    "loop.due.worth:OPEN",
    """
        SELECT opened.stage, opened.currency,
            group_concat(coalesce(CAST(replace(CAST(opened.account_id AS TEXT), :replace_1,
            :replace_2) AS TEXT), :coalesce_1) || :coalesce_2 || coalesce(CAST(opened.minor AS
            TEXT), :coalesce_3)) AS listed
        FROM (SELECT opportunities.account_id AS account_id, opportunities.stage AS stage,
            opportunities.currency AS currency, CAST(sum(opportunities.amount_minor) AS BIGINT)
            AS minor
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL AND opportunities.account_id IN (SELECT
            ownerships.account_id
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = 'owner' AND ownerships.rep_id = :rep) AND (opportunities.stage NOT IN ([[ended]]))
            AND opportunities.amount_minor IS NOT NULL GROUP BY opportunities.account_id,
            opportunities.stage, opportunities.currency) AS opened GROUP BY opened.stage,
            opened.currency
    """,
    {"stage": None, "currency": None, "listed": None},
    fixed={
        "replace_1": "-",
        "replace_2": "",
        "coalesce_1": "-",
        "coalesce_2": " ",
        "coalesce_3": "-",
    },
    lists=("ended",),
)

ORDERED = Statement(
    "loop.due.worth:ORDERED",
    """
        SELECT ordered.one, ordered.other,
            group_concat(coalesce(CAST(replace(CAST(ordered.account_id AS TEXT), :replace_1,
            :replace_2) AS TEXT), :coalesce_1) || :coalesce_2 || coalesce(CAST(ordered.minor AS
            TEXT), :coalesce_3)) AS listed
        FROM (SELECT orders.account_id AS account_id, min(orders.currency) AS one,
            max(orders.currency) AS other, CAST(sum(orders.total_minor) AS BIGINT) AS minor
        FROM orders
        WHERE orders.deleted_at IS NULL AND orders.is_return IS 0 AND orders.ordered_on > :since
            AND orders.ordered_on <= :today AND orders.total_minor IS NOT NULL AND
            orders.account_id IN (SELECT ownerships.account_id
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = 'owner' AND ownerships.rep_id = :rep) GROUP BY orders.account_id) AS ordered GROUP
            BY ordered.one, ordered.other
    """,
    {"one": None, "other": None, "listed": None},
    fixed={
        "replace_1": "-",
        "replace_2": "",
        "coalesce_1": "-",
        "coalesce_2": " ",
        "coalesce_3": "-",
    },
)

ORDERED_BY = Statement(
    "loop.due.worth:ORDERED_BY",
    """
        SELECT orders.account_id, orders.currency, CAST(sum(orders.total_minor) AS BIGINT) AS
            minor
        FROM orders
        WHERE orders.deleted_at IS NULL AND orders.is_return IS 0 AND orders.ordered_on > :since
            AND orders.ordered_on <= :today AND orders.total_minor IS NOT NULL AND
            orders.account_id IN ([[ids]]) GROUP BY orders.account_id, orders.currency
    """,
    {"account_id": READERS["uuid"], "currency": None, "minor": None},
    lists=("ids",),
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
