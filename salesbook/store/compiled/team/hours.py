"""Made from `salesbook.store.statements.team.hours`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

TIMED = Statement(
    "team.hours:TIMED",
    """
        SELECT interactions.rep_id, interactions.kind, interactions.direction,
            interactions.outcome, interactions.occurred_at, interactions.occurred_zone,
            interactions.duration_s
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id IN ([[reps]]) AND
            interactions.occurred_at >= :since AND interactions.occurred_at < :until AND
            (interactions.kind NOT IN ('email', 'letter', 'message', 'social'))
    """,
    {
        "rep_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "duration_s": None,
    },
    lists=("reps",),
)

BEGUN = Statement(
    "team.hours:BEGUN",
    """
        SELECT reps.id, reps.recorded_at, (SELECT min(interactions.occurred_at) AS min_1
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id = reps.id) AS talked_at
        FROM reps
        WHERE reps.id IN ([[reps]])
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "talked_at": READERS["instant"],
    },
    lists=("reps",),
)
