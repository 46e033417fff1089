"""Made from `salesbook.store.statements.loop.handles`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OPEN = Statement(
    "loop.handles:OPEN",
    """
        SELECT follow_ups.handle, follow_ups.purpose, (SELECT count(*) AS count_1
        FROM follow_ups AS others
        WHERE others.handle >= substr(follow_ups.handle, :substr_1, :substr_2) AND others.handle
            < (substr(follow_ups.handle, :substr_1, :substr_2) || :substr_3)) AS namesakes
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' AND
            follow_ups.owner_id = :rep AND (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) IS NULL AND
            follow_ups.handle >= :start AND follow_ups.handle < :end ORDER BY follow_ups.due_on,
            follow_ups.id
        LIMIT :param_1 OFFSET :param_2
    """,
    {"handle": None, "purpose": None, "namesakes": None},
    fixed={"substr_1": 1, "substr_2": 6, "substr_3": "{", "param_1": 50, "param_2": 0},
)

TWO_REPS = Statement(
    "loop.handles:TWO_REPS",
    """
        SELECT reps.id
        FROM reps
        WHERE reps.deleted_at IS NULL
        LIMIT :param_1 OFFSET :param_2
    """,
    {"id": READERS["uuid"]},
    fixed={"param_1": 2, "param_2": 0},
)
