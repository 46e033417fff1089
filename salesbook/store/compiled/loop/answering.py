"""Made from `salesbook.store.statements.loop.answering`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.interaction import Outcome
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

TRIES = Statement(
    "loop.answering:TRIES",
    """
        SELECT interactions.kind, interactions.outcome, interactions.occurred_at,
            interactions.occurred_zone
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id = :rep AND
            interactions.occurred_at >= :since AND interactions.occurred_at < :until AND
            interactions.direction = :direction_1 AND interactions.kind IN ('call', 'video',
            'visit')
    """,
    {
        "kind": InteractionKind,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
    },
    fixed={"direction_1": "outbound"},
)
