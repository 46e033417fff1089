"""Made from `salesbook.store.statements.book.check`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.book.operation import Action, Door, OperationKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

LEFT_OPEN = Statement(
    "book.check:LEFT_OPEN",
    """
        SELECT open_operations.id
        FROM open_operations
    """,
    {"id": READERS["uuid"]},
)

BY_REPLICA = Statement(
    "book.check:BY_REPLICA",
    """
        SELECT operations.id, operations.recorded_at, operations.handle, operations.position,
            operations.stamp, operations.replica_id, operations.rep_id, operations.kind,
            operations.reverses_id, operations.door, operations.command, operations.summary,
            operations.zone, operations.kept_at, operations.saw, operations.program_version,
            operations.schema_version, operations.prev_hash, operations.hash
        FROM operations ORDER BY operations.replica_id, operations.stamp
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "handle": None,
        "position": None,
        "stamp": None,
        "replica_id": READERS["uuid"],
        "rep_id": READERS["uuid"],
        "kind": OperationKind,
        "reverses_id": READERS["uuid"],
        "door": Door,
        "command": None,
        "summary": None,
        "zone": None,
        "kept_at": READERS["instant"],
        "saw": READERS["json"],
        "program_version": None,
        "schema_version": None,
        "prev_hash": None,
        "hash": None,
    },
)

POSITIONS = Statement(
    "book.check:POSITIONS",
    """
        SELECT operations.position
        FROM operations ORDER BY operations.position
    """,
    {"position": None},
)

BY_OPERATION = Statement(
    "book.check:BY_OPERATION",
    """
        SELECT changes.operation_id, changes.table_name, changes.row_id, changes.action,
            changes."before" AS "before", changes."after" AS "after", changes.salt,
            changes.digest, changes.scrubbed_at
        FROM changes ORDER BY changes.operation_id, changes.table_name, changes.row_id
    """,
    {
        "operation_id": READERS["uuid"],
        "table_name": None,
        "row_id": READERS["uuid"],
        "action": Action,
        "before": None,
        "after": None,
        "salt": None,
        "digest": None,
        "scrubbed_at": READERS["instant"],
    },
)

BY_ROW = Statement(
    "book.check:BY_ROW",
    """
        SELECT changes.row_id, changes.action, changes."after"
        FROM changes JOIN operations ON operations.id = changes.operation_id
        WHERE changes.table_name = :table ORDER BY changes.row_id, operations.position
    """,
    {"row_id": READERS["uuid"], "action": Action, "after": READERS["json"]},
)
