"""Made from `salesbook.store.statements.loop.imports`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

AT = Statement(
    "loop.imports:AT",
    """
        SELECT interactions.id, interactions.account_id, interactions.kind,
            interactions.occurred_at, interactions.discussed
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id IS NOT NULL AND
            interactions.occurred_at IN ([[keys]])
    """,
    {
        "id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "kind": InteractionKind,
        "occurred_at": READERS["instant"],
        "discussed": None,
    },
    lists=("keys",),
)

DUE = Statement(
    "loop.imports:DUE",
    """
        SELECT follow_ups.id, follow_ups.account_id, follow_ups.person_id, follow_ups.purpose,
            follow_ups.due_on
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.account_id IN ([[keys]])
    """,
    {
        "id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "purpose": None,
        "due_on": READERS["date"],
    },
    lists=("keys",),
)

MAIN = Statement(
    "loop.imports:MAIN",
    """
        SELECT employments.person_id, employments.account_id
        FROM employments
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            employments.main IS 1 AND employments.person_id IN ([[keys]])
    """,
    {"person_id": READERS["uuid"], "account_id": READERS["uuid"]},
    lists=("keys",),
)
