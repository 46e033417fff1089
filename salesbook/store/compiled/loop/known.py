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
    "commitments": Statement(
        "loop.known:STATEMENTS[commitments]",
        """
            SELECT commitments.id
            FROM commitments
            WHERE commitments.id = :id
        """,
        {"id": READERS["uuid"]},
    ),
    "occasions": Statement(
        "loop.known:STATEMENTS[occasions]",
        """
            SELECT occasions.id
            FROM occasions
            WHERE occasions.id = :id
        """,
        {"id": READERS["uuid"]},
    ),
    "personal_facts": Statement(
        "loop.known:STATEMENTS[personal_facts]",
        """
            SELECT personal_facts.id
            FROM personal_facts
            WHERE personal_facts.id = :id
        """,
        {"id": READERS["uuid"]},
    ),
    "orders": Statement(
        "loop.known:STATEMENTS[orders]",
        """
            SELECT orders.id
            FROM orders
            WHERE orders.id = :id
        """,
        {"id": READERS["uuid"]},
    ),
    "complaints": Statement(
        "loop.known:STATEMENTS[complaints]",
        """
            SELECT complaints.id
            FROM complaints
            WHERE complaints.id = :id
        """,
        {"id": READERS["uuid"]},
    ),
    "posts": Statement(
        "loop.known:STATEMENTS[posts]",
        """
            SELECT posts.id
            FROM posts
            WHERE posts.id = :id
        """,
        {"id": READERS["uuid"]},
    ),
    "reactions": Statement(
        "loop.known:STATEMENTS[reactions]",
        """
            SELECT reactions.id
            FROM reactions
            WHERE reactions.id = :id
        """,
        {"id": READERS["uuid"]},
    ),
}
