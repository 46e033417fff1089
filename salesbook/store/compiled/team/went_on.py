"""Made from `salesbook.store.statements.team.went_on`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import Direction, Met, Outcome
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

CONTACTS = Statement(
    "team.went_on:CONTACTS",
    """
        SELECT interactions.rep_id, interactions.kind, interactions.direction,
            interactions.outcome, interactions.occurred_at, interactions.occurred_zone,
            interaction_purposes.kind AS purpose, interaction_purposes.text, follow_ups.purpose
            AS closed, follow_ups.purpose_kind AS closed_kind, follow_ups.anyway,
            follow_up_closures.met, EXISTS (SELECT plan_items.id
        FROM plan_items
        WHERE plan_items.deleted_at IS NULL AND plan_items.interaction_id = interactions.id AND
            plan_items.kind = 'contact') AS in_plan, accounts.name AS account, people.name AS
            person, coalesce(interactions.account_id, (SELECT interaction_people.person_id
        FROM interaction_people
        WHERE interaction_people.deleted_at IS NULL AND interaction_people.part IN ('attended',
            'spoke') AND interaction_people.interaction_id = interactions.id ORDER BY
            interaction_people.id
        LIMIT :param_1 OFFSET :param_2)) AS subject, interactions.proposed, next_step.purpose AS
            next, next_step.purpose_kind AS next_kind
        FROM interactions LEFT OUTER JOIN interaction_purposes ON
            interaction_purposes.interaction_id = interactions.id AND
            interaction_purposes.deleted_at IS NULL LEFT OUTER JOIN follow_up_closures ON
            follow_up_closures.id = (SELECT earlier.id
        FROM follow_up_closures AS earlier
        WHERE earlier.deleted_at IS NULL AND earlier.interaction_id = interactions.id ORDER BY
            earlier.id
        LIMIT :param_3 OFFSET :param_4) LEFT OUTER JOIN follow_ups ON follow_ups.id =
            follow_up_closures.follow_up_id LEFT OUTER JOIN accounts ON accounts.id =
            interactions.account_id LEFT OUTER JOIN people ON people.id = follow_ups.person_id
            LEFT OUTER JOIN follow_ups AS next_step ON next_step.id = (SELECT led_to.id
        FROM follow_ups AS led_to
        WHERE led_to.deleted_at IS NULL AND led_to.origin_interaction_id = interactions.id ORDER
            BY led_to.id DESC
        LIMIT :param_5 OFFSET :param_6)
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
        "subject": READERS["uuid"],
        "proposed": None,
        "next": None,
        "next_kind": PurposeKind,
    },
    fixed={"param_1": 1, "param_2": 0, "param_3": 1, "param_4": 0, "param_5": 1, "param_6": 0},
    lists=("reps",),
)

LATER_OF_ACCOUNTS = Statement(
    "team.went_on:LATER_OF_ACCOUNTS",
    """
        SELECT later.account_id AS subject, later.occurred_at AS at
        FROM interactions AS later
        WHERE later.deleted_at IS NULL AND later.outcome IN ('callback_requested', 'connected',
            'held', 'replied') AND later.account_id IN (SELECT interactions.account_id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id IN ([[reps]]) AND
            interactions.occurred_at >= :since AND interactions.occurred_at < :until AND
            interactions.account_id IS NOT NULL) AND later.occurred_at >= :since ORDER BY
            later.account_id, later.occurred_at
    """,
    {"subject": READERS["uuid"], "at": READERS["instant"]},
    lists=("reps",),
)

LATER_OF_PEOPLE = Statement(
    "team.went_on:LATER_OF_PEOPLE",
    """
        SELECT interaction_people.person_id AS subject, later.occurred_at AS at
        FROM interaction_people JOIN interactions AS later ON later.id =
            interaction_people.interaction_id
        WHERE later.deleted_at IS NULL AND later.outcome IN ('callback_requested', 'connected',
            'held', 'replied') AND interaction_people.deleted_at IS NULL AND
            interaction_people.part IN ('attended', 'spoke') AND interaction_people.person_id IN
            (SELECT of_mine.person_id
        FROM interaction_people AS of_mine JOIN interactions ON interactions.id =
            of_mine.interaction_id
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id IN ([[reps]]) AND
            interactions.occurred_at >= :since AND interactions.occurred_at < :until AND
            interactions.account_id IS NULL AND of_mine.deleted_at IS NULL AND of_mine.part IN
            ('attended', 'spoke')) AND later.occurred_at >= :since ORDER BY
            interaction_people.person_id, later.occurred_at
    """,
    {"subject": READERS["uuid"], "at": READERS["instant"]},
    lists=("reps",),
)

MOVES = Statement(
    "team.went_on:MOVES",
    """
        SELECT opportunities.account_id AS subject, stage_changes.changed_at AS at
        FROM opportunities JOIN stage_changes ON stage_changes.opportunity_id = opportunities.id
        WHERE opportunities.deleted_at IS NULL AND stage_changes.deleted_at IS NULL AND
            opportunities.account_id IN (SELECT interactions.account_id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id IN ([[reps]]) AND
            interactions.occurred_at >= :since AND interactions.occurred_at < :until AND
            interactions.account_id IS NOT NULL) AND stage_changes.changed_at >= :since AND
            stage_changes.reason IS NULL AND (EXISTS (SELECT earlier_change.id
        FROM stage_changes AS earlier_change
        WHERE earlier_change.deleted_at IS NULL AND earlier_change.opportunity_id =
            stage_changes.opportunity_id AND earlier_change.changed_at <
            stage_changes.changed_at)) ORDER BY opportunities.account_id,
            stage_changes.changed_at
    """,
    {"subject": READERS["uuid"], "at": READERS["instant"]},
    lists=("reps",),
)

ORDERS = Statement(
    "team.went_on:ORDERS",
    """
        SELECT orders.account_id AS subject, orders.ordered_on AS at
        FROM orders
        WHERE orders.deleted_at IS NULL AND orders.is_return IS 0 AND orders.account_id IN
            (SELECT interactions.account_id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id IN ([[reps]]) AND
            interactions.occurred_at >= :since AND interactions.occurred_at < :until AND
            interactions.account_id IS NOT NULL) AND orders.ordered_on >= :first_day ORDER BY
            orders.account_id, orders.ordered_on
    """,
    {"subject": READERS["uuid"], "at": READERS["date"]},
    lists=("reps",),
)
