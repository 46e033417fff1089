"""Made from `salesbook.store.statements.loop.chain`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.follow_up import FollowUpOrigin, FollowUpStatus, PurposeKind
from salesbook.domain.loop.interaction import Met, Outcome
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

WITH_IDS = Statement(
    "loop.chain:WITH_IDS",
    """
        SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
            follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
            follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
            follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
            follow_ups.origin_interaction_id, follow_ups.status, follow_ups.anyway, (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            appointments.at_time, appointments.zone, follow_up_closures.closed_at,
            follow_up_closures.interaction_id, follow_up_closures.met,
            follow_up_closures.reason, (SELECT changes."after"
        FROM changes
        WHERE changes.table_name = :table_name_1 AND changes.row_id = follow_ups.id AND
            changes.action = :action_1 ORDER BY changes.id
        LIMIT :param_1 OFFSET :param_2) AS first
        FROM follow_ups LEFT OUTER JOIN appointments ON appointments.follow_up_id =
            follow_ups.id AND appointments.deleted_at IS NULL LEFT OUTER JOIN follow_up_closures
            ON follow_up_closures.follow_up_id = follow_ups.id AND follow_up_closures.deleted_at
            IS NULL
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.id IN ([[ids]]) ORDER BY
            follow_ups.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "purpose_kind": PurposeKind,
        "purpose": None,
        "due_on": READERS["date"],
        "channel": InteractionKind,
        "owner_id": READERS["uuid"],
        "origin": FollowUpOrigin,
        "origin_interaction_id": READERS["uuid"],
        "status": FollowUpStatus,
        "anyway": READERS["bool"],
        "keeper": READERS["uuid"],
        "at_time": READERS["time"],
        "zone": None,
        "closed_at": READERS["instant"],
        "interaction_id": READERS["uuid"],
        "met": Met,
        "reason": None,
        "first": READERS["json"],
    },
    fixed={"table_name_1": "follow_ups", "action_1": "insert", "param_1": 1, "param_2": 0},
    lists=("ids",),
)

BEGUN_IN = Statement(
    "loop.chain:BEGUN_IN",
    """
        SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
            follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
            follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
            follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
            follow_ups.origin_interaction_id, follow_ups.status, follow_ups.anyway, (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            appointments.at_time, appointments.zone, follow_up_closures.closed_at,
            follow_up_closures.interaction_id, follow_up_closures.met,
            follow_up_closures.reason, (SELECT changes."after"
        FROM changes
        WHERE changes.table_name = :table_name_1 AND changes.row_id = follow_ups.id AND
            changes.action = :action_1 ORDER BY changes.id
        LIMIT :param_1 OFFSET :param_2) AS first
        FROM follow_ups LEFT OUTER JOIN appointments ON appointments.follow_up_id =
            follow_ups.id AND appointments.deleted_at IS NULL LEFT OUTER JOIN follow_up_closures
            ON follow_up_closures.follow_up_id = follow_ups.id AND follow_up_closures.deleted_at
            IS NULL
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.origin_interaction_id IN ([[ids]])
            ORDER BY follow_ups.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "purpose_kind": PurposeKind,
        "purpose": None,
        "due_on": READERS["date"],
        "channel": InteractionKind,
        "owner_id": READERS["uuid"],
        "origin": FollowUpOrigin,
        "origin_interaction_id": READERS["uuid"],
        "status": FollowUpStatus,
        "anyway": READERS["bool"],
        "keeper": READERS["uuid"],
        "at_time": READERS["time"],
        "zone": None,
        "closed_at": READERS["instant"],
        "interaction_id": READERS["uuid"],
        "met": Met,
        "reason": None,
        "first": READERS["json"],
    },
    fixed={"table_name_1": "follow_ups", "action_1": "insert", "param_1": 1, "param_2": 0},
    lists=("ids",),
)

ENDED_IN = Statement(
    "loop.chain:ENDED_IN",
    """
        SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
            follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
            follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
            follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
            follow_ups.origin_interaction_id, follow_ups.status, follow_ups.anyway, (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            appointments.at_time, appointments.zone, follow_up_closures.closed_at,
            follow_up_closures.interaction_id, follow_up_closures.met,
            follow_up_closures.reason, (SELECT changes."after"
        FROM changes
        WHERE changes.table_name = :table_name_1 AND changes.row_id = follow_ups.id AND
            changes.action = :action_1 ORDER BY changes.id
        LIMIT :param_1 OFFSET :param_2) AS first
        FROM follow_ups LEFT OUTER JOIN appointments ON appointments.follow_up_id =
            follow_ups.id AND appointments.deleted_at IS NULL LEFT OUTER JOIN follow_up_closures
            ON follow_up_closures.follow_up_id = follow_ups.id AND follow_up_closures.deleted_at
            IS NULL
        WHERE follow_ups.deleted_at IS NULL AND follow_up_closures.interaction_id IN ([[ids]])
            ORDER BY follow_ups.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "purpose_kind": PurposeKind,
        "purpose": None,
        "due_on": READERS["date"],
        "channel": InteractionKind,
        "owner_id": READERS["uuid"],
        "origin": FollowUpOrigin,
        "origin_interaction_id": READERS["uuid"],
        "status": FollowUpStatus,
        "anyway": READERS["bool"],
        "keeper": READERS["uuid"],
        "at_time": READERS["time"],
        "zone": None,
        "closed_at": READERS["instant"],
        "interaction_id": READERS["uuid"],
        "met": Met,
        "reason": None,
        "first": READERS["json"],
    },
    fixed={"table_name_1": "follow_ups", "action_1": "insert", "param_1": 1, "param_2": 0},
    lists=("ids",),
)

ALONE_OF_ACCOUNT = Statement(
    "loop.chain:ALONE_OF_ACCOUNT",
    """
        SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
            follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
            follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
            follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
            follow_ups.origin_interaction_id, follow_ups.status, follow_ups.anyway, (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            appointments.at_time, appointments.zone, follow_up_closures.closed_at,
            follow_up_closures.interaction_id, follow_up_closures.met,
            follow_up_closures.reason, (SELECT changes."after"
        FROM changes
        WHERE changes.table_name = :table_name_1 AND changes.row_id = follow_ups.id AND
            changes.action = :action_1 ORDER BY changes.id
        LIMIT :param_1 OFFSET :param_2) AS first
        FROM follow_ups LEFT OUTER JOIN appointments ON appointments.follow_up_id =
            follow_ups.id AND appointments.deleted_at IS NULL LEFT OUTER JOIN follow_up_closures
            ON follow_up_closures.follow_up_id = follow_ups.id AND follow_up_closures.deleted_at
            IS NULL
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.account_id = :account AND
            follow_up_closures.interaction_id IS NULL AND follow_up_closures.closed_at > :since
            ORDER BY follow_ups.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "purpose_kind": PurposeKind,
        "purpose": None,
        "due_on": READERS["date"],
        "channel": InteractionKind,
        "owner_id": READERS["uuid"],
        "origin": FollowUpOrigin,
        "origin_interaction_id": READERS["uuid"],
        "status": FollowUpStatus,
        "anyway": READERS["bool"],
        "keeper": READERS["uuid"],
        "at_time": READERS["time"],
        "zone": None,
        "closed_at": READERS["instant"],
        "interaction_id": READERS["uuid"],
        "met": Met,
        "reason": None,
        "first": READERS["json"],
    },
    fixed={"table_name_1": "follow_ups", "action_1": "insert", "param_1": 1, "param_2": 0},
)

ALONE_OF_PERSON = Statement(
    "loop.chain:ALONE_OF_PERSON",
    """
        SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
            follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
            follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
            follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
            follow_ups.origin_interaction_id, follow_ups.status, follow_ups.anyway, (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            appointments.at_time, appointments.zone, follow_up_closures.closed_at,
            follow_up_closures.interaction_id, follow_up_closures.met,
            follow_up_closures.reason, (SELECT changes."after"
        FROM changes
        WHERE changes.table_name = :table_name_1 AND changes.row_id = follow_ups.id AND
            changes.action = :action_1 ORDER BY changes.id
        LIMIT :param_1 OFFSET :param_2) AS first
        FROM follow_ups LEFT OUTER JOIN appointments ON appointments.follow_up_id =
            follow_ups.id AND appointments.deleted_at IS NULL LEFT OUTER JOIN follow_up_closures
            ON follow_up_closures.follow_up_id = follow_ups.id AND follow_up_closures.deleted_at
            IS NULL
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.person_id = :person AND
            follow_up_closures.interaction_id IS NULL AND follow_up_closures.closed_at > :since
            ORDER BY follow_ups.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "purpose_kind": PurposeKind,
        "purpose": None,
        "due_on": READERS["date"],
        "channel": InteractionKind,
        "owner_id": READERS["uuid"],
        "origin": FollowUpOrigin,
        "origin_interaction_id": READERS["uuid"],
        "status": FollowUpStatus,
        "anyway": READERS["bool"],
        "keeper": READERS["uuid"],
        "at_time": READERS["time"],
        "zone": None,
        "closed_at": READERS["instant"],
        "interaction_id": READERS["uuid"],
        "met": Met,
        "reason": None,
        "first": READERS["json"],
    },
    fixed={"table_name_1": "follow_ups", "action_1": "insert", "param_1": 1, "param_2": 0},
)

TRIES_OF_ACCOUNT = Statement(
    "loop.chain:TRIES_OF_ACCOUNT",
    """
        SELECT interactions.occurred_at, interactions.outcome
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.occurred_at > :since AND NOT
            (interactions.deleted_at IS NULL AND (interactions.deleted_at IS NULL AND
            interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') OR
            (EXISTS (SELECT follow_up_closures.id
        FROM follow_up_closures
        WHERE follow_up_closures.deleted_at IS NULL AND follow_up_closures.interaction_id =
            interactions.id)) OR (EXISTS (SELECT follow_ups.id
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.origin_interaction_id =
            interactions.id)))) AND interactions.account_id = :account ORDER BY
            interactions.occurred_at
    """,
    {"occurred_at": READERS["instant"], "outcome": Outcome},
)

TRIES_OF_PERSON = Statement(
    "loop.chain:TRIES_OF_PERSON",
    """
        SELECT interactions.occurred_at, interactions.outcome
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.occurred_at > :since AND NOT
            (interactions.deleted_at IS NULL AND (interactions.deleted_at IS NULL AND
            interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') OR
            (EXISTS (SELECT follow_up_closures.id
        FROM follow_up_closures
        WHERE follow_up_closures.deleted_at IS NULL AND follow_up_closures.interaction_id =
            interactions.id)) OR (EXISTS (SELECT follow_ups.id
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.origin_interaction_id =
            interactions.id)))) AND (EXISTS (SELECT interaction_people.id
        FROM interaction_people
        WHERE interaction_people.deleted_at IS NULL AND interaction_people.interaction_id =
            interactions.id AND interaction_people.person_id = :person)) ORDER BY
            interactions.occurred_at
    """,
    {"occurred_at": READERS["instant"], "outcome": Outcome},
)
