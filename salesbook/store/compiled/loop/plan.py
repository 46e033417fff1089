"""Made from `salesbook.store.statements.loop.plan`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus, LeftoverReason
from salesbook.domain.loop.interaction import Outcome
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

LATEST = Statement(
    "loop.plan:LATEST",
    """
        SELECT day_plans.id, day_plans.recorded_at, day_plans.author_id, day_plans.deleted_at,
            day_plans.handle, day_plans.rep_id, day_plans.planned_on, day_plans.revision,
            day_plans.made_at, day_plans.zone, day_plans.settings
        FROM day_plans
        WHERE day_plans.deleted_at IS NULL AND day_plans.rep_id = :rep AND day_plans.planned_on
            = :on ORDER BY day_plans.revision DESC
        LIMIT :param_1 OFFSET :param_2
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "planned_on": READERS["date"],
        "revision": None,
        "made_at": READERS["instant"],
        "zone": None,
        "settings": READERS["json"],
    },
    fixed={"param_1": 1, "param_2": 0},
)

MADE = Statement(
    "loop.plan:MADE",
    """
        SELECT day_plans.id, day_plans.recorded_at, day_plans.author_id, day_plans.deleted_at,
            day_plans.handle, day_plans.rep_id, day_plans.planned_on, day_plans.revision,
            day_plans.made_at, day_plans.zone, day_plans.settings
        FROM day_plans
        WHERE day_plans.deleted_at IS NULL AND day_plans.rep_id = :rep AND day_plans.planned_on
            = :on AND day_plans.revision = :revision
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "planned_on": READERS["date"],
        "revision": None,
        "made_at": READERS["instant"],
        "zone": None,
        "settings": READERS["json"],
    },
)

BEFORE = Statement(
    "loop.plan:BEFORE",
    """
        SELECT max(day_plans.planned_on) AS planned_on
        FROM day_plans
        WHERE day_plans.deleted_at IS NULL AND day_plans.rep_id = :rep AND day_plans.planned_on
            < :on
    """,
    {"planned_on": READERS["date"]},
)

REVISIONS = Statement(
    "loop.plan:REVISIONS",
    """
        SELECT day_plans.revision, day_plans.made_at, count(plan_items.id) AS contacts,
            count(plan_items.interaction_id) AS logged
        FROM day_plans LEFT OUTER JOIN plan_items ON plan_items.day_plan_id = day_plans.id AND
            plan_items.deleted_at IS NULL AND plan_items.kind = 'contact'
        WHERE day_plans.deleted_at IS NULL AND day_plans.rep_id = :rep AND day_plans.planned_on
            = :on GROUP BY day_plans.id, day_plans.revision, day_plans.made_at ORDER BY
            day_plans.revision
    """,
    {"revision": None, "made_at": READERS["instant"], "contacts": None, "logged": None},
)

ITEMS_OF = Statement(
    "loop.plan:ITEMS_OF",
    """
        SELECT plan_items.id, plan_items.recorded_at, plan_items.author_id,
            plan_items.deleted_at, plan_items.day_plan_id, plan_items.position,
            plan_items.block, plan_items.kind, plan_items.starts_at, plan_items.ends_at,
            plan_items.title, plan_items.account_id, plan_items.person_id,
            plan_items.follow_up_id, plan_items.tier, plan_items.points, plan_items.channel,
            plan_items.reason, plan_items.status, plan_items.interaction_id, accounts.name AS
            account, people.name AS person, coalesce(people.zone, accounts.zone) AS zone,
            accounts.country, interactions.outcome, interactions.occurred_at
        FROM plan_items LEFT OUTER JOIN accounts ON accounts.id = plan_items.account_id LEFT
            OUTER JOIN people ON people.id = plan_items.person_id LEFT OUTER JOIN interactions
            ON interactions.id = plan_items.interaction_id AND interactions.deleted_at IS NULL
        WHERE plan_items.deleted_at IS NULL AND plan_items.day_plan_id = :plan ORDER BY
            plan_items.position
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "day_plan_id": READERS["uuid"],
        "position": None,
        "block": BlockKind,
        "kind": ItemKind,
        "starts_at": READERS["instant"],
        "ends_at": READERS["instant"],
        "title": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "follow_up_id": READERS["uuid"],
        "tier": None,
        "points": None,
        "channel": InteractionKind,
        "reason": None,
        "status": ItemStatus,
        "interaction_id": READERS["uuid"],
        "account": None,
        "person": None,
        "zone": None,
        "country": None,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
    },
)

LEFTOVERS_OF = Statement(
    "loop.plan:LEFTOVERS_OF",
    """
        SELECT plan_leftovers.id, plan_leftovers.recorded_at, plan_leftovers.author_id,
            plan_leftovers.deleted_at, plan_leftovers.day_plan_id, plan_leftovers.account_id,
            plan_leftovers.person_id, plan_leftovers.follow_up_id, plan_leftovers.title,
            plan_leftovers.tier, plan_leftovers.reason, accounts.name AS account, people.name AS
            person
        FROM plan_leftovers LEFT OUTER JOIN accounts ON accounts.id = plan_leftovers.account_id
            LEFT OUTER JOIN people ON people.id = plan_leftovers.person_id
        WHERE plan_leftovers.deleted_at IS NULL AND plan_leftovers.day_plan_id = :plan ORDER BY
            plan_leftovers.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "day_plan_id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "follow_up_id": READERS["uuid"],
        "title": None,
        "tier": None,
        "reason": LeftoverReason,
        "account": None,
        "person": None,
    },
)

OPEN_ITEMS = Statement(
    "loop.plan:OPEN_ITEMS",
    """
        SELECT plan_items.id, plan_items.account_id, plan_items.person_id,
            plan_items.follow_up_id, plan_items.status
        FROM plan_items
        WHERE plan_items.deleted_at IS NULL AND plan_items.day_plan_id = :plan AND
            plan_items.kind = 'contact' AND plan_items.status IN ('planned', 'moved') AND
            plan_items.interaction_id IS NULL ORDER BY plan_items.status = 'moved',
            plan_items.position
    """,
    {
        "id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "follow_up_id": READERS["uuid"],
        "status": ItemStatus,
    },
)
