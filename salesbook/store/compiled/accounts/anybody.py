"""Made from `salesbook.store.statements.accounts.anybody`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ANYBODY = Statement(
    "accounts.anybody:ANYBODY",
    """
        SELECT (EXISTS (SELECT accounts.id
        FROM accounts
        WHERE accounts.deleted_at IS NULL)) OR (EXISTS (SELECT people.id
        FROM people
        WHERE people.deleted_at IS NULL)) AS anybody
    """,
    {"anybody": READERS["bool"]},
)
