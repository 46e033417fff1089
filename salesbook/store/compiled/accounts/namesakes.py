"""Made from `salesbook.store.statements.accounts.namesakes`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

NAMESAKES = Statement(
    "accounts.namesakes:NAMESAKES",
    """
        SELECT accounts.id, accounts.handle
        FROM accounts
        WHERE accounts.id IN ([[ids]]) AND (EXISTS (SELECT *
        FROM accounts AS accounts_1
        WHERE accounts_1.name_key = accounts.name_key AND accounts_1.id != accounts.id AND
            accounts_1.deleted_at IS NULL AND accounts_1.archived_on IS NULL))
    """,
    {"id": READERS["uuid"], "handle": None},
    lists=("ids",),
)
