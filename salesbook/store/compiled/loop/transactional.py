"""Made from `salesbook.store.statements.loop.transactional`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

PEOPLE = Statement(
    "loop.transactional:PEOPLE",
    """
        SELECT employments.account_id, accounts.name AS account, people.id AS person_id,
            people.name AS person, count(distinct(interactions.id)) AS talks,
            count(distinct(CASE WHEN (interactions.phase = 'transact') THEN interactions.id
            END)) AS transacting, max(interactions.occurred_at) AS last_at, max(CASE WHEN
            (EXISTS (SELECT interaction_purposes.id
        FROM interaction_purposes
        WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
            interactions.id AND interaction_purposes.kind = 'goodwill')) THEN 1 ELSE 0 END) AS
            goodwill
        FROM interactions JOIN interaction_people ON interaction_people.interaction_id =
            interactions.id AND interaction_people.deleted_at IS NULL AND
            interaction_people.part IN ('attended', 'spoke') JOIN people ON people.id =
            interaction_people.person_id LEFT OUTER JOIN employments ON employments.person_id =
            people.id AND employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            employments.main = 1 LEFT OUTER JOIN accounts ON accounts.id =
            employments.account_id
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND people.deleted_at IS NULL AND
            accounts.archived_on IS NULL AND ((EXISTS (SELECT ownerships.id
        FROM ownerships
        WHERE ownerships.account_id = employments.account_id AND ownerships.deleted_at IS NULL
            AND ownerships.until_on IS NULL AND ownerships.part = 'owner' AND ownerships.rep_id
            = :rep)) OR employments.id IS NULL AND people.author_id = :rep) AND NOT (EXISTS
            (SELECT personal_facts.id
        FROM personal_facts
        WHERE personal_facts.deleted_at IS NULL AND personal_facts.person_id = people.id AND
            (personal_facts.private IS 0 OR personal_facts.rep_id = :reader))) AND NOT (EXISTS
            (SELECT occasions.id
        FROM occasions
        WHERE occasions.deleted_at IS NULL AND occasions.person_id = people.id)) GROUP BY
            employments.account_id, accounts.name, people.id, people.name
    """,
    {
        "account_id": READERS["uuid"],
        "account": None,
        "person_id": READERS["uuid"],
        "person": None,
        "talks": None,
        "transacting": None,
        "last_at": READERS["instant"],
        "goodwill": None,
    },
)

ACCOUNTS = Statement(
    "loop.transactional:ACCOUNTS",
    """
        SELECT accounts.id AS account_id, accounts.name AS account,
            count(distinct(interactions.id)) AS talks, count(distinct(CASE WHEN
            (interactions.phase = 'transact') THEN interactions.id END)) AS transacting,
            max(interactions.occurred_at) AS last_at, max(CASE WHEN (EXISTS (SELECT
            interaction_purposes.id
        FROM interaction_purposes
        WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
            interactions.id AND interaction_purposes.kind = 'goodwill')) THEN 1 ELSE 0 END) AS
            goodwill
        FROM interactions JOIN accounts ON accounts.id = interactions.account_id
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND accounts.deleted_at IS NULL AND
            accounts.archived_on IS NULL AND (EXISTS (SELECT ownerships.id
        FROM ownerships
        WHERE ownerships.account_id = accounts.id AND ownerships.deleted_at IS NULL AND
            ownerships.until_on IS NULL AND ownerships.part = 'owner' AND ownerships.rep_id =
            :rep)) AND NOT (EXISTS (SELECT named.id
        FROM interaction_people AS named JOIN interactions AS others ON others.id =
            named.interaction_id
        WHERE named.deleted_at IS NULL AND named.part IN ('attended', 'spoke') AND
            others.deleted_at IS NULL AND others.outcome IN ('callback_requested', 'connected',
            'held', 'replied') AND others.account_id = accounts.id)) AND NOT (EXISTS (SELECT
            employments.id
        FROM employments
        WHERE employments.account_id = accounts.id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1 AND ((EXISTS (SELECT
            personal_facts.id
        FROM personal_facts
        WHERE personal_facts.deleted_at IS NULL AND personal_facts.person_id =
            employments.person_id AND (personal_facts.private IS 0 OR personal_facts.rep_id =
            :reader))) OR (EXISTS (SELECT occasions.id
        FROM occasions
        WHERE occasions.deleted_at IS NULL AND occasions.person_id = employments.person_id)))))
            AND NOT (EXISTS (SELECT occasions.id
        FROM occasions
        WHERE occasions.deleted_at IS NULL AND occasions.account_id = accounts.id)) GROUP BY
            accounts.id, accounts.name
    """,
    {
        "account_id": READERS["uuid"],
        "account": None,
        "talks": None,
        "transacting": None,
        "last_at": READERS["instant"],
        "goodwill": None,
    },
)
