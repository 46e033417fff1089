"""Made from `salesbook.store.statements.accounts.card`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.account import OwnershipPart, PauseReason
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

PARTS = Statement(
    "accounts.card:PARTS",
    """
        SELECT ownerships.account_id, ownerships.part, reps.name
        FROM ownerships JOIN reps ON reps.id = ownerships.rep_id
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND
            ownerships.account_id IN ([[ids]])
    """,
    {"account_id": READERS["uuid"], "part": OwnershipPart, "name": None},
    lists=("ids",),
)

STAFF = Statement(
    "accounts.card:STAFF",
    """
        SELECT employments.account_id
        FROM employments
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            employments.account_id IN ([[ids]])
    """,
    {"account_id": READERS["uuid"]},
    lists=("ids",),
)

PAUSES_OF = Statement(
    "accounts.card:PAUSES_OF",
    """
        SELECT pauses.id, pauses.account_id, pauses.from_on, pauses.until_on, pauses.reason,
            pauses.note
        FROM pauses
        WHERE pauses.deleted_at IS NULL AND (pauses.until_on IS NULL OR pauses.until_on >
            :today) AND pauses.account_id IN ([[ids]]) ORDER BY pauses.from_on, pauses.id
    """,
    {
        "id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "from_on": READERS["date"],
        "until_on": READERS["date"],
        "reason": PauseReason,
        "note": None,
    },
    lists=("ids",),
)

PAUSES_OF_ALL = Statement(
    "accounts.card:PAUSES_OF_ALL",
    """
        SELECT pauses.id, pauses.account_id, pauses.from_on, pauses.until_on, pauses.reason,
            pauses.note
        FROM pauses
        WHERE pauses.deleted_at IS NULL AND (pauses.until_on IS NULL OR pauses.until_on >
            :today) AND pauses.account_id IS NULL AND pauses.rep_id = :rep ORDER BY
            pauses.from_on, pauses.id
    """,
    {
        "id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "from_on": READERS["date"],
        "until_on": READERS["date"],
        "reason": PauseReason,
        "note": None,
    },
)
