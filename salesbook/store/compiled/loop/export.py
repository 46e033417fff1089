"""Made from `salesbook.store.statements.loop.export`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind, Medium
from salesbook.domain.loop.follow_up import FollowUpOrigin, FollowUpStatus, PurposeKind
from salesbook.domain.loop.interaction import Direction, Met, NoNext, Outcome, Phase
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

TALK_PAGE = Statement(
    "loop.export:TALK_PAGE",
    """
        SELECT interactions.id, interactions.recorded_at, interactions.handle,
            interactions.rep_id, interactions.account_id, interactions.kind,
            interactions.direction, interactions.outcome, interactions.phase,
            interactions.medium, interactions.occurred_at, interactions.occurred_zone,
            interactions.duration_s, interactions.discussed, interactions.proposed,
            interactions.no_next, interactions.confirmed, interactions.private,
            interactions.answers_id, reps.name AS rep, authors.name AS author, accounts.name AS
            account, interaction_purposes.kind AS purpose_kind, interaction_purposes.text AS
            purpose
        FROM interactions JOIN reps ON reps.id = interactions.rep_id LEFT OUTER JOIN reps AS
            authors ON authors.id = interactions.author_id LEFT OUTER JOIN accounts ON
            accounts.id = interactions.account_id LEFT OUTER JOIN interaction_purposes ON
            interaction_purposes.interaction_id = interactions.id AND
            interaction_purposes.deleted_at IS NULL
        WHERE interactions.deleted_at IS NULL AND interactions.id > :after ORDER BY
            interactions.id
        LIMIT :param_1 OFFSET :param_2
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "phase": Phase,
        "medium": Medium,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "duration_s": None,
        "discussed": None,
        "proposed": None,
        "no_next": NoNext,
        "confirmed": READERS["bool"],
        "private": READERS["bool"],
        "answers_id": READERS["uuid"],
        "rep": None,
        "author": None,
        "account": None,
        "purpose_kind": PurposeKind,
        "purpose": None,
    },
    fixed={"param_1": 500, "param_2": 0},
)

PRESENT = Statement(
    "loop.export:PRESENT",
    """
        SELECT interaction_people.interaction_id, people.id, people.name
        FROM interaction_people JOIN people ON people.id = interaction_people.person_id
        WHERE interaction_people.deleted_at IS NULL AND interaction_people.interaction_id >=
            :first AND interaction_people.interaction_id <= :last ORDER BY
            interaction_people.interaction_id, interaction_people.id
    """,
    {"interaction_id": READERS["uuid"], "id": READERS["uuid"], "name": None},
)

NEXT_OF_TALK = Statement(
    "loop.export:NEXT_OF_TALK",
    """
        SELECT follow_ups.origin_interaction_id, follow_ups.purpose, follow_ups.due_on
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.origin_interaction_id >= :first AND
            follow_ups.origin_interaction_id <= :last ORDER BY follow_ups.origin_interaction_id,
            follow_ups.id DESC
    """,
    {"origin_interaction_id": READERS["uuid"], "purpose": None, "due_on": READERS["date"]},
)

MET = Statement(
    "loop.export:MET",
    """
        SELECT follow_up_closures.interaction_id, follow_up_closures.met
        FROM follow_up_closures
        WHERE follow_up_closures.deleted_at IS NULL AND follow_up_closures.met IS NOT NULL AND
            follow_up_closures.interaction_id >= :first AND follow_up_closures.interaction_id <=
            :last
    """,
    {"interaction_id": READERS["uuid"], "met": Met},
)

FOLLOW_UP_PAGE = Statement(
    "loop.export:FOLLOW_UP_PAGE",
    """
        SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.handle, follow_ups.account_id,
            follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
            follow_ups.due_on, follow_ups.channel, follow_ups.origin,
            follow_ups.origin_interaction_id, follow_ups.status, follow_ups.anyway, (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            reps.name AS owner, authors.name AS author, accounts.name AS account, people.name AS
            person, appointments.at_time, appointments.zone, appointments.minutes,
            follow_up_closures.closed_at, follow_up_closures.met, follow_up_closures.reason,
            follow_up_closures.interaction_id AS closed_by_id,
            follow_up_closures.superseded_by_id
        FROM follow_ups JOIN reps ON reps.id = follow_ups.owner_id LEFT OUTER JOIN reps AS
            authors ON authors.id = follow_ups.author_id LEFT OUTER JOIN accounts ON accounts.id
            = follow_ups.account_id LEFT OUTER JOIN people ON people.id = follow_ups.person_id
            LEFT OUTER JOIN appointments ON appointments.follow_up_id = follow_ups.id AND
            appointments.deleted_at IS NULL LEFT OUTER JOIN follow_up_closures ON
            follow_up_closures.follow_up_id = follow_ups.id AND follow_up_closures.deleted_at IS
            NULL
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.id > :after ORDER BY follow_ups.id
        LIMIT :param_1 OFFSET :param_2
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "purpose_kind": PurposeKind,
        "purpose": None,
        "due_on": READERS["date"],
        "channel": InteractionKind,
        "origin": FollowUpOrigin,
        "origin_interaction_id": READERS["uuid"],
        "status": FollowUpStatus,
        "anyway": READERS["bool"],
        "keeper": READERS["uuid"],
        "owner": None,
        "author": None,
        "account": None,
        "person": None,
        "at_time": READERS["time"],
        "zone": None,
        "minutes": None,
        "closed_at": READERS["instant"],
        "met": Met,
        "reason": None,
        "closed_by_id": READERS["uuid"],
        "superseded_by_id": READERS["uuid"],
    },
    fixed={"param_1": 500, "param_2": 0},
)

OWNERS = Statement(
    "loop.export:OWNERS",
    """
        SELECT ownerships.account_id, reps.name
        FROM ownerships JOIN reps ON reps.id = ownerships.rep_id
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = :part_1 AND ownerships.account_id >= :first AND ownerships.account_id <= :last
    """,
    {"account_id": READERS["uuid"], "name": None},
    fixed={"part_1": "owner"},
)

STANDING_PAGE = Statement(
    "loop.export:STANDING_PAGE",
    """
        SELECT accounts.id, accounts.name, interactions.rep_id, interactions.private,
            interactions.occurred_at, interactions.occurred_zone, interactions.discussed,
            interactions.proposed
        FROM accounts LEFT OUTER JOIN interactions ON interactions.id = (SELECT earlier.id
        FROM interactions AS earlier
        WHERE earlier.deleted_at IS NULL AND earlier.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND earlier.account_id = accounts.id AND
            earlier.occurred_at <= :now ORDER BY earlier.occurred_at DESC, earlier.id DESC
        LIMIT :param_1 OFFSET :param_2)
        WHERE accounts.archived_on IS NULL AND accounts.deleted_at IS NULL AND accounts.id >
            :after ORDER BY accounts.id
        LIMIT :param_3 OFFSET :param_4
    """,
    {
        "id": READERS["uuid"],
        "name": None,
        "rep_id": READERS["uuid"],
        "private": READERS["bool"],
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "discussed": None,
        "proposed": None,
    },
    fixed={"param_1": 1, "param_2": 0, "param_3": 500, "param_4": 0},
)

OPEN = Statement(
    "loop.export:OPEN",
    """
        SELECT follow_ups.account_id, follow_ups.purpose, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            follow_ups.due_on, people.name AS person
        FROM follow_ups LEFT OUTER JOIN people ON people.id = follow_ups.person_id
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = :status_1 AND
            follow_ups.account_id >= :first AND follow_ups.account_id <= :last ORDER BY
            follow_ups.account_id, follow_ups.due_on DESC, follow_ups.id DESC
    """,
    {
        "account_id": READERS["uuid"],
        "purpose": None,
        "keeper": READERS["uuid"],
        "due_on": READERS["date"],
        "person": None,
    },
    fixed={"status_1": "open"},
)
