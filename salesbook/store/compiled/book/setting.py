"""Made from `salesbook.store.statements.book.setting`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

IN_FORCE = Statement(
    "book.setting:IN_FORCE",
    """
        SELECT settings."key", settings.value
        FROM settings
        WHERE settings.deleted_at IS NULL AND (settings.rep_id IS NULL OR settings.rep_id =
            :rep) ORDER BY settings.rep_id IS NOT NULL, settings."key"
    """,
    {"key": None, "value": READERS["json"]},
)

ONE = Statement(
    "book.setting:ONE",
    """
        SELECT settings.id
        FROM settings
        WHERE settings.deleted_at IS NULL AND settings."key" = :key AND settings.rep_id = :rep
    """,
    {"id": READERS["uuid"]},
)

WHOLE = Statement(
    "book.setting:WHOLE",
    """
        SELECT settings.id
        FROM settings
        WHERE settings.deleted_at IS NULL AND settings."key" = :key AND settings.rep_id IS NULL
    """,
    {"id": READERS["uuid"]},
)
