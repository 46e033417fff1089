"""Made from `salesbook.store.statements.team.purpose`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import Direction, Met, Outcome
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

PURSUITS = Statement(
    "team.purpose:PURSUITS",
    """
        SELECT interactions.rep_id, interactions.kind, interactions.direction,
            interactions.outcome, interactions.occurred_at, interactions.occurred_zone,
            interaction_purposes.kind AS purpose, interaction_purposes.text, follow_ups.purpose
            AS closed, follow_ups.purpose_kind AS closed_kind, follow_ups.anyway,
            follow_up_closures.met, EXISTS (SELECT plan_items.id
        FROM plan_items
        WHERE plan_items.deleted_at IS NULL AND plan_items.interaction_id = interactions.id AND
            plan_items.kind = 'contact') AS in_plan, accounts.name AS account, people.name AS
            person
        FROM interactions LEFT OUTER JOIN interaction_purposes ON
            interaction_purposes.interaction_id = interactions.id AND
            interaction_purposes.deleted_at IS NULL LEFT OUTER JOIN follow_up_closures ON
            follow_up_closures.id = (SELECT earlier.id
        FROM follow_up_closures AS earlier
        WHERE earlier.deleted_at IS NULL AND earlier.interaction_id = interactions.id ORDER BY
            earlier.id
        LIMIT :param_1 OFFSET :param_2) LEFT OUTER JOIN follow_ups ON follow_ups.id =
            follow_up_closures.follow_up_id LEFT OUTER JOIN accounts ON accounts.id =
            interactions.account_id LEFT OUTER JOIN people ON people.id = follow_ups.person_id
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id IN ([[reps]]) AND
            interactions.occurred_at >= :since AND interactions.occurred_at < :until AND
            interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied')
    """,
    {
        "rep_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "purpose": PurposeKind,
        "text": None,
        "closed": None,
        "closed_kind": PurposeKind,
        "anyway": READERS["bool"],
        "met": Met,
        "in_plan": READERS["bool"],
        "account": None,
        "person": None,
    },
    fixed={"param_1": 1, "param_2": 0},
    lists=("reps",),
)
