"""Made from `salesbook.store.statements.loop.lengths`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.store.statement import Statement

SAID = Statement(
    "loop.lengths:SAID",
    """
        SELECT interactions.kind, interactions.duration_s
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.rep_id = :rep AND
            interactions.duration_s > :duration_s_1 AND (interactions.kind NOT IN ('email',
            'letter', 'message', 'social')) ORDER BY interactions.occurred_at DESC,
            interactions.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {"kind": InteractionKind, "duration_s": None},
    fixed={"duration_s_1": 0, "param_1": 0},
)
