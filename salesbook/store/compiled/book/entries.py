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
        WHERE accounts.handle >= :start AND accounts.handle < :end UNION ALL SELECT campaigns.id
        FROM campaigns
        WHERE campaigns.handle >= :start AND campaigns.handle < :end UNION ALL SELECT
            day_plans.id
        FROM day_plans
        WHERE day_plans.handle >= :start AND day_plans.handle < :end UNION ALL SELECT people.id
        FROM people
        WHERE people.handle >= :start AND people.handle < :end UNION ALL SELECT documents.id
        FROM documents
        WHERE documents.handle >= :start AND documents.handle < :end UNION ALL SELECT
            interactions.id
        FROM interactions
        WHERE interactions.handle >= :start AND interactions.handle < :end UNION ALL SELECT
            notes.id
        FROM notes
        WHERE notes.handle >= :start AND notes.handle < :end UNION ALL SELECT occasions.id
        FROM occasions
        WHERE occasions.handle >= :start AND occasions.handle < :end UNION ALL SELECT
            opportunities.id
        FROM opportunities
        WHERE opportunities.handle >= :start AND opportunities.handle < :end UNION ALL SELECT
            personal_facts.id
        FROM personal_facts
        WHERE personal_facts.handle >= :start AND personal_facts.handle < :end UNION ALL SELECT
            posts.id
        FROM posts
        WHERE posts.handle >= :start AND posts.handle < :end UNION ALL SELECT commitments.id
        FROM commitments
        WHERE commitments.handle >= :start AND commitments.handle < :end UNION ALL SELECT
            follow_ups.id
        FROM follow_ups
        WHERE follow_ups.handle >= :start AND follow_ups.handle < :end UNION ALL SELECT
            orders.id
        FROM orders
        WHERE orders.handle >= :start AND orders.handle < :end UNION ALL SELECT reactions.id
        FROM reactions
        WHERE reactions.handle >= :start AND reactions.handle < :end UNION ALL SELECT reviews.id
        FROM reviews
        WHERE reviews.handle >= :start AND reviews.handle < :end UNION ALL SELECT complaints.id
        FROM complaints
        WHERE complaints.handle >= :start AND complaints.handle < :end
    """,
    {"id": READERS["uuid"]},
)
