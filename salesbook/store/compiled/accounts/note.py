"""Made from `salesbook.store.statements.accounts.note`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.note import NoteKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ONE = Statement(
    "accounts.note:ONE",
    """
        SELECT notes.id, notes.handle, notes.kind, notes.text, notes.noted_on, notes.account_id,
            notes.person_id, notes.closed_on
        FROM notes
        WHERE notes.deleted_at IS NULL AND notes.id = :id
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
)
