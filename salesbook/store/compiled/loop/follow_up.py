"""Made from `salesbook.store.statements.loop.follow_up`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.follow_up import FollowUpOrigin, FollowUpStatus, PurposeKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ONE = Statement(
    "loop.follow_up:ONE",
    """
        SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
            follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
            follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
            follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
            follow_ups.origin_interaction_id, follow_ups.status, follow_ups.anyway, (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            appointments.at_time, appointments.zone, accounts.name AS account, people.name AS
            person
        FROM follow_ups LEFT OUTER JOIN appointments ON appointments.follow_up_id =
            follow_ups.id AND appointments.deleted_at IS NULL LEFT OUTER JOIN accounts ON
            accounts.id = follow_ups.account_id LEFT OUTER JOIN people ON people.id =
            follow_ups.person_id
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.id = :id ORDER BY follow_ups.due_on,
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
        "account": None,
        "person": None,
    },
)

FROM = Statement(
    "loop.follow_up:FROM",
    """
        SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
            follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
            follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
            follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
            follow_ups.origin_interaction_id, follow_ups.status, follow_ups.anyway, (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            appointments.at_time, appointments.zone, accounts.name AS account, people.name AS
            person
        FROM follow_ups LEFT OUTER JOIN appointments ON appointments.follow_up_id =
            follow_ups.id AND appointments.deleted_at IS NULL LEFT OUTER JOIN accounts ON
            accounts.id = follow_ups.account_id LEFT OUTER JOIN people ON people.id =
            follow_ups.person_id
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.origin_interaction_id = :id ORDER BY
            follow_ups.due_on, follow_ups.id
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
        "account": None,
        "person": None,
    },
)

OPEN = Statement(
    "loop.follow_up:OPEN",
    """
        SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
            follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
            follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
            follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
            follow_ups.origin_interaction_id, follow_ups.status, follow_ups.anyway, (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            appointments.at_time, appointments.zone, accounts.name AS account, people.name AS
            person
        FROM follow_ups LEFT OUTER JOIN appointments ON appointments.follow_up_id =
            follow_ups.id AND appointments.deleted_at IS NULL LEFT OUTER JOIN accounts ON
            accounts.id = follow_ups.account_id LEFT OUTER JOIN people ON people.id =
            follow_ups.person_id
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' AND
            follow_ups.owner_id = :rep ORDER BY follow_ups.due_on, follow_ups.id
        LIMIT :limit OFFSET :param_1
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
        "account": None,
        "person": None,
    },
    fixed={"param_1": 0},
)

COUNT_OPEN = Statement(
    "loop.follow_up:COUNT_OPEN",
    """
        SELECT count(*) AS count
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' AND
            follow_ups.owner_id = :rep
    """,
    {"count": None},
)

OVERDUE = Statement(
    "loop.follow_up:OVERDUE",
    """
        SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
            follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
            follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
            follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
            follow_ups.origin_interaction_id, follow_ups.status, follow_ups.anyway, (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            appointments.at_time, appointments.zone, accounts.name AS account, people.name AS
            person
        FROM follow_ups LEFT OUTER JOIN appointments ON appointments.follow_up_id =
            follow_ups.id AND appointments.deleted_at IS NULL LEFT OUTER JOIN accounts ON
            accounts.id = follow_ups.account_id LEFT OUTER JOIN people ON people.id =
            follow_ups.person_id
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' AND
            follow_ups.owner_id = :rep AND follow_ups.due_on < :until ORDER BY
            follow_ups.due_on, follow_ups.id
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
        "account": None,
        "person": None,
    },
)

AGREED_ON = Statement(
    "loop.follow_up:AGREED_ON",
    """
        SELECT follow_ups.channel, appointments.at_time, appointments.zone
        FROM follow_ups LEFT OUTER JOIN appointments ON appointments.follow_up_id =
            follow_ups.id AND appointments.deleted_at IS NULL
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' AND
            follow_ups.owner_id = :rep AND follow_ups.due_on = :on AND appointments.at_time IS
            NOT NULL
    """,
    {"channel": InteractionKind, "at_time": READERS["time"], "zone": None},
)

APPOINTED = Statement(
    "loop.follow_up:APPOINTED",
    """
        SELECT appointments.id
        FROM appointments
        WHERE appointments.deleted_at IS NULL AND appointments.follow_up_id = :id
    """,
    {"id": READERS["uuid"]},
)
