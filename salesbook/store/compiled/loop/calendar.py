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
        SELECT calendars.name, calendars.recorded_at, length(replace(upper(calendars.text),
            :replace_1, :replace_2)) - length(upper(calendars.text)) AS entries
        FROM calendars
        WHERE calendars.deleted_at IS NULL AND calendars.rep_id = :rep ORDER BY calendars.name
    """,
    {"name": None, "recorded_at": READERS["instant"], "entries": None},
    fixed={"replace_1": "BEGIN:VEVENT", "replace_2": "BEGIN:VEVENT+"},
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
