"""Made from `salesbook.store.statements.loop.debts`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

PURPOSELESS = Statement(
    "loop.debts:PURPOSELESS",
    """
        SELECT interactions.account_id, interaction_people.person_id, accounts.name AS account,
            people.name AS person, interactions.typed
        FROM interactions LEFT OUTER JOIN interaction_people ON
            interaction_people.interaction_id = interactions.id AND
            interaction_people.deleted_at IS NULL LEFT OUTER JOIN accounts ON accounts.id =
            interactions.account_id LEFT OUTER JOIN people ON people.id =
            interaction_people.person_id
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.rep_id = :rep AND
            interactions.occurred_at >= :since AND interactions.no_next IS NULL AND NOT (EXISTS
            (SELECT follow_ups.id
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.origin_interaction_id =
            interactions.id)) AND NOT (EXISTS (SELECT follow_ups.id
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' AND
            follow_ups.account_id = interactions.account_id)) ORDER BY interactions.occurred_at,
            interactions.id, interaction_people.id
    """,
    {
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "account": None,
        "person": None,
        "typed": None,
    },
)

UNSUMMED = Statement(
    "loop.debts:UNSUMMED",
    """
        SELECT interactions.handle, interactions.proposed, interactions.account_id,
            interaction_people.person_id, accounts.name AS account, people.name AS person
        FROM interactions LEFT OUTER JOIN interaction_people ON
            interaction_people.interaction_id = interactions.id AND
            interaction_people.deleted_at IS NULL LEFT OUTER JOIN accounts ON accounts.id =
            interactions.account_id LEFT OUTER JOIN people ON people.id =
            interaction_people.person_id
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.rep_id = :rep AND
            interactions.occurred_at >= :since AND interactions.proposed != :proposed_1 AND
            interactions.confirmed IS 0 AND interactions.private IS 0 AND (interactions.kind NOT
            IN ('email', 'letter', 'message', 'social')) AND NOT (EXISTS (SELECT later.id
        FROM interactions AS later
        WHERE later.deleted_at IS NULL AND later.direction = 'outbound' AND later.kind IN
            ('email', 'letter', 'message', 'social') AND later.occurred_at >=
            interactions.occurred_at AND later.account_id = interactions.account_id)) AND NOT
            (EXISTS (SELECT present.id
        FROM interaction_people AS present JOIN interactions AS later ON later.id =
            present.interaction_id
        WHERE later.deleted_at IS NULL AND later.direction = 'outbound' AND later.kind IN
            ('email', 'letter', 'message', 'social') AND later.occurred_at >=
            interactions.occurred_at AND present.deleted_at IS NULL AND present.person_id =
            interaction_people.person_id)) ORDER BY interactions.occurred_at, interactions.id,
            interaction_people.id
    """,
    {
        "handle": None,
        "proposed": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "account": None,
        "person": None,
    },
    fixed={"proposed_1": ""},
)

LOGGED = Statement(
    "loop.debts:LOGGED",
    """
        SELECT interactions.account_id, interaction_people.person_id, interactions.occurred_at
        FROM interactions LEFT OUTER JOIN interaction_people ON
            interaction_people.interaction_id = interactions.id AND
            interaction_people.deleted_at IS NULL
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id = :rep AND
            interactions.occurred_at >= :since
    """,
    {
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "occurred_at": READERS["instant"],
    },
)
