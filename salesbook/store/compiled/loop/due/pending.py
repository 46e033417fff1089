"""Made from `salesbook.store.statements.loop.due.pending`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.commitment import CommitmentKind, CommitmentStatus, Side
from salesbook.domain.loop.follow_up import FollowUpOrigin, FollowUpStatus, PurposeKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

FOLLOW_UPS_OF_ACCOUNTS = Statement(
    "loop.due.pending:FOLLOW_UPS_OF_ACCOUNTS",
    """
        SELECT follow_ups.account_id AS subject, follow_ups.id, follow_ups.recorded_at,
            follow_ups.author_id, follow_ups.deleted_at, follow_ups.handle,
            follow_ups.account_id, follow_ups.person_id, follow_ups.purpose_kind,
            follow_ups.purpose, follow_ups.due_on, follow_ups.channel, follow_ups.owner_id,
            follow_ups.origin, follow_ups.origin_interaction_id, follow_ups.status,
            follow_ups.anyway, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            appointments.at_time, appointments.zone
        FROM follow_ups LEFT OUTER JOIN appointments ON appointments.follow_up_id =
            follow_ups.id AND appointments.deleted_at IS NULL
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' AND
            follow_ups.account_id IN ([[ids]]) UNION ALL SELECT employments.account_id AS
            subject, follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
            follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
            follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
            follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
            follow_ups.origin_interaction_id, follow_ups.status, follow_ups.anyway, (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            appointments.at_time, appointments.zone
        FROM follow_ups LEFT OUTER JOIN appointments ON appointments.follow_up_id =
            follow_ups.id AND appointments.deleted_at IS NULL JOIN employments ON
            employments.person_id = follow_ups.person_id
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' AND
            follow_ups.account_id IS NULL AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1 AND employments.account_id IN
            ([[ids]])
    """,
    {
        "subject": READERS["uuid"],
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

FOLLOW_UPS_OF_PEOPLE = Statement(
    "loop.due.pending:FOLLOW_UPS_OF_PEOPLE",
    """
        SELECT follow_ups.person_id AS subject, follow_ups.id, follow_ups.recorded_at,
            follow_ups.author_id, follow_ups.deleted_at, follow_ups.handle,
            follow_ups.account_id, follow_ups.person_id, follow_ups.purpose_kind,
            follow_ups.purpose, follow_ups.due_on, follow_ups.channel, follow_ups.owner_id,
            follow_ups.origin, follow_ups.origin_interaction_id, follow_ups.status,
            follow_ups.anyway, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            appointments.at_time, appointments.zone
        FROM follow_ups LEFT OUTER JOIN appointments ON appointments.follow_up_id =
            follow_ups.id AND appointments.deleted_at IS NULL
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' AND
            follow_ups.account_id IS NULL AND follow_ups.person_id IN ([[ids]])
    """,
    {
        "subject": READERS["uuid"],
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

PROMISES_OF_ACCOUNTS = Statement(
    "loop.due.pending:PROMISES_OF_ACCOUNTS",
    """
        SELECT commitments.account_id AS subject, commitments.id, commitments.recorded_at,
            commitments.author_id, commitments.deleted_at, commitments.handle,
            commitments.account_id, commitments.person_id, commitments.side, commitments.kind,
            commitments.text, commitments.promised_on, commitments.due_on, commitments.owner_id,
            commitments.interaction_id, commitments.status, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1) AS keeper
        FROM commitments
        WHERE commitments.deleted_at IS NULL AND commitments.status = 'open' AND
            commitments.side = 'ours' AND commitments.account_id IN ([[ids]]) UNION ALL SELECT
            employments.account_id AS subject, commitments.id, commitments.recorded_at,
            commitments.author_id, commitments.deleted_at, commitments.handle,
            commitments.account_id, commitments.person_id, commitments.side, commitments.kind,
            commitments.text, commitments.promised_on, commitments.due_on, commitments.owner_id,
            commitments.interaction_id, commitments.status, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1) AS keeper
        FROM commitments JOIN employments ON employments.person_id = commitments.person_id
        WHERE commitments.deleted_at IS NULL AND commitments.status = 'open' AND
            commitments.side = 'ours' AND commitments.account_id IS NULL AND
            employments.deleted_at IS NULL AND employments.until_on IS NULL AND employments.main
            = 1 AND employments.account_id IN ([[ids]])
    """,
    {
        "subject": READERS["uuid"],
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

PROMISES_OF_PEOPLE = Statement(
    "loop.due.pending:PROMISES_OF_PEOPLE",
    """
        SELECT commitments.person_id AS subject, commitments.id, commitments.recorded_at,
            commitments.author_id, commitments.deleted_at, commitments.handle,
            commitments.account_id, commitments.person_id, commitments.side, commitments.kind,
            commitments.text, commitments.promised_on, commitments.due_on, commitments.owner_id,
            commitments.interaction_id, commitments.status, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1) AS keeper
        FROM commitments
        WHERE commitments.deleted_at IS NULL AND commitments.status = 'open' AND
            commitments.side = 'ours' AND commitments.account_id IS NULL AND
            commitments.person_id IN ([[ids]])
    """,
    {
        "subject": READERS["uuid"],
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
