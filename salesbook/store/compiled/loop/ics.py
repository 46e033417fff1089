"""Made from `salesbook.store.statements.loop.ics`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.occasion import LeapDay, OccasionKind, Recurrence
from salesbook.domain.loop.commitment import CommitmentKind, CommitmentStatus, Side
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OCCASIONS = Statement(
    "loop.ics:OCCASIONS",
    """
        SELECT occasions.id, occasions.recorded_at, occasions.author_id, occasions.deleted_at,
            occasions.handle, occasions.account_id, occasions.person_id, occasions.kind,
            occasions.month, occasions.day, occasions.year, occasions.recurs,
            occasions.lead_days, occasions.feb29, occasions.note, coalesce(occasions.account_id,
            employments.account_id) AS subject_id, coalesce(accounts.name, employers.name) AS
            account, people.name AS person
        FROM occasions LEFT OUTER JOIN accounts ON accounts.id = occasions.account_id LEFT OUTER
            JOIN people ON people.id = occasions.person_id LEFT OUTER JOIN employments ON
            employments.person_id = occasions.person_id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1 LEFT OUTER JOIN accounts AS
            employers ON employers.id = employments.account_id
        WHERE occasions.deleted_at IS NULL AND accounts.deleted_at IS NULL AND people.deleted_at
            IS NULL AND ((EXISTS (SELECT ownerships.id
        FROM ownerships
        WHERE ownerships.account_id = coalesce(occasions.account_id, employments.account_id) AND
            ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part =
            'owner' AND ownerships.rep_id = :rep)) OR coalesce(occasions.account_id,
            employments.account_id) IS NULL AND occasions.author_id = :rep) ORDER BY
            occasions.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "kind": OccasionKind,
        "month": None,
        "day": None,
        "year": None,
        "recurs": Recurrence,
        "lead_days": None,
        "feb29": LeapDay,
        "note": None,
        "subject_id": READERS["uuid"],
        "account": None,
        "person": None,
    },
)

REMOVED_OCCASIONS = Statement(
    "loop.ics:REMOVED_OCCASIONS",
    """
        SELECT occasions.id, occasions.recorded_at, occasions.author_id, occasions.deleted_at,
            occasions.handle, occasions.account_id, occasions.person_id, occasions.kind,
            occasions.month, occasions.day, occasions.year, occasions.recurs,
            occasions.lead_days, occasions.feb29, occasions.note, coalesce(occasions.account_id,
            employments.account_id) AS subject_id, coalesce(accounts.name, employers.name) AS
            account, people.name AS person
        FROM occasions LEFT OUTER JOIN accounts ON accounts.id = occasions.account_id LEFT OUTER
            JOIN people ON people.id = occasions.person_id LEFT OUTER JOIN employments ON
            employments.person_id = occasions.person_id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1 LEFT OUTER JOIN accounts AS
            employers ON employers.id = employments.account_id
        WHERE occasions.deleted_at >= :since AND ((EXISTS (SELECT ownerships.id
        FROM ownerships
        WHERE ownerships.account_id = coalesce(occasions.account_id, employments.account_id) AND
            ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part =
            'owner' AND ownerships.rep_id = :rep)) OR coalesce(occasions.account_id,
            employments.account_id) IS NULL AND occasions.author_id = :rep) ORDER BY
            occasions.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "kind": OccasionKind,
        "month": None,
        "day": None,
        "year": None,
        "recurs": Recurrence,
        "lead_days": None,
        "feb29": LeapDay,
        "note": None,
        "subject_id": READERS["uuid"],
        "account": None,
        "person": None,
    },
)

LAST_OF_ACCOUNTS = Statement(
    "loop.ics:LAST_OF_ACCOUNTS",
    """
        SELECT ranked.subject, ranked.kind, ranked.occurred_at, ranked.discussed,
            ranked.proposed, ranked.private, ranked.rep_id, ranked.place
        FROM (SELECT interactions.account_id AS subject, interactions.kind AS kind,
            interactions.occurred_at AS occurred_at, interactions.discussed AS discussed,
            interactions.proposed AS proposed, interactions.private AS private,
            interactions.rep_id AS rep_id, row_number() OVER (PARTITION BY
            interactions.account_id ORDER BY interactions.occurred_at DESC, interactions.id
            DESC) AS place
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.account_id IN ([[ids]])) AS ranked
        WHERE ranked.place = 1
    """,
    {
        "subject": READERS["uuid"],
        "kind": InteractionKind,
        "occurred_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "private": READERS["bool"],
        "rep_id": READERS["uuid"],
        "place": None,
    },
    lists=("ids",),
)

LAST_OF_PEOPLE = Statement(
    "loop.ics:LAST_OF_PEOPLE",
    """
        SELECT ranked.subject, ranked.kind, ranked.occurred_at, ranked.discussed,
            ranked.proposed, ranked.private, ranked.rep_id, ranked.place
        FROM (SELECT interaction_people.person_id AS subject, interactions.kind AS kind,
            interactions.occurred_at AS occurred_at, interactions.discussed AS discussed,
            interactions.proposed AS proposed, interactions.private AS private,
            interactions.rep_id AS rep_id, row_number() OVER (PARTITION BY
            interaction_people.person_id ORDER BY interactions.occurred_at DESC, interactions.id
            DESC) AS place
        FROM interactions JOIN interaction_people ON interaction_people.interaction_id =
            interactions.id
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interaction_people.person_id IN ([[ids]]) AND
            interaction_people.deleted_at IS NULL AND interaction_people.part IN ('attended',
            'spoke')) AS ranked
        WHERE ranked.place = 1
    """,
    {
        "subject": READERS["uuid"],
        "kind": InteractionKind,
        "occurred_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "private": READERS["bool"],
        "rep_id": READERS["uuid"],
        "place": None,
    },
    lists=("ids",),
)

PROMISES = Statement(
    "loop.ics:PROMISES",
    """
        SELECT commitments.id, commitments.recorded_at, commitments.author_id,
            commitments.deleted_at, commitments.handle, commitments.account_id,
            commitments.person_id, commitments.side, commitments.kind, commitments.text,
            commitments.promised_on, commitments.due_on, commitments.owner_id,
            commitments.interaction_id, commitments.status, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1) AS keeper
        FROM commitments
        WHERE commitments.deleted_at IS NULL AND commitments.status = 'open' AND
            (commitments.account_id IN ([[ids]]) OR commitments.person_id IN ([[ids]])) ORDER BY
            commitments.due_on, commitments.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "side": Side,
        "kind": CommitmentKind,
        "text": None,
        "promised_on": READERS["date"],
        "due_on": READERS["date"],
        "owner_id": READERS["uuid"],
        "interaction_id": READERS["uuid"],
        "status": CommitmentStatus,
        "keeper": READERS["uuid"],
    },
    lists=("ids",),
)

PURPOSES = Statement(
    "loop.ics:PURPOSES",
    """
        SELECT follow_ups.id, follow_ups.purpose, follow_ups.purpose_kind, follow_ups.anyway,
            (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper
        FROM follow_ups
        WHERE follow_ups.id IN ([[ids]])
    """,
    {
        "id": READERS["uuid"],
        "purpose": None,
        "purpose_kind": PurposeKind,
        "anyway": READERS["bool"],
        "keeper": READERS["uuid"],
    },
    lists=("ids",),
)

ENDED = Statement(
    "loop.ics:ENDED",
    """
        SELECT follow_ups.id, follow_ups.due_on, accounts.name AS account, people.name AS person
        FROM follow_ups LEFT OUTER JOIN accounts ON accounts.id = follow_ups.account_id LEFT
            OUTER JOIN people ON people.id = follow_ups.person_id
        WHERE follow_ups.owner_id = :rep AND follow_ups.due_on >= :today AND
            (follow_ups.deleted_at IS NOT NULL OR follow_ups.status != 'open') ORDER BY
            follow_ups.id
    """,
    {"id": READERS["uuid"], "due_on": READERS["date"], "account": None, "person": None},
)

UNDONE = Statement(
    "loop.ics:UNDONE",
    """
        SELECT changes.row_id, changes.table_name, changes."before", operations.kept_at
        FROM changes JOIN operations ON operations.id = changes.operation_id
        WHERE operations.rep_id = :rep AND operations.kind = 'undo' AND changes.action =
            'delete' AND changes.table_name IN ([[tables]]) AND changes."before" IS NOT NULL
            ORDER BY operations.position, changes.row_id
    """,
    {
        "row_id": READERS["uuid"],
        "table_name": None,
        "before": READERS["json"],
        "kept_at": READERS["instant"],
    },
    lists=("tables",),
)

APPOINTED = Statement(
    "loop.ics:APPOINTED",
    """
        SELECT appointments.id, appointments.follow_up_id
        FROM appointments
        WHERE appointments.follow_up_id IN ([[ids]])
    """,
    {"id": READERS["uuid"], "follow_up_id": READERS["uuid"]},
    lists=("ids",),
)

CHANGED_BY = Statement(
    "loop.ics:CHANGED_BY",
    """
        SELECT changes.row_id, changes.operation_id
        FROM changes
        WHERE changes.row_id IN ([[ids]])
    """,
    {"row_id": READERS["uuid"], "operation_id": READERS["uuid"]},
    lists=("ids",),
)

LAST_KEPT = Statement(
    "loop.ics:LAST_KEPT",
    """
        SELECT operations.kept_at AS kept_at
        FROM operations ORDER BY operations.position DESC
        LIMIT :param_1 OFFSET :param_2
    """,
    {"kept_at": READERS["instant"]},
    fixed={"param_1": 1, "param_2": 0},
)

EARLIER_PLANS = Statement(
    "loop.ics:EARLIER_PLANS",
    """
        SELECT day_plans.id, day_plans.planned_on, day_plans.revision, day_plans.made_at,
            day_plans.zone, day_plans.settings
        FROM day_plans
        WHERE day_plans.deleted_at IS NULL AND day_plans.rep_id = :rep AND day_plans.planned_on
            = :on AND day_plans.revision < :revision ORDER BY day_plans.revision
    """,
    {
        "id": READERS["uuid"],
        "planned_on": READERS["date"],
        "revision": None,
        "made_at": READERS["instant"],
        "zone": None,
        "settings": READERS["json"],
    },
)

ITEMS_OF_PLANS = Statement(
    "loop.ics:ITEMS_OF_PLANS",
    """
        SELECT plan_items.day_plan_id, plan_items.kind, plan_items.block, plan_items.starts_at,
            plan_items.ends_at, plan_items.account_id, plan_items.person_id,
            plan_items.follow_up_id, plan_items.status, accounts.name AS account, people.name AS
            person
        FROM plan_items LEFT OUTER JOIN accounts ON accounts.id = plan_items.account_id LEFT
            OUTER JOIN people ON people.id = plan_items.person_id
        WHERE plan_items.deleted_at IS NULL AND plan_items.day_plan_id IN ([[ids]]) ORDER BY
            plan_items.day_plan_id, plan_items.position
    """,
    {
        "day_plan_id": READERS["uuid"],
        "kind": ItemKind,
        "block": BlockKind,
        "starts_at": READERS["instant"],
        "ends_at": READERS["instant"],
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "follow_up_id": READERS["uuid"],
        "status": ItemStatus,
        "account": None,
        "person": None,
    },
    lists=("ids",),
)
