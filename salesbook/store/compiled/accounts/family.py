"""Made from `salesbook.store.statements.accounts.family`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

BELOW = Statement(
    "accounts.family:BELOW",
    """
        SELECT accounts.id, accounts.name, (SELECT count(*) AS count_1
        FROM employments
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            employments.account_id = accounts.id) AS people
        FROM accounts
        WHERE accounts.deleted_at IS NULL AND accounts.archived_on IS NULL AND
            accounts.parent_id = :account ORDER BY accounts.name_key, accounts.id
    """,
    {"id": READERS["uuid"], "name": None, "people": None},
)
