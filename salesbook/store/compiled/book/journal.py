"""Made from `salesbook.store.statements.book.journal`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.book.operation import Action
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

TOUCHED = Statement(
    "book.journal:TOUCHED",
    """
        SELECT changes.id, changes.row_id, changes.action, changes."before", changes."after"
        FROM changes
        WHERE changes.operation_id = :operation AND changes.table_name = :table AND
            changes.row_id IN ([[rows]])
    """,
    {
        "id": READERS["uuid"],
        "row_id": READERS["uuid"],
        "action": Action,
        "before": READERS["json"],
        "after": READERS["json"],
    },
    lists=("rows",),
)

DIGESTS = Statement(
    "book.journal:DIGESTS",
    """
        SELECT changes.digest
        FROM changes
        WHERE changes.operation_id = :operation ORDER BY changes.table_name, changes.row_id
    """,
    {"digest": None},
)

OWN_LATEST = Statement(
    "book.journal:OWN_LATEST",
    """
        SELECT operations.position, operations.stamp, operations.saw, operations.hash
        FROM operations
        WHERE operations.replica_id = :replica ORDER BY operations.stamp DESC
        LIMIT :param_1 OFFSET :param_2
    """,
    {"position": None, "stamp": None, "saw": READERS["json"], "hash": None},
    fixed={"param_1": 1, "param_2": 0},
)

SINCE = Statement(
    "book.journal:SINCE",
    """
        SELECT operations.replica_id, operations.stamp, operations.position
        FROM operations
        WHERE operations.position > :position
    """,
    {"replica_id": READERS["uuid"], "stamp": None, "position": None},
)

CLOSE = Statement(
    "book.journal:CLOSE",
    """
        DELETE FROM open_operations
    """,
)
