"""Made from `salesbook.store.statements.book.handles`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

LATEST = {
    "reps": Statement(
        "book.handles:LATEST[reps]",
        """
            SELECT reps.id, reps.handle
            FROM reps
            WHERE reps.deleted_at IS NULL ORDER BY reps.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "accounts": Statement(
        "book.handles:LATEST[accounts]",
        """
            SELECT accounts.id, accounts.handle
            FROM accounts
            WHERE accounts.deleted_at IS NULL ORDER BY accounts.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "campaigns": Statement(
        "book.handles:LATEST[campaigns]",
        """
            SELECT campaigns.id, campaigns.handle
            FROM campaigns
            WHERE campaigns.deleted_at IS NULL ORDER BY campaigns.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "day_plans": Statement(
        "book.handles:LATEST[day_plans]",
        """
            SELECT day_plans.id, day_plans.handle
            FROM day_plans
            WHERE day_plans.deleted_at IS NULL ORDER BY day_plans.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "operations": Statement(
        "book.handles:LATEST[operations]",
        """
            SELECT operations.id, operations.handle
            FROM operations ORDER BY operations.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "people": Statement(
        "book.handles:LATEST[people]",
        """
            SELECT people.id, people.handle
            FROM people
            WHERE people.deleted_at IS NULL ORDER BY people.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "documents": Statement(
        "book.handles:LATEST[documents]",
        """
            SELECT documents.id, documents.handle
            FROM documents
            WHERE documents.deleted_at IS NULL ORDER BY documents.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "import_batches": Statement(
        "book.handles:LATEST[import_batches]",
        """
            SELECT import_batches.id, import_batches.handle
            FROM import_batches ORDER BY import_batches.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "interactions": Statement(
        "book.handles:LATEST[interactions]",
        """
            SELECT interactions.id, interactions.handle
            FROM interactions
            WHERE interactions.deleted_at IS NULL ORDER BY interactions.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "notes": Statement(
        "book.handles:LATEST[notes]",
        """
            SELECT notes.id, notes.handle
            FROM notes
            WHERE notes.deleted_at IS NULL ORDER BY notes.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "occasions": Statement(
        "book.handles:LATEST[occasions]",
        """
            SELECT occasions.id, occasions.handle
            FROM occasions
            WHERE occasions.deleted_at IS NULL ORDER BY occasions.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "opportunities": Statement(
        "book.handles:LATEST[opportunities]",
        """
            SELECT opportunities.id, opportunities.handle
            FROM opportunities
            WHERE opportunities.deleted_at IS NULL ORDER BY opportunities.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "personal_facts": Statement(
        "book.handles:LATEST[personal_facts]",
        """
            SELECT personal_facts.id, personal_facts.handle
            FROM personal_facts
            WHERE personal_facts.deleted_at IS NULL ORDER BY personal_facts.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "posts": Statement(
        "book.handles:LATEST[posts]",
        """
            SELECT posts.id, posts.handle
            FROM posts
            WHERE posts.deleted_at IS NULL ORDER BY posts.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "commitments": Statement(
        "book.handles:LATEST[commitments]",
        """
            SELECT commitments.id, commitments.handle
            FROM commitments
            WHERE commitments.deleted_at IS NULL ORDER BY commitments.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "follow_ups": Statement(
        "book.handles:LATEST[follow_ups]",
        """
            SELECT follow_ups.id, follow_ups.handle
            FROM follow_ups
            WHERE follow_ups.deleted_at IS NULL ORDER BY follow_ups.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "orders": Statement(
        "book.handles:LATEST[orders]",
        """
            SELECT orders.id, orders.handle
            FROM orders
            WHERE orders.deleted_at IS NULL ORDER BY orders.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "reactions": Statement(
        "book.handles:LATEST[reactions]",
        """
            SELECT reactions.id, reactions.handle
            FROM reactions
            WHERE reactions.deleted_at IS NULL ORDER BY reactions.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "reviews": Statement(
        "book.handles:LATEST[reviews]",
        """
            SELECT reviews.id, reviews.handle
            FROM reviews
            WHERE reviews.deleted_at IS NULL ORDER BY reviews.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
    "complaints": Statement(
        "book.handles:LATEST[complaints]",
        """
            SELECT complaints.id, complaints.handle
            FROM complaints
            WHERE complaints.deleted_at IS NULL ORDER BY complaints.id DESC
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 1, "param_2": 0},
    ),
}

BEGINNING = {
    "reps": Statement(
        "book.handles:BEGINNING[reps]",
        """
            SELECT reps.id, reps.handle
            FROM reps
            WHERE reps.deleted_at IS NULL AND reps.handle >= :start AND reps.handle < :end ORDER BY
                reps.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "accounts": Statement(
        "book.handles:BEGINNING[accounts]",
        """
            SELECT accounts.id, accounts.handle
            FROM accounts
            WHERE accounts.deleted_at IS NULL AND accounts.handle >= :start AND accounts.handle <
                :end ORDER BY accounts.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "campaigns": Statement(
        "book.handles:BEGINNING[campaigns]",
        """
            SELECT campaigns.id, campaigns.handle
            FROM campaigns
            WHERE campaigns.deleted_at IS NULL AND campaigns.handle >= :start AND campaigns.handle <
                :end ORDER BY campaigns.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "day_plans": Statement(
        "book.handles:BEGINNING[day_plans]",
        """
            SELECT day_plans.id, day_plans.handle
            FROM day_plans
            WHERE day_plans.deleted_at IS NULL AND day_plans.handle >= :start AND day_plans.handle <
                :end ORDER BY day_plans.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "operations": Statement(
        "book.handles:BEGINNING[operations]",
        """
            SELECT operations.id, operations.handle
            FROM operations
            WHERE operations.handle >= :start AND operations.handle < :end ORDER BY
                operations.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "people": Statement(
        "book.handles:BEGINNING[people]",
        """
            SELECT people.id, people.handle
            FROM people
            WHERE people.deleted_at IS NULL AND people.handle >= :start AND people.handle < :end
                ORDER BY people.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "documents": Statement(
        "book.handles:BEGINNING[documents]",
        """
            SELECT documents.id, documents.handle
            FROM documents
            WHERE documents.deleted_at IS NULL AND documents.handle >= :start AND documents.handle <
                :end ORDER BY documents.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "import_batches": Statement(
        "book.handles:BEGINNING[import_batches]",
        """
            SELECT import_batches.id, import_batches.handle
            FROM import_batches
            WHERE import_batches.handle >= :start AND import_batches.handle < :end ORDER BY
                import_batches.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "interactions": Statement(
        "book.handles:BEGINNING[interactions]",
        """
            SELECT interactions.id, interactions.handle
            FROM interactions
            WHERE interactions.deleted_at IS NULL AND interactions.handle >= :start AND
                interactions.handle < :end ORDER BY interactions.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "notes": Statement(
        "book.handles:BEGINNING[notes]",
        """
            SELECT notes.id, notes.handle
            FROM notes
            WHERE notes.deleted_at IS NULL AND notes.handle >= :start AND notes.handle < :end ORDER
                BY notes.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "occasions": Statement(
        "book.handles:BEGINNING[occasions]",
        """
            SELECT occasions.id, occasions.handle
            FROM occasions
            WHERE occasions.deleted_at IS NULL AND occasions.handle >= :start AND occasions.handle <
                :end ORDER BY occasions.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "opportunities": Statement(
        "book.handles:BEGINNING[opportunities]",
        """
            SELECT opportunities.id, opportunities.handle
            FROM opportunities
            WHERE opportunities.deleted_at IS NULL AND opportunities.handle >= :start AND
                opportunities.handle < :end ORDER BY opportunities.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "personal_facts": Statement(
        "book.handles:BEGINNING[personal_facts]",
        """
            SELECT personal_facts.id, personal_facts.handle
            FROM personal_facts
            WHERE personal_facts.deleted_at IS NULL AND personal_facts.handle >= :start AND
                personal_facts.handle < :end ORDER BY personal_facts.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "posts": Statement(
        "book.handles:BEGINNING[posts]",
        """
            SELECT posts.id, posts.handle
            FROM posts
            WHERE posts.deleted_at IS NULL AND posts.handle >= :start AND posts.handle < :end ORDER
                BY posts.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "commitments": Statement(
        "book.handles:BEGINNING[commitments]",
        """
            SELECT commitments.id, commitments.handle
            FROM commitments
            WHERE commitments.deleted_at IS NULL AND commitments.handle >= :start AND
                commitments.handle < :end ORDER BY commitments.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "follow_ups": Statement(
        "book.handles:BEGINNING[follow_ups]",
        """
            SELECT follow_ups.id, follow_ups.handle
            FROM follow_ups
            WHERE follow_ups.deleted_at IS NULL AND follow_ups.handle >= :start AND
                follow_ups.handle < :end ORDER BY follow_ups.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "orders": Statement(
        "book.handles:BEGINNING[orders]",
        """
            SELECT orders.id, orders.handle
            FROM orders
            WHERE orders.deleted_at IS NULL AND orders.handle >= :start AND orders.handle < :end
                ORDER BY orders.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "reactions": Statement(
        "book.handles:BEGINNING[reactions]",
        """
            SELECT reactions.id, reactions.handle
            FROM reactions
            WHERE reactions.deleted_at IS NULL AND reactions.handle >= :start AND reactions.handle <
                :end ORDER BY reactions.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "reviews": Statement(
        "book.handles:BEGINNING[reviews]",
        """
            SELECT reviews.id, reviews.handle
            FROM reviews
            WHERE reviews.deleted_at IS NULL AND reviews.handle >= :start AND reviews.handle < :end
                ORDER BY reviews.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
    "complaints": Statement(
        "book.handles:BEGINNING[complaints]",
        """
            SELECT complaints.id, complaints.handle
            FROM complaints
            WHERE complaints.deleted_at IS NULL AND complaints.handle >= :start AND
                complaints.handle < :end ORDER BY complaints.handle
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"], "handle": None},
        fixed={"param_1": 5, "param_2": 0},
    ),
}

COUNT = {
    "reps": Statement(
        "book.handles:COUNT[reps]",
        """
            SELECT count(*) AS count
            FROM reps
            WHERE reps.handle >= :start AND reps.handle < :end
        """,
        {"count": None},
    ),
    "accounts": Statement(
        "book.handles:COUNT[accounts]",
        """
            SELECT count(*) AS count
            FROM accounts
            WHERE accounts.handle >= :start AND accounts.handle < :end
        """,
        {"count": None},
    ),
    "campaigns": Statement(
        "book.handles:COUNT[campaigns]",
        """
            SELECT count(*) AS count
            FROM campaigns
            WHERE campaigns.handle >= :start AND campaigns.handle < :end
        """,
        {"count": None},
    ),
    "day_plans": Statement(
        "book.handles:COUNT[day_plans]",
        """
            SELECT count(*) AS count
            FROM day_plans
            WHERE day_plans.handle >= :start AND day_plans.handle < :end
        """,
        {"count": None},
    ),
    "operations": Statement(
        "book.handles:COUNT[operations]",
        """
            SELECT count(*) AS count
            FROM operations
            WHERE operations.handle >= :start AND operations.handle < :end
        """,
        {"count": None},
    ),
    "people": Statement(
        "book.handles:COUNT[people]",
        """
            SELECT count(*) AS count
            FROM people
            WHERE people.handle >= :start AND people.handle < :end
        """,
        {"count": None},
    ),
    "documents": Statement(
        "book.handles:COUNT[documents]",
        """
            SELECT count(*) AS count
            FROM documents
            WHERE documents.handle >= :start AND documents.handle < :end
        """,
        {"count": None},
    ),
    "import_batches": Statement(
        "book.handles:COUNT[import_batches]",
        """
            SELECT count(*) AS count
            FROM import_batches
            WHERE import_batches.handle >= :start AND import_batches.handle < :end
        """,
        {"count": None},
    ),
    "interactions": Statement(
        "book.handles:COUNT[interactions]",
        """
            SELECT count(*) AS count
            FROM interactions
            WHERE interactions.handle >= :start AND interactions.handle < :end
        """,
        {"count": None},
    ),
    "notes": Statement(
        "book.handles:COUNT[notes]",
        """
            SELECT count(*) AS count
            FROM notes
            WHERE notes.handle >= :start AND notes.handle < :end
        """,
        {"count": None},
    ),
    "occasions": Statement(
        "book.handles:COUNT[occasions]",
        """
            SELECT count(*) AS count
            FROM occasions
            WHERE occasions.handle >= :start AND occasions.handle < :end
        """,
        {"count": None},
    ),
    "opportunities": Statement(
        "book.handles:COUNT[opportunities]",
        """
            SELECT count(*) AS count
            FROM opportunities
            WHERE opportunities.handle >= :start AND opportunities.handle < :end
        """,
        {"count": None},
    ),
    "personal_facts": Statement(
        "book.handles:COUNT[personal_facts]",
        """
            SELECT count(*) AS count
            FROM personal_facts
            WHERE personal_facts.handle >= :start AND personal_facts.handle < :end
        """,
        {"count": None},
    ),
    "posts": Statement(
        "book.handles:COUNT[posts]",
        """
            SELECT count(*) AS count
            FROM posts
            WHERE posts.handle >= :start AND posts.handle < :end
        """,
        {"count": None},
    ),
    "commitments": Statement(
        "book.handles:COUNT[commitments]",
        """
            SELECT count(*) AS count
            FROM commitments
            WHERE commitments.handle >= :start AND commitments.handle < :end
        """,
        {"count": None},
    ),
    "follow_ups": Statement(
        "book.handles:COUNT[follow_ups]",
        """
            SELECT count(*) AS count
            FROM follow_ups
            WHERE follow_ups.handle >= :start AND follow_ups.handle < :end
        """,
        {"count": None},
    ),
    "orders": Statement(
        "book.handles:COUNT[orders]",
        """
            SELECT count(*) AS count
            FROM orders
            WHERE orders.handle >= :start AND orders.handle < :end
        """,
        {"count": None},
    ),
    "reactions": Statement(
        "book.handles:COUNT[reactions]",
        """
            SELECT count(*) AS count
            FROM reactions
            WHERE reactions.handle >= :start AND reactions.handle < :end
        """,
        {"count": None},
    ),
    "reviews": Statement(
        "book.handles:COUNT[reviews]",
        """
            SELECT count(*) AS count
            FROM reviews
            WHERE reviews.handle >= :start AND reviews.handle < :end
        """,
        {"count": None},
    ),
    "complaints": Statement(
        "book.handles:COUNT[complaints]",
        """
            SELECT count(*) AS count
            FROM complaints
            WHERE complaints.handle >= :start AND complaints.handle < :end
        """,
        {"count": None},
    ),
}
