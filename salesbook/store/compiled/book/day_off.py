"""Made from `salesbook.store.statements.book.day_off`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.book.day_off import AbsenceKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

TAKEN = Statement(
    "book.day_off:TAKEN",
    """
        SELECT holidays.day_on AS first, holidays.day_on AS last
        FROM holidays
        WHERE holidays.deleted_at IS NULL AND holidays.region IS NULL AND holidays.country =
            (SELECT reps.country
        FROM reps
        WHERE reps.id = :rep) AND holidays.day_on >= :first AND holidays.day_on <= :last UNION
            ALL SELECT absences.from_on, absences.until_on
        FROM absences
        WHERE absences.deleted_at IS NULL AND absences.rep_id = :rep AND absences.until_on >=
            :first AND absences.from_on <= :last
    """,
    {"first": READERS["date"], "last": READERS["date"]},
)

HOLIDAYS_OF = Statement(
    "book.day_off:HOLIDAYS_OF",
    """
        SELECT holidays.id, holidays.day_on, holidays.name
        FROM holidays
        WHERE holidays.deleted_at IS NULL AND holidays.region IS NULL AND holidays.country =
            :country AND holidays.day_on >= :first AND holidays.day_on <= :last ORDER BY
            holidays.day_on
    """,
    {"id": READERS["uuid"], "day_on": READERS["date"], "name": None},
)

ABSENCES_OF = Statement(
    "book.day_off:ABSENCES_OF",
    """
        SELECT absences.id, absences.from_on, absences.until_on, absences.kind
        FROM absences
        WHERE absences.deleted_at IS NULL AND absences.rep_id = :rep AND absences.until_on >=
            :first ORDER BY absences.from_on, absences.id
    """,
    {
        "id": READERS["uuid"],
        "from_on": READERS["date"],
        "until_on": READERS["date"],
        "kind": AbsenceKind,
    },
)

KNOWN = Statement(
    "book.day_off:KNOWN",
    """
        SELECT count(*) AS rows
        FROM holidays
        WHERE holidays.country = :country AND holidays.day_on >= :first AND holidays.day_on <=
            :last
    """,
    {"rows": None},
)
