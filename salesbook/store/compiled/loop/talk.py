"""Made from `salesbook.store.statements.loop.talk`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.follow_up import FollowUpOrigin, FollowUpStatus, PurposeKind
from salesbook.domain.loop.interaction import (
    Direction,
    Met,
    NoNext,
    Outcome,
    Phase,
    PointKind,
)
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

TALKS_OF_ACCOUNT = Statement(
    "loop.talk:TALKS_OF_ACCOUNT",
    """
        SELECT interactions.id, interactions.handle, interactions.rep_id, interactions.kind,
            interactions.direction, interactions.outcome, interactions.occurred_at,
            interactions.occurred_zone, interactions.recorded_at, interactions.discussed,
            interactions.proposed, interactions.account_id, interactions.phase,
            interactions.duration_s, interactions.no_next, interactions.confirmed,
            interactions.private, interactions.typed, reps.name AS rep
        FROM interactions JOIN reps ON reps.id = interactions.rep_id
        WHERE interactions.deleted_at IS NULL AND interactions.account_id = :account ORDER BY
            interactions.occurred_at DESC, interactions.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "recorded_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "account_id": READERS["uuid"],
        "phase": Phase,
        "duration_s": None,
        "no_next": NoNext,
        "confirmed": READERS["bool"],
        "private": READERS["bool"],
        "typed": None,
        "rep": None,
    },
    fixed={"param_1": 0},
)

COUNT_OF_ACCOUNT = Statement(
    "loop.talk:COUNT_OF_ACCOUNT",
    """
        SELECT count(*) AS count
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id = :account
    """,
    {"count": None},
)

TALKS_OF_PERSON = Statement(
    "loop.talk:TALKS_OF_PERSON",
    """
        SELECT interactions.id, interactions.handle, interactions.rep_id, interactions.kind,
            interactions.direction, interactions.outcome, interactions.occurred_at,
            interactions.occurred_zone, interactions.recorded_at, interactions.discussed,
            interactions.proposed, interactions.account_id, interactions.phase,
            interactions.duration_s, interactions.no_next, interactions.confirmed,
            interactions.private, interactions.typed, reps.name AS rep
        FROM interactions JOIN reps ON reps.id = interactions.rep_id
        WHERE interactions.deleted_at IS NULL AND (EXISTS (SELECT interaction_people.id
        FROM interaction_people
        WHERE interaction_people.deleted_at IS NULL AND interaction_people.interaction_id =
            interactions.id AND interaction_people.person_id = :person)) ORDER BY
            interactions.occurred_at DESC, interactions.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "recorded_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "account_id": READERS["uuid"],
        "phase": Phase,
        "duration_s": None,
        "no_next": NoNext,
        "confirmed": READERS["bool"],
        "private": READERS["bool"],
        "typed": None,
        "rep": None,
    },
    fixed={"param_1": 0},
)

COUNT_OF_PERSON = Statement(
    "loop.talk:COUNT_OF_PERSON",
    """
        SELECT count(*) AS count
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND (EXISTS (SELECT interaction_people.id
        FROM interaction_people
        WHERE interaction_people.deleted_at IS NULL AND interaction_people.interaction_id =
            interactions.id AND interaction_people.person_id = :person))
    """,
    {"count": None},
)

TELLING_OF_ACCOUNT = Statement(
    "loop.talk:TELLING_OF_ACCOUNT",
    """
        SELECT interactions.id, interactions.handle, interactions.rep_id, interactions.kind,
            interactions.direction, interactions.outcome, interactions.occurred_at,
            interactions.occurred_zone, interactions.recorded_at, interactions.discussed,
            interactions.proposed, interactions.account_id, interactions.phase,
            interactions.duration_s, interactions.no_next, interactions.confirmed,
            interactions.private, interactions.typed, reps.name AS rep
        FROM interactions JOIN reps ON reps.id = interactions.rep_id
        WHERE interactions.deleted_at IS NULL AND interactions.account_id = :account AND
            (interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') OR interactions.discussed != :discussed_1 OR
            interactions.proposed != :proposed_1) ORDER BY interactions.occurred_at DESC,
            interactions.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "recorded_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "account_id": READERS["uuid"],
        "phase": Phase,
        "duration_s": None,
        "no_next": NoNext,
        "confirmed": READERS["bool"],
        "private": READERS["bool"],
        "typed": None,
        "rep": None,
    },
    fixed={"discussed_1": "", "proposed_1": "", "param_1": 0},
)

TELLING_OF_PERSON = Statement(
    "loop.talk:TELLING_OF_PERSON",
    """
        SELECT interactions.id, interactions.handle, interactions.rep_id, interactions.kind,
            interactions.direction, interactions.outcome, interactions.occurred_at,
            interactions.occurred_zone, interactions.recorded_at, interactions.discussed,
            interactions.proposed, interactions.account_id, interactions.phase,
            interactions.duration_s, interactions.no_next, interactions.confirmed,
            interactions.private, interactions.typed, reps.name AS rep
        FROM interactions JOIN reps ON reps.id = interactions.rep_id
        WHERE interactions.deleted_at IS NULL AND (EXISTS (SELECT interaction_people.id
        FROM interaction_people
        WHERE interaction_people.deleted_at IS NULL AND interaction_people.interaction_id =
            interactions.id AND interaction_people.person_id = :person)) AND
            (interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') OR interactions.discussed != :discussed_1 OR
            interactions.proposed != :proposed_1) ORDER BY interactions.occurred_at DESC,
            interactions.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "recorded_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "account_id": READERS["uuid"],
        "phase": Phase,
        "duration_s": None,
        "no_next": NoNext,
        "confirmed": READERS["bool"],
        "private": READERS["bool"],
        "typed": None,
        "rep": None,
    },
    fixed={"discussed_1": "", "proposed_1": "", "param_1": 0},
)

REACHED_OF_ACCOUNT = Statement(
    "loop.talk:REACHED_OF_ACCOUNT",
    """
        SELECT interactions.id, interactions.handle, interactions.rep_id, interactions.kind,
            interactions.direction, interactions.outcome, interactions.occurred_at,
            interactions.occurred_zone, interactions.recorded_at, interactions.discussed,
            interactions.proposed, interactions.account_id, interactions.phase,
            interactions.duration_s, interactions.no_next, interactions.confirmed,
            interactions.private, interactions.typed, reps.name AS rep
        FROM interactions JOIN reps ON reps.id = interactions.rep_id
        WHERE interactions.deleted_at IS NULL AND interactions.account_id = :account AND
            interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') ORDER BY interactions.occurred_at DESC,
            interactions.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "recorded_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "account_id": READERS["uuid"],
        "phase": Phase,
        "duration_s": None,
        "no_next": NoNext,
        "confirmed": READERS["bool"],
        "private": READERS["bool"],
        "typed": None,
        "rep": None,
    },
    fixed={"param_1": 0},
)

REACHED_OF_PERSON = Statement(
    "loop.talk:REACHED_OF_PERSON",
    """
        SELECT interactions.id, interactions.handle, interactions.rep_id, interactions.kind,
            interactions.direction, interactions.outcome, interactions.occurred_at,
            interactions.occurred_zone, interactions.recorded_at, interactions.discussed,
            interactions.proposed, interactions.account_id, interactions.phase,
            interactions.duration_s, interactions.no_next, interactions.confirmed,
            interactions.private, interactions.typed, reps.name AS rep
        FROM interactions JOIN reps ON reps.id = interactions.rep_id
        WHERE interactions.deleted_at IS NULL AND (EXISTS (SELECT interaction_people.id
        FROM interaction_people
        WHERE interaction_people.deleted_at IS NULL AND interaction_people.interaction_id =
            interactions.id AND interaction_people.person_id = :person)) AND
            interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') ORDER BY interactions.occurred_at DESC,
            interactions.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "recorded_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "account_id": READERS["uuid"],
        "phase": Phase,
        "duration_s": None,
        "no_next": NoNext,
        "confirmed": READERS["bool"],
        "private": READERS["bool"],
        "typed": None,
        "rep": None,
    },
    fixed={"param_1": 0},
)

LINKED_OF_ACCOUNT = Statement(
    "loop.talk:LINKED_OF_ACCOUNT",
    """
        SELECT interactions.id, interactions.handle, interactions.rep_id, interactions.kind,
            interactions.direction, interactions.outcome, interactions.occurred_at,
            interactions.occurred_zone, interactions.recorded_at, interactions.discussed,
            interactions.proposed, interactions.account_id, interactions.phase,
            interactions.duration_s, interactions.no_next, interactions.confirmed,
            interactions.private, interactions.typed, reps.name AS rep
        FROM interactions JOIN reps ON reps.id = interactions.rep_id
        WHERE interactions.deleted_at IS NULL AND interactions.account_id = :account AND
            interactions.deleted_at IS NULL AND (interactions.deleted_at IS NULL AND
            interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') OR
            (EXISTS (SELECT follow_up_closures.id
        FROM follow_up_closures
        WHERE follow_up_closures.deleted_at IS NULL AND follow_up_closures.interaction_id =
            interactions.id)) OR (EXISTS (SELECT follow_ups.id
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.origin_interaction_id =
            interactions.id))) ORDER BY interactions.occurred_at DESC, interactions.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "recorded_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "account_id": READERS["uuid"],
        "phase": Phase,
        "duration_s": None,
        "no_next": NoNext,
        "confirmed": READERS["bool"],
        "private": READERS["bool"],
        "typed": None,
        "rep": None,
    },
    fixed={"param_1": 0},
)

LINKED_OF_PERSON = Statement(
    "loop.talk:LINKED_OF_PERSON",
    """
        SELECT interactions.id, interactions.handle, interactions.rep_id, interactions.kind,
            interactions.direction, interactions.outcome, interactions.occurred_at,
            interactions.occurred_zone, interactions.recorded_at, interactions.discussed,
            interactions.proposed, interactions.account_id, interactions.phase,
            interactions.duration_s, interactions.no_next, interactions.confirmed,
            interactions.private, interactions.typed, reps.name AS rep
        FROM interactions JOIN reps ON reps.id = interactions.rep_id
        WHERE interactions.deleted_at IS NULL AND (EXISTS (SELECT interaction_people.id
        FROM interaction_people
        WHERE interaction_people.deleted_at IS NULL AND interaction_people.interaction_id =
            interactions.id AND interaction_people.person_id = :person)) AND
            interactions.deleted_at IS NULL AND (interactions.deleted_at IS NULL AND
            interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') OR
            (EXISTS (SELECT follow_up_closures.id
        FROM follow_up_closures
        WHERE follow_up_closures.deleted_at IS NULL AND follow_up_closures.interaction_id =
            interactions.id)) OR (EXISTS (SELECT follow_ups.id
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.origin_interaction_id =
            interactions.id))) ORDER BY interactions.occurred_at DESC, interactions.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "recorded_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "account_id": READERS["uuid"],
        "phase": Phase,
        "duration_s": None,
        "no_next": NoNext,
        "confirmed": READERS["bool"],
        "private": READERS["bool"],
        "typed": None,
        "rep": None,
    },
    fixed={"param_1": 0},
)

LINKS_OF_ACCOUNT = Statement(
    "loop.talk:LINKS_OF_ACCOUNT",
    """
        SELECT count(*) AS count
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id = :account AND
            interactions.deleted_at IS NULL AND (interactions.deleted_at IS NULL AND
            interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') OR
            (EXISTS (SELECT follow_up_closures.id
        FROM follow_up_closures
        WHERE follow_up_closures.deleted_at IS NULL AND follow_up_closures.interaction_id =
            interactions.id)) OR (EXISTS (SELECT follow_ups.id
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.origin_interaction_id =
            interactions.id)))
    """,
    {"count": None},
)

LINKS_OF_PERSON = Statement(
    "loop.talk:LINKS_OF_PERSON",
    """
        SELECT count(*) AS count
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND (EXISTS (SELECT interaction_people.id
        FROM interaction_people
        WHERE interaction_people.deleted_at IS NULL AND interaction_people.interaction_id =
            interactions.id AND interaction_people.person_id = :person)) AND
            interactions.deleted_at IS NULL AND (interactions.deleted_at IS NULL AND
            interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') OR
            (EXISTS (SELECT follow_up_closures.id
        FROM follow_up_closures
        WHERE follow_up_closures.deleted_at IS NULL AND follow_up_closures.interaction_id =
            interactions.id)) OR (EXISTS (SELECT follow_ups.id
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.origin_interaction_id =
            interactions.id)))
    """,
    {"count": None},
)

ONE = Statement(
    "loop.talk:ONE",
    """
        SELECT interactions.id, interactions.handle, interactions.rep_id, interactions.kind,
            interactions.direction, interactions.outcome, interactions.occurred_at,
            interactions.occurred_zone, interactions.recorded_at, interactions.discussed,
            interactions.proposed, interactions.account_id, interactions.phase,
            interactions.duration_s, interactions.no_next, interactions.confirmed,
            interactions.private, interactions.typed, reps.name AS rep
        FROM interactions JOIN reps ON reps.id = interactions.rep_id
        WHERE interactions.deleted_at IS NULL AND interactions.id = :id ORDER BY
            interactions.occurred_at DESC, interactions.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "recorded_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "account_id": READERS["uuid"],
        "phase": Phase,
        "duration_s": None,
        "no_next": NoNext,
        "confirmed": READERS["bool"],
        "private": READERS["bool"],
        "typed": None,
        "rep": None,
    },
    fixed={"param_1": 0},
)

OF_REP_BETWEEN = Statement(
    "loop.talk:OF_REP_BETWEEN",
    """
        SELECT interactions.id, interactions.handle, interactions.rep_id, interactions.kind,
            interactions.direction, interactions.outcome, interactions.occurred_at,
            interactions.occurred_zone, interactions.recorded_at, interactions.discussed,
            interactions.proposed, interactions.account_id, interactions.phase,
            interactions.duration_s, interactions.no_next, interactions.confirmed,
            interactions.private, interactions.typed, reps.name AS rep
        FROM interactions JOIN reps ON reps.id = interactions.rep_id
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id = :rep AND
            interactions.occurred_at >= :since AND interactions.occurred_at < :until ORDER BY
            interactions.occurred_at DESC, interactions.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "recorded_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "account_id": READERS["uuid"],
        "phase": Phase,
        "duration_s": None,
        "no_next": NoNext,
        "confirmed": READERS["bool"],
        "private": READERS["bool"],
        "typed": None,
        "rep": None,
    },
    fixed={"param_1": 0},
)

NAMES = Statement(
    "loop.talk:NAMES",
    """
        SELECT interaction_people.interaction_id, people.name
        FROM interaction_people JOIN people ON people.id = interaction_people.person_id
        WHERE interaction_people.deleted_at IS NULL AND people.deleted_at IS NULL AND
            interaction_people.interaction_id IN ([[ids]]) ORDER BY interaction_people.id
    """,
    {"interaction_id": READERS["uuid"], "name": None},
    lists=("ids",),
)

WHAT_FOR = Statement(
    "loop.talk:WHAT_FOR",
    """
        SELECT interaction_purposes.interaction_id, interaction_purposes.text,
            interaction_purposes.kind
        FROM interaction_purposes
        WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id IN
            ([[ids]])
    """,
    {"interaction_id": READERS["uuid"], "text": None, "kind": PurposeKind},
    lists=("ids",),
)

MARKED = Statement(
    "loop.talk:MARKED",
    """
        SELECT interaction_points.interaction_id, interaction_points.kind,
            interaction_points.text
        FROM interaction_points
        WHERE interaction_points.deleted_at IS NULL AND interaction_points.interaction_id IN
            ([[ids]]) ORDER BY interaction_points.position
    """,
    {"interaction_id": READERS["uuid"], "kind": PointKind, "text": None},
    lists=("ids",),
)

ENDED = Statement(
    "loop.talk:ENDED",
    """
        SELECT follow_up_closures.interaction_id, follow_up_closures.met, follow_ups.purpose,
            follow_ups.purpose_kind, follow_ups.anyway, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper
        FROM follow_up_closures JOIN follow_ups ON follow_ups.id =
            follow_up_closures.follow_up_id
        WHERE follow_up_closures.deleted_at IS NULL AND follow_ups.deleted_at IS NULL AND
            follow_up_closures.interaction_id IN ([[ids]]) ORDER BY follow_up_closures.id
    """,
    {
        "interaction_id": READERS["uuid"],
        "met": Met,
        "purpose": None,
        "purpose_kind": PurposeKind,
        "anyway": READERS["bool"],
        "keeper": READERS["uuid"],
    },
    lists=("ids",),
)

PLANNED = Statement(
    "loop.talk:PLANNED",
    """
        SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
            follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
            follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
            follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
            follow_ups.origin_interaction_id, follow_ups.status, follow_ups.anyway, (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            appointments.at_time, appointments.zone
        FROM follow_ups LEFT OUTER JOIN appointments ON appointments.follow_up_id =
            follow_ups.id AND appointments.deleted_at IS NULL
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.origin_interaction_id IN ([[ids]])
            ORDER BY follow_ups.due_on, follow_ups.id
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
    },
    lists=("ids",),
)

ANY_REVIEW = Statement(
    "loop.talk:ANY_REVIEW",
    """
        SELECT reviews.id
        FROM reviews
        WHERE reviews.deleted_at IS NULL
        LIMIT :param_1 OFFSET :param_2
    """,
    {"id": READERS["uuid"]},
    fixed={"param_1": 1, "param_2": 0},
)
