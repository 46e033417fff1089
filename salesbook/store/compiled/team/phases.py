"""Made from `salesbook.store.statements.team.phases`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.loop.interaction import Phase
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

PHASES_OF_ACCOUNTS = {
    "all": Statement(
        "team.phases:PHASES_OF_ACCOUNTS[all]",
        """
            SELECT interactions.account_id, interactions.phase, count(*) AS ever, sum(CASE WHEN
                (interactions.occurred_at >= :since) THEN :param_1 ELSE :param_2 END) AS inside,
                max(interactions.occurred_at) AS last_at
            FROM interactions
            WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
                'connected', 'held', 'replied') AND interactions.occurred_at < :until AND
                interactions.account_id IS NOT NULL GROUP BY interactions.account_id,
                interactions.phase
        """,
        {
            "account_id": READERS["uuid"],
            "phase": Phase,
            "ever": None,
            "inside": None,
            "last_at": READERS["instant"],
        },
        fixed={"param_1": 1, "param_2": 0},
    ),
    "owned": Statement(
        "team.phases:PHASES_OF_ACCOUNTS[owned]",
        """
            SELECT interactions.account_id, interactions.phase, count(*) AS ever, sum(CASE WHEN
                (interactions.occurred_at >= :since) THEN :param_1 ELSE :param_2 END) AS inside,
                max(interactions.occurred_at) AS last_at
            FROM interactions
            WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
                'connected', 'held', 'replied') AND interactions.occurred_at < :until AND
                interactions.account_id IS NOT NULL AND interactions.account_id IN (SELECT
                ownerships.account_id
            FROM ownerships
            WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
                = 'owner' AND ownerships.rep_id IN ([[reps]])) GROUP BY interactions.account_id,
                interactions.phase
        """,
        {
            "account_id": READERS["uuid"],
            "phase": Phase,
            "ever": None,
            "inside": None,
            "last_at": READERS["instant"],
        },
        fixed={"param_1": 1, "param_2": 0},
        lists=("reps",),
    ),
    "one": Statement(
        "team.phases:PHASES_OF_ACCOUNTS[one]",
        """
            SELECT interactions.account_id, interactions.phase, count(*) AS ever, sum(CASE WHEN
                (interactions.occurred_at >= :since) THEN :param_1 ELSE :param_2 END) AS inside,
                max(interactions.occurred_at) AS last_at
            FROM interactions
            WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
                'connected', 'held', 'replied') AND interactions.occurred_at < :until AND
                interactions.account_id IS NOT NULL AND interactions.account_id = :id GROUP BY
                interactions.account_id, interactions.phase
        """,
        {
            "account_id": READERS["uuid"],
            "phase": Phase,
            "ever": None,
            "inside": None,
            "last_at": READERS["instant"],
        },
        fixed={"param_1": 1, "param_2": 0},
    ),
}

PHASES_OF_REPS = Statement(
    "team.phases:PHASES_OF_REPS",
    """
        SELECT interactions.rep_id, interactions.phase, count(*) AS ever, sum(CASE WHEN
            (interactions.occurred_at >= :since) THEN :param_1 ELSE :param_2 END) AS inside,
            max(interactions.occurred_at) AS last_at
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.occurred_at < :until AND
            interactions.rep_id IS NOT NULL AND interactions.rep_id IN ([[reps]]) GROUP BY
            interactions.rep_id, interactions.phase
    """,
    {
        "rep_id": READERS["uuid"],
        "phase": Phase,
        "ever": None,
        "inside": None,
        "last_at": READERS["instant"],
    },
    fixed={"param_1": 1, "param_2": 0},
    lists=("reps",),
)

NAMED = {
    "all": Statement(
        "team.phases:NAMED[all]",
        """
            SELECT accounts.id, accounts.name, ownerships.rep_id AS owner_id, reps.name AS owner
            FROM accounts LEFT OUTER JOIN ownerships ON ownerships.account_id = accounts.id AND
                ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part =
                'owner' LEFT OUTER JOIN reps ON reps.id = ownerships.rep_id
            WHERE accounts.deleted_at IS NULL AND accounts.archived_on IS NULL
        """,
        {"id": READERS["uuid"], "name": None, "owner_id": READERS["uuid"], "owner": None},
    ),
    "owned": Statement(
        "team.phases:NAMED[owned]",
        """
            SELECT accounts.id, accounts.name, ownerships.rep_id AS owner_id, reps.name AS owner
            FROM accounts LEFT OUTER JOIN ownerships ON ownerships.account_id = accounts.id AND
                ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part =
                'owner' LEFT OUTER JOIN reps ON reps.id = ownerships.rep_id
            WHERE accounts.deleted_at IS NULL AND accounts.archived_on IS NULL AND ownerships.rep_id
                IN ([[reps]])
        """,
        {"id": READERS["uuid"], "name": None, "owner_id": READERS["uuid"], "owner": None},
        lists=("reps",),
    ),
    "one": Statement(
        "team.phases:NAMED[one]",
        """
            SELECT accounts.id, accounts.name, ownerships.rep_id AS owner_id, reps.name AS owner
            FROM accounts LEFT OUTER JOIN ownerships ON ownerships.account_id = accounts.id AND
                ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part =
                'owner' LEFT OUTER JOIN reps ON reps.id = ownerships.rep_id
            WHERE accounts.deleted_at IS NULL AND accounts.archived_on IS NULL AND accounts.id = :id
        """,
        {"id": READERS["uuid"], "name": None, "owner_id": READERS["uuid"], "owner": None},
    ),
}

LAST_ORDERS = {
    "all": Statement(
        "team.phases:LAST_ORDERS[all]",
        """
            SELECT orders.account_id, max(orders.ordered_on) AS ordered_on
            FROM orders
            WHERE orders.deleted_at IS NULL AND orders.is_return IS 0 AND orders.ordered_on <= :day
                GROUP BY orders.account_id
        """,
        {"account_id": READERS["uuid"], "ordered_on": READERS["date"]},
    ),
    "owned": Statement(
        "team.phases:LAST_ORDERS[owned]",
        """
            SELECT orders.account_id, max(orders.ordered_on) AS ordered_on
            FROM orders
            WHERE orders.deleted_at IS NULL AND orders.is_return IS 0 AND orders.ordered_on <= :day
                AND orders.account_id IN (SELECT ownerships.account_id
            FROM ownerships
            WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
                = 'owner' AND ownerships.rep_id IN ([[reps]])) GROUP BY orders.account_id
        """,
        {"account_id": READERS["uuid"], "ordered_on": READERS["date"]},
        lists=("reps",),
    ),
    "one": Statement(
        "team.phases:LAST_ORDERS[one]",
        """
            SELECT orders.account_id, max(orders.ordered_on) AS ordered_on
            FROM orders
            WHERE orders.deleted_at IS NULL AND orders.is_return IS 0 AND orders.ordered_on <= :day
                AND orders.account_id = :id GROUP BY orders.account_id
        """,
        {"account_id": READERS["uuid"], "ordered_on": READERS["date"]},
    ),
}
