"""Made from `salesbook.store.statements.loop.commitment`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.loop.commitment import CommitmentKind, CommitmentStatus, Side
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

CALLBACKS_OF = Statement(
    "loop.commitment:CALLBACKS_OF",
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
            commitments.side = 'ours' AND commitments.interaction_id = :id AND commitments.kind
            = 'callback' ORDER BY commitments.id
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
)
