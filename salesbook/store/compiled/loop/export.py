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
        SELECT interactions.id, interactions.recorded_at, interactions.author_id,
            interactions.deleted_at, interactions.handle, interactions.rep_id,
            interactions.account_id, interactions.kind, interactions.direction,
            interactions.outcome, interactions.phase, interactions.medium,
            interactions.occurred_at, interactions.occurred_zone, interactions.duration_s,
            interactions.discussed, interactions.proposed, interactions.no_next,
            interactions.confirmed, interactions.private, interactions.answers_id,
            interactions.typed, reps.name AS rep, authors.name AS author, accounts.name AS
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
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
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
        "typed": None,
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
        WHERE interaction_people.deleted_at IS NULL AND interaction_people.interaction_id IN
            ([[keys]]) ORDER BY interaction_people.id
    """,
    {"interaction_id": READERS["uuid"], "id": READERS["uuid"], "name": None},
    lists=("keys",),
)

NEXT_OF_TALK = Statement(
    "loop.export:NEXT_OF_TALK",
    """
        SELECT follow_ups.origin_interaction_id, follow_ups.purpose, follow_ups.due_on
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.origin_interaction_id IN ([[keys]])
            ORDER BY follow_ups.id DESC
    """,
    {"origin_interaction_id": READERS["uuid"], "purpose": None, "due_on": READERS["date"]},
    lists=("keys",),
)

MET = Statement(
    "loop.export:MET",
    """
        SELECT follow_up_closures.interaction_id, follow_up_closures.met
        FROM follow_up_closures
        WHERE follow_up_closures.deleted_at IS NULL AND follow_up_closures.met IS NOT NULL AND
            follow_up_closures.interaction_id IN ([[keys]])
    """,
    {"interaction_id": READERS["uuid"], "met": Met},
    lists=("keys",),
)

FOLLOW_UP_PAGE = Statement(
    "loop.export:FOLLOW_UP_PAGE",
    """
        SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
            follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
            follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
            follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
            follow_ups.origin_interaction_id, follow_ups.status, (SELECT origins.rep_id
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

STANDING_PAGE = Statement(
    "loop.export:STANDING_PAGE",
    """
        SELECT accounts.id, accounts.name
        FROM accounts
        WHERE accounts.archived_on IS NULL AND accounts.deleted_at IS NULL AND accounts.id >
            :after ORDER BY accounts.id
        LIMIT :param_1 OFFSET :param_2
    """,
    {"id": READERS["uuid"], "name": None},
    fixed={"param_1": 500, "param_2": 0},
)

OWNERS = Statement(
    "loop.export:OWNERS",
    """
        SELECT ownerships.account_id, reps.name
        FROM ownerships JOIN reps ON reps.id = ownerships.rep_id
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = :part_1 AND ownerships.account_id IN ([[keys]])
    """,
    {"account_id": READERS["uuid"], "name": None},
    fixed={"part_1": "owner"},
    lists=("keys",),
)

LAST_TALKS = Statement(
    "loop.export:LAST_TALKS",
    """
        SELECT anon_1.id, anon_1.recorded_at, anon_1.author_id, anon_1.deleted_at,
            anon_1.handle, anon_1.rep_id, anon_1.account_id, anon_1.kind, anon_1.direction,
            anon_1.outcome, anon_1.phase, anon_1.medium, anon_1.occurred_at,
            anon_1.occurred_zone, anon_1.duration_s, anon_1.discussed, anon_1.proposed,
            anon_1.no_next, anon_1.confirmed, anon_1.private, anon_1.answers_id, anon_1.typed,
            anon_1.place
        FROM (SELECT interactions.id AS id, interactions.recorded_at AS recorded_at,
            interactions.author_id AS author_id, interactions.deleted_at AS deleted_at,
            interactions.handle AS handle, interactions.rep_id AS rep_id,
            interactions.account_id AS account_id, interactions.kind AS kind,
            interactions.direction AS direction, interactions.outcome AS outcome,
            interactions.phase AS phase, interactions.medium AS medium, interactions.occurred_at
            AS occurred_at, interactions.occurred_zone AS occurred_zone, interactions.duration_s
            AS duration_s, interactions.discussed AS discussed, interactions.proposed AS
            proposed, interactions.no_next AS no_next, interactions.confirmed AS confirmed,
            interactions.private AS private, interactions.answers_id AS answers_id,
            interactions.typed AS typed, row_number() OVER (PARTITION BY interactions.account_id
            ORDER BY interactions.occurred_at DESC, interactions.id DESC) AS place
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ([[outcome_1]]) AND
            interactions.occurred_at <= :now AND interactions.account_id IN ([[keys]])) AS
            anon_1
        WHERE anon_1.place = :place_1
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
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
        "typed": None,
        "place": None,
    },
    fixed={"outcome_1": ("callback_requested", "connected", "held", "replied"), "place_1": 1},
    lists=("outcome_1", "keys"),
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
            follow_ups.account_id IN ([[keys]]) ORDER BY follow_ups.due_on DESC, follow_ups.id
            DESC
    """,
    {
        "account_id": READERS["uuid"],
        "purpose": None,
        "keeper": READERS["uuid"],
        "due_on": READERS["date"],
        "person": None,
    },
    fixed={"status_1": "open"},
    lists=("keys",),
)
