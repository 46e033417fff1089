"""Made from `salesbook.store.statements.loop.latest`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

STATEMENTS = {
    "interactions": Statement(
        "loop.latest:STATEMENTS[interactions]",
        """
            SELECT interactions.id
            FROM operations JOIN changes ON changes.operation_id = operations.id JOIN interactions
                ON interactions.id = changes.row_id
            WHERE operations.rep_id = :rep AND changes.table_name = :table_name_1 AND changes.action
                = 'insert' AND interactions.deleted_at IS NULL ORDER BY operations.position DESC,
                interactions.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"table_name_1": "interactions", "param_1": 1, "param_2": 0},
    ),
    "follow_ups": Statement(
        "loop.latest:STATEMENTS[follow_ups]",
        """
            SELECT follow_ups.id
            FROM operations JOIN changes ON changes.operation_id = operations.id JOIN follow_ups ON
                follow_ups.id = changes.row_id
            WHERE operations.rep_id = :rep AND changes.table_name = :table_name_1 AND changes.action
                = 'insert' AND follow_ups.deleted_at IS NULL ORDER BY operations.position DESC,
                follow_ups.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"table_name_1": "follow_ups", "param_1": 1, "param_2": 0},
    ),
    "notes": Statement(
        "loop.latest:STATEMENTS[notes]",
        """
            SELECT notes.id
            FROM operations JOIN changes ON changes.operation_id = operations.id JOIN notes ON
                notes.id = changes.row_id
            WHERE operations.rep_id = :rep AND changes.table_name = :table_name_1 AND changes.action
                = 'insert' AND notes.deleted_at IS NULL ORDER BY operations.position DESC, notes.id
                DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"table_name_1": "notes", "param_1": 1, "param_2": 0},
    ),
    "commitments": Statement(
        "loop.latest:STATEMENTS[commitments]",
        """
            SELECT commitments.id
            FROM operations JOIN changes ON changes.operation_id = operations.id JOIN commitments ON
                commitments.id = changes.row_id
            WHERE operations.rep_id = :rep AND changes.table_name = :table_name_1 AND changes.action
                = 'insert' AND commitments.deleted_at IS NULL ORDER BY operations.position DESC,
                commitments.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"table_name_1": "commitments", "param_1": 1, "param_2": 0},
    ),
    "occasions": Statement(
        "loop.latest:STATEMENTS[occasions]",
        """
            SELECT occasions.id
            FROM operations JOIN changes ON changes.operation_id = operations.id JOIN occasions ON
                occasions.id = changes.row_id
            WHERE operations.rep_id = :rep AND changes.table_name = :table_name_1 AND changes.action
                = 'insert' AND occasions.deleted_at IS NULL ORDER BY operations.position DESC,
                occasions.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"table_name_1": "occasions", "param_1": 1, "param_2": 0},
    ),
    "personal_facts": Statement(
        "loop.latest:STATEMENTS[personal_facts]",
        """
            SELECT personal_facts.id
            FROM operations JOIN changes ON changes.operation_id = operations.id JOIN personal_facts
                ON personal_facts.id = changes.row_id
            WHERE operations.rep_id = :rep AND changes.table_name = :table_name_1 AND changes.action
                = 'insert' AND personal_facts.deleted_at IS NULL ORDER BY operations.position DESC,
                personal_facts.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"table_name_1": "personal_facts", "param_1": 1, "param_2": 0},
    ),
    "campaigns": Statement(
        "loop.latest:STATEMENTS[campaigns]",
        """
            SELECT campaigns.id
            FROM operations JOIN changes ON changes.operation_id = operations.id JOIN campaigns ON
                campaigns.id = changes.row_id
            WHERE operations.rep_id = :rep AND changes.table_name = :table_name_1 AND changes.action
                = 'insert' AND campaigns.deleted_at IS NULL ORDER BY operations.position DESC,
                campaigns.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"table_name_1": "campaigns", "param_1": 1, "param_2": 0},
    ),
    "opportunities": Statement(
        "loop.latest:STATEMENTS[opportunities]",
        """
            SELECT opportunities.id
            FROM operations JOIN changes ON changes.operation_id = operations.id JOIN opportunities
                ON opportunities.id = changes.row_id
            WHERE operations.rep_id = :rep AND changes.table_name = :table_name_1 AND changes.action
                = 'insert' AND opportunities.deleted_at IS NULL ORDER BY operations.position DESC,
                opportunities.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"table_name_1": "opportunities", "param_1": 1, "param_2": 0},
    ),
    "orders": Statement(
        "loop.latest:STATEMENTS[orders]",
        """
            SELECT orders.id
            FROM operations JOIN changes ON changes.operation_id = operations.id JOIN orders ON
                orders.id = changes.row_id
            WHERE operations.rep_id = :rep AND changes.table_name = :table_name_1 AND changes.action
                = 'insert' AND orders.deleted_at IS NULL ORDER BY operations.position DESC,
                orders.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"table_name_1": "orders", "param_1": 1, "param_2": 0},
    ),
    "complaints": Statement(
        "loop.latest:STATEMENTS[complaints]",
        """
            SELECT complaints.id
            FROM operations JOIN changes ON changes.operation_id = operations.id JOIN complaints ON
                complaints.id = changes.row_id
            WHERE operations.rep_id = :rep AND changes.table_name = :table_name_1 AND changes.action
                = 'insert' AND complaints.deleted_at IS NULL ORDER BY operations.position DESC,
                complaints.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"table_name_1": "complaints", "param_1": 1, "param_2": 0},
    ),
    "documents": Statement(
        "loop.latest:STATEMENTS[documents]",
        """
            SELECT documents.id
            FROM operations JOIN changes ON changes.operation_id = operations.id JOIN documents ON
                documents.id = changes.row_id
            WHERE operations.rep_id = :rep AND changes.table_name = :table_name_1 AND changes.action
                = 'insert' AND documents.deleted_at IS NULL ORDER BY operations.position DESC,
                documents.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"table_name_1": "documents", "param_1": 1, "param_2": 0},
    ),
    "posts": Statement(
        "loop.latest:STATEMENTS[posts]",
        """
            SELECT posts.id
            FROM operations JOIN changes ON changes.operation_id = operations.id JOIN posts ON
                posts.id = changes.row_id
            WHERE operations.rep_id = :rep AND changes.table_name = :table_name_1 AND changes.action
                = 'insert' AND posts.deleted_at IS NULL ORDER BY operations.position DESC, posts.id
                DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"table_name_1": "posts", "param_1": 1, "param_2": 0},
    ),
    "reactions": Statement(
        "loop.latest:STATEMENTS[reactions]",
        """
            SELECT reactions.id
            FROM operations JOIN changes ON changes.operation_id = operations.id JOIN reactions ON
                reactions.id = changes.row_id
            WHERE operations.rep_id = :rep AND changes.table_name = :table_name_1 AND changes.action
                = 'insert' AND reactions.deleted_at IS NULL ORDER BY operations.position DESC,
                reactions.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"table_name_1": "reactions", "param_1": 1, "param_2": 0},
    ),
    "reviews": Statement(
        "loop.latest:STATEMENTS[reviews]",
        """
            SELECT reviews.id
            FROM operations JOIN changes ON changes.operation_id = operations.id JOIN reviews ON
                reviews.id = changes.row_id
            WHERE operations.rep_id = :rep AND changes.table_name = :table_name_1 AND changes.action
                = 'insert' AND reviews.deleted_at IS NULL ORDER BY operations.position DESC,
                reviews.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"table_name_1": "reviews", "param_1": 1, "param_2": 0},
    ),
}
