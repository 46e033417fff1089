"""Made from `salesbook.store.statements.loop.last_contact`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

LAST = Statement(
    "loop.last_contact:LAST",
    """
        SELECT interactions.account_id, max(interactions.occurred_at) AS last_at
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.account_id IN ([[ids]]) GROUP BY
            interactions.account_id
    """,
    {"account_id": READERS["uuid"], "last_at": READERS["instant"]},
    lists=("ids",),
)
