"""Made from `salesbook.store.statements.loop.memory`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.loop.commitment import CommitmentKind, CommitmentStatus, Side
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

NOTES_OF = Statement(
    "loop.memory:NOTES_OF",
    """
        SELECT notes.id, notes.handle, notes.kind, notes.text, notes.noted_on, notes.account_id,
            notes.person_id, notes.closed_on
        FROM notes
        WHERE notes.deleted_at IS NULL AND (notes.account_id = :account OR notes.person_id IN
            ([[people]])) ORDER BY notes.noted_on DESC, notes.id DESC
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "kind": NoteKind,
        "text": None,
        "noted_on": READERS["date"],
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "closed_on": READERS["date"],
    },
    lists=("people",),
)

PROMISES_OF = Statement(
    "loop.memory:PROMISES_OF",
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
            (commitments.account_id = :account OR commitments.account_id IS NULL AND
            commitments.person_id IN ([[people]])) ORDER BY commitments.due_on, commitments.id
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
    lists=("people",),
)

PROMISES_MADE_IN = Statement(
    "loop.memory:PROMISES_MADE_IN",
    """
        SELECT commitments.id, commitments.recorded_at, commitments.author_id,
            commitments.deleted_at, commitments.handle, commitments.account_id,
            commitments.person_id, commitments.side, commitments.kind, commitments.text,
            commitments.promised_on, commitments.due_on, commitments.owner_id,
            commitments.interaction_id, commitments.status, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1) AS keeper
        FROM commitments
        WHERE commitments.deleted_at IS NULL AND commitments.interaction_id = :interaction ORDER
            BY commitments.due_on, commitments.id
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

STAFF = Statement(
    "loop.memory:STAFF",
    """
        SELECT people.id
        FROM people JOIN employments ON employments.person_id = people.id
        WHERE people.deleted_at IS NULL AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.account_id = :account ORDER BY
            people.name_key, people.id
    """,
    {"id": READERS["uuid"]},
)
