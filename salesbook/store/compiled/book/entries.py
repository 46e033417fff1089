"""Made from `salesbook.store.statements.book.entries`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

BEGINNING = Statement(
    "book.entries:BEGINNING",
    """
        SELECT reps.id
        FROM reps
        WHERE reps.handle >= :start AND reps.handle < :end UNION ALL SELECT accounts.id
        FROM accounts
        WHERE accounts.handle >= :start AND accounts.handle < :end UNION ALL SELECT day_plans.id
        FROM day_plans
        WHERE day_plans.handle >= :start AND day_plans.handle < :end UNION ALL SELECT people.id
        FROM people
        WHERE people.handle >= :start AND people.handle < :end UNION ALL SELECT interactions.id
        FROM interactions
        WHERE interactions.handle >= :start AND interactions.handle < :end UNION ALL SELECT
            notes.id
        FROM notes
        WHERE notes.handle >= :start AND notes.handle < :end UNION ALL SELECT commitments.id
        FROM commitments
        WHERE commitments.handle >= :start AND commitments.handle < :end UNION ALL SELECT
            follow_ups.id
        FROM follow_ups
        WHERE follow_ups.handle >= :start AND follow_ups.handle < :end
    """,
    {"id": READERS["uuid"]},
)
