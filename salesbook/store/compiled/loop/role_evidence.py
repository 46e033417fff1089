"""Made from `salesbook.store.statements.loop.role_evidence`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

SHOWN = Statement(
    "loop.role_evidence:SHOWN",
    """
        SELECT role_evidence.role_id, role_evidence.interaction_id, interactions.occurred_at
        FROM role_evidence JOIN interactions ON interactions.id = role_evidence.interaction_id
        WHERE role_evidence.deleted_at IS NULL AND interactions.deleted_at IS NULL AND
            role_evidence.role_id IN ([[ids]]) ORDER BY interactions.occurred_at DESC,
            interactions.id DESC
    """,
    {
        "role_id": READERS["uuid"],
        "interaction_id": READERS["uuid"],
        "occurred_at": READERS["instant"],
    },
    lists=("ids",),
)

SALES = Statement(
    "loop.role_evidence:SALES",
    """
        SELECT opportunity_roles.role_id, opportunity_roles.opportunity_id, opportunities.name
        FROM opportunity_roles JOIN opportunities ON opportunities.id =
            opportunity_roles.opportunity_id
        WHERE opportunity_roles.deleted_at IS NULL AND opportunities.deleted_at IS NULL AND
            opportunity_roles.role_id IN ([[ids]]) ORDER BY opportunities.name, opportunities.id
    """,
    {"role_id": READERS["uuid"], "opportunity_id": READERS["uuid"], "name": None},
    lists=("ids",),
)
