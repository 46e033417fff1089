"""Made from `salesbook.store.statements.loop.promise`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.loop.commitment import CommitmentKind, CommitmentStatus, Side
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ONE = Statement(
    "loop.promise:ONE",
    """
        SELECT commitments.id, commitments.recorded_at, commitments.author_id,
            commitments.deleted_at, commitments.handle, commitments.account_id,
            commitments.person_id, commitments.side, commitments.kind, commitments.text,
            commitments.promised_on, commitments.due_on, commitments.owner_id,
            commitments.interaction_id, commitments.status, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1) AS keeper,
            accounts.name AS account, people.name AS person, reps.name AS owner,
            commitment_closures.closed_on, commitment_closures.note
        FROM commitments LEFT OUTER JOIN accounts ON accounts.id = commitments.account_id LEFT
            OUTER JOIN people ON people.id = commitments.person_id LEFT OUTER JOIN reps ON
            reps.id = commitments.owner_id LEFT OUTER JOIN commitment_closures ON
            commitment_closures.commitment_id = commitments.id AND
            commitment_closures.deleted_at IS NULL
        WHERE commitments.deleted_at IS NULL AND commitments.id = :id ORDER BY
            commitments.due_on, commitments.id
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
        "account": None,
        "person": None,
        "owner": None,
        "closed_on": READERS["date"],
        "note": None,
    },
)

LISTED = {
    "rep": Statement(
        "loop.promise:LISTED[rep]",
        """
            SELECT commitments.id, commitments.recorded_at, commitments.author_id,
                commitments.deleted_at, commitments.handle, commitments.account_id,
                commitments.person_id, commitments.side, commitments.kind, commitments.text,
                commitments.promised_on, commitments.due_on, commitments.owner_id,
                commitments.interaction_id, commitments.status, (SELECT origins.rep_id
            FROM interactions AS origins
            WHERE origins.id = commitments.interaction_id AND origins.private = 1) AS keeper,
                accounts.name AS account, people.name AS person, reps.name AS owner,
                commitment_closures.closed_on, commitment_closures.note
            FROM commitments LEFT OUTER JOIN accounts ON accounts.id = commitments.account_id LEFT
                OUTER JOIN people ON people.id = commitments.person_id LEFT OUTER JOIN reps ON
                reps.id = commitments.owner_id LEFT OUTER JOIN commitment_closures ON
                commitment_closures.commitment_id = commitments.id AND
                commitment_closures.deleted_at IS NULL
            WHERE commitments.deleted_at IS NULL AND (commitments.owner_id = :rep OR
                commitments.side = 'theirs' AND (commitments.author_id = :rep OR (EXISTS (SELECT
                ownerships.id
            FROM ownerships
            WHERE ownerships.account_id = commitments.account_id AND ownerships.deleted_at IS NULL
                AND ownerships.until_on IS NULL AND ownerships.part = 'owner' AND ownerships.rep_id
                = :rep)))) AND commitments.status IN ([[statuses]]) AND commitments.side IN
                ([[sides]]) AND commitments.due_on < :before ORDER BY commitments.due_on,
                commitments.id
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
            "side": Side,
            "kind": CommitmentKind,
            "text": None,
            "promised_on": READERS["date"],
            "due_on": READERS["date"],
            "owner_id": READERS["uuid"],
            "interaction_id": READERS["uuid"],
            "status": CommitmentStatus,
            "keeper": READERS["uuid"],
            "account": None,
            "person": None,
            "owner": None,
            "closed_on": READERS["date"],
            "note": None,
        },
        fixed={"param_1": 0},
        lists=("statuses", "sides"),
    ),
    "account": Statement(
        "loop.promise:LISTED[account]",
        """
            SELECT commitments.id, commitments.recorded_at, commitments.author_id,
                commitments.deleted_at, commitments.handle, commitments.account_id,
                commitments.person_id, commitments.side, commitments.kind, commitments.text,
                commitments.promised_on, commitments.due_on, commitments.owner_id,
                commitments.interaction_id, commitments.status, (SELECT origins.rep_id
            FROM interactions AS origins
            WHERE origins.id = commitments.interaction_id AND origins.private = 1) AS keeper,
                accounts.name AS account, people.name AS person, reps.name AS owner,
                commitment_closures.closed_on, commitment_closures.note
            FROM commitments LEFT OUTER JOIN accounts ON accounts.id = commitments.account_id LEFT
                OUTER JOIN people ON people.id = commitments.person_id LEFT OUTER JOIN reps ON
                reps.id = commitments.owner_id LEFT OUTER JOIN commitment_closures ON
                commitment_closures.commitment_id = commitments.id AND
                commitment_closures.deleted_at IS NULL
            WHERE commitments.deleted_at IS NULL AND (commitments.account_id = :account OR
                commitments.account_id IS NULL AND commitments.person_id IN (SELECT
                employments.person_id
            FROM employments
            WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
                employments.main = 1 AND employments.account_id = :account)) AND commitments.status
                IN ([[statuses]]) AND commitments.side IN ([[sides]]) AND commitments.due_on <
                :before ORDER BY commitments.due_on, commitments.id
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
            "side": Side,
            "kind": CommitmentKind,
            "text": None,
            "promised_on": READERS["date"],
            "due_on": READERS["date"],
            "owner_id": READERS["uuid"],
            "interaction_id": READERS["uuid"],
            "status": CommitmentStatus,
            "keeper": READERS["uuid"],
            "account": None,
            "person": None,
            "owner": None,
            "closed_on": READERS["date"],
            "note": None,
        },
        fixed={"param_1": 0},
        lists=("statuses", "sides"),
    ),
}

COUNT = {
    "rep": Statement(
        "loop.promise:COUNT[rep]",
        """
            SELECT count(*) AS count
            FROM commitments
            WHERE commitments.deleted_at IS NULL AND (commitments.owner_id = :rep OR
                commitments.side = 'theirs' AND (commitments.author_id = :rep OR (EXISTS (SELECT
                ownerships.id
            FROM ownerships
            WHERE ownerships.account_id = commitments.account_id AND ownerships.deleted_at IS NULL
                AND ownerships.until_on IS NULL AND ownerships.part = 'owner' AND ownerships.rep_id
                = :rep)))) AND commitments.status IN ([[statuses]]) AND commitments.side IN
                ([[sides]]) AND commitments.due_on < :before
        """,
        {"count": None},
        lists=("statuses", "sides"),
    ),
    "account": Statement(
        "loop.promise:COUNT[account]",
        """
            SELECT count(*) AS count
            FROM commitments
            WHERE commitments.deleted_at IS NULL AND (commitments.account_id = :account OR
                commitments.account_id IS NULL AND commitments.person_id IN (SELECT
                employments.person_id
            FROM employments
            WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
                employments.main = 1 AND employments.account_id = :account)) AND commitments.status
                IN ([[statuses]]) AND commitments.side IN ([[sides]]) AND commitments.due_on <
                :before
        """,
        {"count": None},
        lists=("statuses", "sides"),
    ),
}

TOUCHED_ON = Statement(
    "loop.promise:TOUCHED_ON",
    """
        SELECT commitments.id, commitments.recorded_at, commitments.author_id,
            commitments.deleted_at, commitments.handle, commitments.account_id,
            commitments.person_id, commitments.side, commitments.kind, commitments.text,
            commitments.promised_on, commitments.due_on, commitments.owner_id,
            commitments.interaction_id, commitments.status, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1) AS keeper,
            accounts.name AS account, people.name AS person, reps.name AS owner,
            commitment_closures.closed_on, commitment_closures.note
        FROM commitments LEFT OUTER JOIN accounts ON accounts.id = commitments.account_id LEFT
            OUTER JOIN people ON people.id = commitments.person_id LEFT OUTER JOIN reps ON
            reps.id = commitments.owner_id LEFT OUTER JOIN commitment_closures ON
            commitment_closures.commitment_id = commitments.id AND
            commitment_closures.deleted_at IS NULL
        WHERE commitments.deleted_at IS NULL AND (commitments.author_id = :rep AND
            commitments.promised_on = :on OR (commitments.owner_id = :rep OR
            commitments.author_id = :rep) AND commitments.status = 'kept' AND
            commitment_closures.closed_on = :on) ORDER BY commitments.due_on, commitments.id
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
        "account": None,
        "person": None,
        "owner": None,
        "closed_on": READERS["date"],
        "note": None,
    },
)

OF_COLLEAGUES = Statement(
    "loop.promise:OF_COLLEAGUES",
    """
        SELECT commitments.id, commitments.recorded_at, commitments.author_id,
            commitments.deleted_at, commitments.handle, commitments.account_id,
            commitments.person_id, commitments.side, commitments.kind, commitments.text,
            commitments.promised_on, commitments.due_on, commitments.owner_id,
            commitments.interaction_id, commitments.status, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1) AS keeper,
            accounts.name AS account, people.name AS person, reps.name AS owner,
            commitment_closures.closed_on, commitment_closures.note
        FROM commitments LEFT OUTER JOIN accounts ON accounts.id = commitments.account_id LEFT
            OUTER JOIN people ON people.id = commitments.person_id LEFT OUTER JOIN reps ON
            reps.id = commitments.owner_id LEFT OUTER JOIN commitment_closures ON
            commitment_closures.commitment_id = commitments.id AND
            commitment_closures.deleted_at IS NULL
        WHERE commitments.deleted_at IS NULL AND commitments.side = 'ours' AND
            commitments.status = 'open' AND commitments.due_on <= :until AND
            commitments.owner_id != :rep AND (commitments.author_id = :rep OR (EXISTS (SELECT
            ownerships.id
        FROM ownerships
        WHERE ownerships.account_id = commitments.account_id AND ownerships.deleted_at IS NULL
            AND ownerships.until_on IS NULL AND ownerships.part = 'owner' AND ownerships.rep_id
            = :rep)) AND commitments.author_id IS NOT commitments.owner_id) ORDER BY
            commitments.due_on, commitments.id
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
        "account": None,
        "person": None,
        "owner": None,
        "closed_on": READERS["date"],
        "note": None,
    },
)

OPEN = Statement(
    "loop.promise:OPEN",
    """
        SELECT commitments.id, commitments.recorded_at, commitments.author_id,
            commitments.deleted_at, commitments.handle, commitments.account_id,
            commitments.person_id, commitments.side, commitments.kind, commitments.text,
            commitments.promised_on, commitments.due_on, commitments.owner_id,
            commitments.interaction_id, commitments.status, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1) AS keeper,
            accounts.name AS account, people.name AS person, reps.name AS owner,
            commitment_closures.closed_on, commitment_closures.note
        FROM commitments LEFT OUTER JOIN accounts ON accounts.id = commitments.account_id LEFT
            OUTER JOIN people ON people.id = commitments.person_id LEFT OUTER JOIN reps ON
            reps.id = commitments.owner_id LEFT OUTER JOIN commitment_closures ON
            commitment_closures.commitment_id = commitments.id AND
            commitment_closures.deleted_at IS NULL
        WHERE commitments.deleted_at IS NULL AND (commitments.account_id = :account OR
            commitments.account_id IS NULL AND commitments.person_id IN (SELECT
            employments.person_id
        FROM employments
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            employments.main = 1 AND employments.account_id = :account)) AND commitments.status
            = 'open' ORDER BY commitments.due_on, commitments.id
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
        "account": None,
        "person": None,
        "owner": None,
        "closed_on": READERS["date"],
        "note": None,
    },
)

KEPT = Statement(
    "loop.promise:KEPT",
    """
        SELECT commitments.side, commitments.status, count(*) AS number
        FROM commitments
        WHERE commitments.deleted_at IS NULL AND (commitments.account_id = :account OR
            commitments.account_id IS NULL AND commitments.person_id IN (SELECT
            employments.person_id
        FROM employments
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            employments.main = 1 AND employments.account_id = :account)) GROUP BY
            commitments.side, commitments.status
    """,
    {"side": Side, "status": CommitmentStatus, "number": None},
)

KEPT_WITH = Statement(
    "loop.promise:KEPT_WITH",
    """
        SELECT commitments.side, commitments.status, count(*) AS number
        FROM commitments
        WHERE commitments.deleted_at IS NULL AND commitments.account_id IS NULL AND
            commitments.person_id = :person GROUP BY commitments.side, commitments.status
    """,
    {"side": Side, "status": CommitmentStatus, "number": None},
)

PAGE = Statement(
    "loop.promise:PAGE",
    """
        SELECT commitments.id, commitments.recorded_at, commitments.handle,
            commitments.account_id, commitments.person_id, commitments.side, commitments.kind,
            commitments.text, commitments.promised_on, commitments.due_on,
            commitments.interaction_id, commitments.status, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1) AS keeper,
            authors.name AS author, accounts.name AS account, people.name AS person, reps.name
            AS owner, commitment_closures.closed_on, commitment_closures.interaction_id AS
            closed_by_id, commitment_closures.note
        FROM commitments LEFT OUTER JOIN accounts ON accounts.id = commitments.account_id LEFT
            OUTER JOIN people ON people.id = commitments.person_id LEFT OUTER JOIN reps ON
            reps.id = commitments.owner_id LEFT OUTER JOIN commitment_closures ON
            commitment_closures.commitment_id = commitments.id AND
            commitment_closures.deleted_at IS NULL LEFT OUTER JOIN reps AS authors ON authors.id
            = commitments.author_id
        WHERE commitments.deleted_at IS NULL AND commitments.id > :after ORDER BY commitments.id
        LIMIT :param_1 OFFSET :param_2
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "side": Side,
        "kind": CommitmentKind,
        "text": None,
        "promised_on": READERS["date"],
        "due_on": READERS["date"],
        "interaction_id": READERS["uuid"],
        "status": CommitmentStatus,
        "keeper": READERS["uuid"],
        "author": None,
        "account": None,
        "person": None,
        "owner": None,
        "closed_on": READERS["date"],
        "closed_by_id": READERS["uuid"],
        "note": None,
    },
    fixed={"param_1": 500, "param_2": 0},
)
