"""Made from `salesbook.store.statements.loop.calling`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

SILENCES = Statement(
    "loop.calling:SILENCES",
    """
        SELECT standings.account_id, standings.name_key, standings.attempts, standings.last_at,
            standings.entered_at
        FROM standings
        WHERE standings.account_id IN ([[ids]])
    """,
    {
        "account_id": READERS["uuid"],
        "name_key": None,
        "attempts": None,
        "last_at": READERS["instant"],
        "entered_at": READERS["instant"],
    },
    lists=("ids",),
)
