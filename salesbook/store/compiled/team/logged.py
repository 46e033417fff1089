"""Made from `salesbook.store.statements.team.logged`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

UNREACHED = Statement(
    "team.logged:UNREACHED",
    """
        SELECT interactions.rep_id, interactions.kind, interactions.direction,
            interactions.outcome, interactions.occurred_at, interactions.occurred_zone
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id IN ([[reps]]) AND
            interactions.occurred_at >= :since AND interactions.occurred_at < :until AND
            (interactions.outcome NOT IN ('callback_requested', 'connected', 'held', 'replied'))
    """,
    {
        "rep_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
    },
    lists=("reps",),
)
