"""Made from `salesbook.store.statements.accounts.ownership`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OPEN = Statement(
    "accounts.ownership:OPEN",
    """
        SELECT ownerships.id, ownerships.rep_id
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND
            ownerships.account_id = :account AND ownerships.part = :part
    """,
    {"id": READERS["uuid"], "rep_id": READERS["uuid"]},
)
