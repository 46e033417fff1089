"""Made from `salesbook.store.statements.loop.need`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.loop.interaction import PointKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

MARKED_AT = Statement(
    "loop.need:MARKED_AT",
    """
        SELECT interaction_points.kind, interaction_points.text, interactions.occurred_at,
            topics.opportunity_id AS sale_id
        FROM interactions JOIN interaction_points ON interaction_points.interaction_id =
            interactions.id LEFT OUTER JOIN topics ON topics.deleted_at IS NULL AND
            topics.interaction_id = interactions.id AND topics.opportunity_id IS NOT NULL
        WHERE interactions.deleted_at IS NULL AND interaction_points.deleted_at IS NULL AND
            interaction_points.kind IN ('need', 'win') AND interactions.account_id = :account
            AND (interactions.private IS 0 OR interactions.rep_id = :reader) ORDER BY
            interactions.occurred_at, interactions.id, interaction_points.position, topics.id
    """,
    {
        "kind": PointKind,
        "text": None,
        "occurred_at": READERS["instant"],
        "sale_id": READERS["uuid"],
    },
)

WON_AT = Statement(
    "loop.need:WON_AT",
    """
        SELECT stage_changes.changed_at AS at, stage_changes.opportunity_id AS sale_id
        FROM stage_changes JOIN opportunities ON opportunities.id = stage_changes.opportunity_id
        WHERE stage_changes.deleted_at IS NULL AND opportunities.deleted_at IS NULL AND
            opportunities.account_id = :account AND opportunities.stage = :won AND
            stage_changes.stage = :won ORDER BY stage_changes.changed_at, stage_changes.id
    """,
    {"at": READERS["instant"], "sale_id": READERS["uuid"]},
)
