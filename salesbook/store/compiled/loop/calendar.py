"""Made from `salesbook.store.statements.loop.calendar`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

TEXTS = Statement(
    "loop.calendar:TEXTS",
    """
        SELECT calendars.name, calendars.text
        FROM calendars
        WHERE calendars.deleted_at IS NULL AND calendars.rep_id = :rep ORDER BY calendars.name
    """,
    {"name": None, "text": None},
)

LISTED = Statement(
    "loop.calendar:LISTED",
    """
        SELECT calendars.name, calendars.recorded_at, length(calendars.text) AS characters
        FROM calendars
        WHERE calendars.deleted_at IS NULL AND calendars.rep_id = :rep ORDER BY calendars.name
    """,
    {"name": None, "recorded_at": READERS["instant"], "characters": None},
)

NAMED = Statement(
    "loop.calendar:NAMED",
    """
        SELECT calendars.id, calendars.sha256
        FROM calendars
        WHERE calendars.deleted_at IS NULL AND calendars.rep_id = :rep AND calendars.name =
            :name
    """,
    {"id": READERS["uuid"], "sha256": None},
)
