"""Made from `salesbook.store.statements.loop.closing`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.loop.commitment import CommitmentKind, CommitmentStatus, Side
from salesbook.domain.loop.interaction import Met
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

CLOSED_BY = Statement(
    "loop.closing:CLOSED_BY",
    """
        SELECT follow_up_closures.id, follow_up_closures.follow_up_id, follow_up_closures.met
        FROM follow_up_closures JOIN follow_ups ON follow_ups.id =
            follow_up_closures.follow_up_id
        WHERE follow_up_closures.deleted_at IS NULL AND follow_ups.deleted_at IS NULL AND
            follow_up_closures.interaction_id = :id ORDER BY follow_ups.due_on, follow_ups.id
    """,
    {"id": READERS["uuid"], "follow_up_id": READERS["uuid"], "met": Met},
)

KEPT_BY = Statement(
    "loop.closing:KEPT_BY",
    """
        SELECT commitments.id, commitments.recorded_at, commitments.author_id,
            commitments.deleted_at, commitments.handle, commitments.account_id,
            commitments.person_id, commitments.side, commitments.kind, commitments.text,
            commitments.promised_on, commitments.due_on, commitments.owner_id,
            commitments.interaction_id, commitments.status, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1) AS keeper,
            commitment_closures.id AS closure_id
        FROM commitment_closures JOIN commitments ON commitments.id =
            commitment_closures.commitment_id
        WHERE commitment_closures.deleted_at IS NULL AND commitments.deleted_at IS NULL AND
            commitment_closures.interaction_id = :id ORDER BY commitments.due_on, commitments.id
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
        "closure_id": READERS["uuid"],
    },
)

WAITING = Statement(
    "loop.closing:WAITING",
    """
        SELECT reactions.id
        FROM reactions
        WHERE reactions.deleted_at IS NULL AND reactions.status = 'open' AND reactions.person_id
            IN ([[ids]])
        LIMIT :param_1 OFFSET :param_2
    """,
    {"id": READERS["uuid"]},
    fixed={"param_1": 1, "param_2": 0},
    lists=("ids",),
)
