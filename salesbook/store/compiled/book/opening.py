"""Made from `salesbook.store.statements.book.opening`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.book.rep import Seat
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

LATEST_ID = Statement(
    "book.opening:LATEST_ID",
    """
        SELECT changes.id
        FROM changes ORDER BY changes.id DESC
        LIMIT :param_1 OFFSET :param_2
    """,
    {"id": READERS["uuid"]},
    fixed={"param_1": 1, "param_2": 0},
)

STATE = Statement(
    "book.opening:STATE",
    """
        SELECT alembic_version.version_num, books.replica_id, books.currency, (SELECT changes.id
        FROM changes ORDER BY changes.id DESC
        LIMIT :param_1 OFFSET :param_2) AS latest_id
        FROM alembic_version LEFT OUTER JOIN books ON books.id IS NOT NULL
    """,
    {
        "version_num": None,
        "replica_id": READERS["uuid"],
        "currency": None,
        "latest_id": READERS["uuid"],
    },
    fixed={"param_1": 1, "param_2": 0},
)

VERSION_ALONE = Statement(
    "book.opening:VERSION_ALONE",
    """
        SELECT alembic_version.version_num
        FROM alembic_version
    """,
    {"version_num": None},
)

OPERATION = Statement(
    "book.opening:OPERATION",
    """
        SELECT operations.id
        FROM operations
        WHERE operations.id = :operation
    """,
    {"id": READERS["uuid"]},
)

REP_BY_EMAIL = Statement(
    "book.opening:REP_BY_EMAIL",
    """
        SELECT reps.id, reps.recorded_at, reps.author_id, reps.deleted_at, reps.handle,
            reps.name, reps.email, reps.email_key, reps.seat, reps.leader_id, reps.zone,
            reps.country, reps.started_on, reps.ended_on
        FROM reps
        WHERE reps.deleted_at IS NULL AND reps.email_key = :email_key
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "name": None,
        "email": None,
        "email_key": None,
        "seat": Seat,
        "leader_id": READERS["uuid"],
        "zone": None,
        "country": None,
        "started_on": READERS["date"],
        "ended_on": READERS["date"],
    },
)

REPS_IN_ORDER = Statement(
    "book.opening:REPS_IN_ORDER",
    """
        SELECT reps.id, reps.recorded_at, reps.author_id, reps.deleted_at, reps.handle,
            reps.name, reps.email, reps.email_key, reps.seat, reps.leader_id, reps.zone,
            reps.country, reps.started_on, reps.ended_on
        FROM reps
        WHERE reps.deleted_at IS NULL ORDER BY reps.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "name": None,
        "email": None,
        "email_key": None,
        "seat": Seat,
        "leader_id": READERS["uuid"],
        "zone": None,
        "country": None,
        "started_on": READERS["date"],
        "ended_on": READERS["date"],
    },
)

FOUNDER = Statement(
    "book.opening:FOUNDER",
    """
        SELECT operations.rep_id
        FROM operations
        WHERE operations.position = :position_1
    """,
    {"rep_id": READERS["uuid"]},
    fixed={"position_1": 1},
)

REPLICA = Statement(
    "book.opening:REPLICA",
    """
        SELECT books.replica_id
        FROM books
    """,
    {"replica_id": READERS["uuid"]},
)
