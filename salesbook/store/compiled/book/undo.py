"""Made from `salesbook.store.statements.book.undo`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.book.operation import Action
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

CHANGED_TOO = Statement(
    "book.undo:CHANGED_TOO",
    """
        SELECT others.operation_id, others.table_name, others.row_id, others.action,
            others."before", changes.action AS own_action, changes."before" AS own_before
        FROM changes JOIN changes AS others ON others.row_id = changes.row_id AND
            others.table_name = changes.table_name JOIN operations ON operations.id =
            others.operation_id
        WHERE changes.operation_id = :operation AND others.operation_id != :operation AND
            operations.kind = :kind_1
    """,
    {
        "operation_id": READERS["uuid"],
        "table_name": None,
        "row_id": READERS["uuid"],
        "action": Action,
        "before": READERS["json"],
        "own_action": Action,
        "own_before": READERS["json"],
    },
    fixed={"kind_1": "do"},
)

SCRUBBED = Statement(
    "book.undo:SCRUBBED",
    """
        SELECT changes.id
        FROM changes
        WHERE changes.operation_id = :operation AND changes.scrubbed_at IS NOT NULL
    """,
    {"id": READERS["uuid"]},
)

COMMANDS_ON = Statement(
    "book.undo:COMMANDS_ON",
    """
        SELECT changes.operation_id, changes.action, changes."after"
        FROM changes JOIN operations ON operations.id = changes.operation_id
        WHERE changes.row_id IN ([[rows]]) AND operations.kind = :kind_1
    """,
    {"operation_id": READERS["uuid"], "action": Action, "after": READERS["json"]},
    fixed={"kind_1": "do"},
    lists=("rows",),
)

LATEST_TURN_AT = Statement(
    "book.undo:LATEST_TURN_AT",
    """
        SELECT operations.recorded_at
        FROM operations
        WHERE operations.reverses_id = :operation ORDER BY operations.position DESC
        LIMIT :param_1 OFFSET :param_2
    """,
    {"recorded_at": READERS["instant"]},
    fixed={"param_1": 1, "param_2": 0},
)
