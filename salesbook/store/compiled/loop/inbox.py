"""Made from `salesbook.store.statements.loop.inbox`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OF_ACCOUNT = Statement(
    "loop.inbox:OF_ACCOUNT",
    """
        SELECT interactions.occurred_at
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id = :rep AND
            interactions.typed = :typed AND interactions.account_id = :id ORDER BY
            interactions.occurred_at
    """,
    {"occurred_at": READERS["instant"]},
)

OF_PERSON = Statement(
    "loop.inbox:OF_PERSON",
    """
        SELECT interactions.occurred_at
        FROM interactions JOIN interaction_people ON interaction_people.interaction_id =
            interactions.id
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id = :rep AND
            interactions.typed = :typed AND interaction_people.deleted_at IS NULL AND
            interaction_people.part IN ('attended', 'spoke') AND interaction_people.person_id =
            :id ORDER BY interactions.occurred_at
    """,
    {"occurred_at": READERS["instant"]},
)
