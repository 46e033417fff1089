"""Made from `salesbook.store.statements.book.replay`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.book.operation import Action
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

SINCE = Statement(
    "book.replay:SINCE",
    """
        SELECT changes.table_name, changes.row_id, changes.action, changes."before"
        FROM changes JOIN operations ON operations.id = changes.operation_id
        WHERE operations.recorded_at >= :instant AND changes.scrubbed_at IS NULL ORDER BY
            operations.position DESC
    """,
    {
        "table_name": None,
        "row_id": READERS["uuid"],
        "action": Action,
        "before": READERS["json"],
    },
)
