"""Made from `salesbook.store.statements.book.rep`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.book.rep import Seat
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ALL = Statement(
    "book.rep:ALL",
    """
        SELECT reps.id, reps.handle, reps.name, reps.zone, reps.country, reps.seat, reps.email,
            reps.leader_id, reps.started_on, reps.ended_on
        FROM reps
        WHERE reps.deleted_at IS NULL ORDER BY reps.name, reps.id
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "name": None,
        "zone": None,
        "country": None,
        "seat": Seat,
        "email": None,
        "leader_id": READERS["uuid"],
        "started_on": READERS["date"],
        "ended_on": READERS["date"],
    },
)
