"""Made from `salesbook.store.statements.team.quality`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

NOTES = Statement(
    "team.quality:NOTES",
    """
        SELECT interactions.rep_id, interactions.kind, interactions.direction,
            interactions.outcome, interactions.occurred_at, interactions.occurred_zone,
            interactions.id, interactions.recorded_at, interactions.discussed,
            trim(interactions.proposed) != :trim_1 AS proposed, interactions.no_next IS NOT NULL
            AS ended, EXISTS (SELECT interaction_purposes.id
        FROM interaction_purposes
        WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
            interactions.id AND interaction_purposes.kind = 'goodwill') AS goodwill, EXISTS
            (SELECT import_targets.id
        FROM import_targets
        WHERE import_targets.row_id = interactions.id AND import_targets.recorded_at =
            interactions.recorded_at) AS imported, next_step.purpose, next_step.purpose_kind,
            accounts.name AS account, people.name AS person
        FROM interactions LEFT OUTER JOIN follow_ups AS next_step ON next_step.id = (SELECT
            led_to.id
        FROM follow_ups AS led_to
        WHERE led_to.deleted_at IS NULL AND led_to.origin_interaction_id = interactions.id ORDER
            BY led_to.id DESC
        LIMIT :param_1 OFFSET :param_2) LEFT OUTER JOIN accounts ON accounts.id =
            interactions.account_id LEFT OUTER JOIN people ON people.id = next_step.person_id
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
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "discussed": None,
        "proposed": READERS["bool"],
        "ended": READERS["bool"],
        "goodwill": READERS["bool"],
        "imported": READERS["bool"],
        "purpose": None,
        "purpose_kind": PurposeKind,
        "account": None,
        "person": None,
    },
    fixed={"trim_1": "", "param_1": 1, "param_2": 0},
    lists=("reps",),
)
