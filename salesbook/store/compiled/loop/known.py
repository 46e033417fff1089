"""Made from `salesbook.store.statements.loop.known`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

STATEMENTS = {
    "interactions": Statement(
        "loop.known:STATEMENTS[interactions]",
        """
            SELECT interactions.id
            FROM interactions
            WHERE interactions.id = :id
        """,
        {"id": READERS["uuid"]},
    ),
    "notes": Statement(
        "loop.known:STATEMENTS[notes]",
        """
            SELECT notes.id
            FROM notes
            WHERE notes.id = :id
        """,
        {"id": READERS["uuid"]},
    ),
    "follow_ups": Statement(
        "loop.known:STATEMENTS[follow_ups]",
        """
            SELECT follow_ups.id
            FROM follow_ups
            WHERE follow_ups.id = :id
        """,
        {"id": READERS["uuid"]},
    ),
}
