"""Made from `salesbook.store.statements.team.mirror`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OWNED = Statement(
    "team.mirror:OWNED",
    """
        SELECT ownerships.account_id
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = 'owner' AND ownerships.rep_id = :rep
    """,
    {"account_id": READERS["uuid"]},
)
