"""Made from `salesbook.store.statements.loop.find`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

BY_INDEX = Statement(
    "loop.find:BY_INDEX",
    """
        SELECT search_texts.row_id, search_texts.table_name, search_texts.body, CASE WHEN
            (search_texts.table_name = 'accounts') THEN (((((((coalesce(accounts.name, '') ||
            ' ') || coalesce(accounts.legal_name, '')) || ' ') || coalesce(accounts.industry,
            '')) || ' ') || coalesce(accounts.city, '')) || ' ') || coalesce(accounts.website,
            '') WHEN (search_texts.table_name = 'people') THEN coalesce(people.name, '') WHEN
            (search_texts.table_name = 'aliases') THEN (SELECT coalesce(aliases.name, '') AS
            coalesce_1
        FROM aliases
        WHERE search_texts.row_id = aliases.id) WHEN (search_texts.table_name = 'employments')
            THEN (SELECT (coalesce(employments.job_title, '') || ' ') ||
            coalesce(employments.department, '') AS anon_1
        FROM employments
        WHERE search_texts.row_id = employments.id) WHEN (search_texts.table_name = 'emails')
            THEN (SELECT coalesce(emails.address, '') AS coalesce_2
        FROM emails
        WHERE search_texts.row_id = emails.id) WHEN (search_texts.table_name = 'phones') THEN
            (SELECT (coalesce(phones.raw, '') || ' ') || coalesce(phones.digits, '') AS anon_2
        FROM phones
        WHERE search_texts.row_id = phones.id) WHEN (search_texts.table_name = 'notes') THEN
            coalesce(notes.text, '') WHEN (search_texts.table_name = 'follow_ups') THEN
            coalesce(follow_ups.purpose, '') WHEN (search_texts.table_name = 'commitments') THEN
            coalesce(commitments.text, '') WHEN (search_texts.table_name = 'complaints') THEN
            coalesce(complaints.text, '') WHEN (search_texts.table_name = 'orders') THEN
            coalesce(orders.number, '') WHEN (search_texts.table_name = 'opportunities') THEN
            coalesce(opportunities.name, '') WHEN (search_texts.table_name = 'campaigns') THEN
            (((coalesce(campaigns.name, '') || ' ') || coalesce(campaigns.place, '')) || ' ') ||
            coalesce(campaigns.aim, '') WHEN (search_texts.table_name = 'products') THEN
            (coalesce(products.name, '') || ' ') || coalesce(products.sku, '') WHEN
            (search_texts.table_name = 'documents') THEN coalesce(documents.title, '') WHEN
            (search_texts.table_name = 'posts') THEN coalesce(posts.text, '') WHEN
            (search_texts.table_name = 'reactions') THEN coalesce(reactions.text, '') WHEN
            (search_texts.table_name = 'occasions') THEN coalesce(occasions.note, '') WHEN
            (search_texts.table_name = 'personal_facts') THEN coalesce(personal_facts.text, '')
            END AS written, accounts.id AS account_id, accounts.name AS account, accounts.handle
            AS account_handle, people.id AS person_id, people.name AS person, people.handle AS
            person_handle, coalesce(interactions.handle, notes.handle, follow_ups.handle,
            commitments.handle, complaints.handle, orders.handle, opportunities.handle,
            campaigns.handle, documents.handle, posts.handle, reactions.handle,
            occasions.handle, personal_facts.handle) AS handle, interactions.kind AS way,
            coalesce(interactions.occurred_at, complaints.opened_at, posts.posted_at,
            reactions.reacted_at) AS occurred_at, interactions.discussed, interactions.proposed,
            interactions.typed, EXISTS (SELECT came_of_it.id
        FROM follow_ups AS came_of_it
        WHERE came_of_it.deleted_at IS NULL AND came_of_it.origin_interaction_id =
            interactions.id) AS led_on, coalesce(notes.noted_on, follow_ups.due_on,
            commitments.promised_on, orders.ordered_on, campaigns.starts_on,
            personal_facts.learned_on) AS day, reps.id AS rep_id, reps.name AS rep
        FROM search_texts LEFT OUTER JOIN accounts ON accounts.id = search_texts.account_id LEFT
            OUTER JOIN people ON people.id = search_texts.person_id LEFT OUTER JOIN interactions
            ON interactions.id = search_texts.row_id LEFT OUTER JOIN notes ON notes.id =
            search_texts.row_id LEFT OUTER JOIN follow_ups ON follow_ups.id =
            search_texts.row_id LEFT OUTER JOIN commitments ON commitments.id =
            search_texts.row_id LEFT OUTER JOIN complaints ON complaints.id =
            search_texts.row_id LEFT OUTER JOIN orders ON orders.id = search_texts.row_id LEFT
            OUTER JOIN opportunities ON opportunities.id = search_texts.row_id LEFT OUTER JOIN
            campaigns ON campaigns.id = search_texts.row_id LEFT OUTER JOIN products ON
            products.id = search_texts.row_id LEFT OUTER JOIN documents ON documents.id =
            search_texts.row_id LEFT OUTER JOIN posts ON posts.id = search_texts.row_id LEFT
            OUTER JOIN reactions ON reactions.id = search_texts.row_id LEFT OUTER JOIN occasions
            ON occasions.id = search_texts.row_id LEFT OUTER JOIN personal_facts ON
            personal_facts.id = search_texts.row_id LEFT OUTER JOIN ownerships ON
            ownerships.account_id = search_texts.account_id AND ownerships.deleted_at IS NULL
            AND ownerships.until_on IS NULL AND ownerships.part = 'owner' LEFT OUTER JOIN reps
            ON reps.id = coalesce(interactions.rep_id, notes.author_id, follow_ups.owner_id,
            commitments.owner_id, complaints.author_id, orders.author_id,
            opportunities.owner_id, posts.rep_id, reactions.rep_id, occasions.author_id,
            personal_facts.rep_id, ownerships.rep_id) JOIN search_index ON search_texts.number =
            search_index.rowid
        WHERE (interactions.private IS NULL OR interactions.private IS 0 OR interactions.rep_id
            = :reader) AND (coalesce((SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1), (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1)) IS NULL OR
            coalesce((SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1), (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1)) = :reader) AND
            (personal_facts.private IS NULL OR personal_facts.private IS 0 OR
            personal_facts.rep_id = :reader) AND (search_index MATCH :search) ORDER BY
            search_index.rank, search_texts.number DESC
    """,
    {
        "row_id": READERS["uuid"],
        "table_name": None,
        "body": None,
        "written": None,
        "account_id": READERS["uuid"],
        "account": None,
        "account_handle": None,
        "person_id": READERS["uuid"],
        "person": None,
        "person_handle": None,
        "handle": None,
        "way": InteractionKind,
        "occurred_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "typed": None,
        "led_on": READERS["bool"],
        "day": READERS["date"],
        "rep_id": READERS["uuid"],
        "rep": None,
    },
)

NEWEST = Statement(
    "loop.find:NEWEST",
    """
        SELECT search_index.rowid AS number
        FROM search_index
        WHERE search_index MATCH :search ORDER BY search_index.rowid DESC
        LIMIT :limit OFFSET :param_1
    """,
    {"number": None},
    fixed={"param_1": 0},
)

NEWEST_NAMES = Statement(
    "loop.find:NEWEST_NAMES",
    """
        SELECT name_index.rowid AS number
        FROM name_index
        WHERE name_index MATCH :search ORDER BY name_index.rowid DESC
        LIMIT :limit OFFSET :param_1
    """,
    {"number": None},
    fixed={"param_1": 0},
)

BY_NUMBER = Statement(
    "loop.find:BY_NUMBER",
    """
        SELECT search_texts.row_id, search_texts.table_name, search_texts.body, CASE WHEN
            (search_texts.table_name = 'accounts') THEN (((((((coalesce(accounts.name, '') ||
            ' ') || coalesce(accounts.legal_name, '')) || ' ') || coalesce(accounts.industry,
            '')) || ' ') || coalesce(accounts.city, '')) || ' ') || coalesce(accounts.website,
            '') WHEN (search_texts.table_name = 'people') THEN coalesce(people.name, '') WHEN
            (search_texts.table_name = 'aliases') THEN (SELECT coalesce(aliases.name, '') AS
            coalesce_1
        FROM aliases
        WHERE search_texts.row_id = aliases.id) WHEN (search_texts.table_name = 'employments')
            THEN (SELECT (coalesce(employments.job_title, '') || ' ') ||
            coalesce(employments.department, '') AS anon_1
        FROM employments
        WHERE search_texts.row_id = employments.id) WHEN (search_texts.table_name = 'emails')
            THEN (SELECT coalesce(emails.address, '') AS coalesce_2
        FROM emails
        WHERE search_texts.row_id = emails.id) WHEN (search_texts.table_name = 'phones') THEN
            (SELECT (coalesce(phones.raw, '') || ' ') || coalesce(phones.digits, '') AS anon_2
        FROM phones
        WHERE search_texts.row_id = phones.id) WHEN (search_texts.table_name = 'notes') THEN
            coalesce(notes.text, '') WHEN (search_texts.table_name = 'follow_ups') THEN
            coalesce(follow_ups.purpose, '') WHEN (search_texts.table_name = 'commitments') THEN
            coalesce(commitments.text, '') WHEN (search_texts.table_name = 'complaints') THEN
            coalesce(complaints.text, '') WHEN (search_texts.table_name = 'orders') THEN
            coalesce(orders.number, '') WHEN (search_texts.table_name = 'opportunities') THEN
            coalesce(opportunities.name, '') WHEN (search_texts.table_name = 'campaigns') THEN
            (((coalesce(campaigns.name, '') || ' ') || coalesce(campaigns.place, '')) || ' ') ||
            coalesce(campaigns.aim, '') WHEN (search_texts.table_name = 'products') THEN
            (coalesce(products.name, '') || ' ') || coalesce(products.sku, '') WHEN
            (search_texts.table_name = 'documents') THEN coalesce(documents.title, '') WHEN
            (search_texts.table_name = 'posts') THEN coalesce(posts.text, '') WHEN
            (search_texts.table_name = 'reactions') THEN coalesce(reactions.text, '') WHEN
            (search_texts.table_name = 'occasions') THEN coalesce(occasions.note, '') WHEN
            (search_texts.table_name = 'personal_facts') THEN coalesce(personal_facts.text, '')
            END AS written, accounts.id AS account_id, accounts.name AS account, accounts.handle
            AS account_handle, people.id AS person_id, people.name AS person, people.handle AS
            person_handle, coalesce(interactions.handle, notes.handle, follow_ups.handle,
            commitments.handle, complaints.handle, orders.handle, opportunities.handle,
            campaigns.handle, documents.handle, posts.handle, reactions.handle,
            occasions.handle, personal_facts.handle) AS handle, interactions.kind AS way,
            coalesce(interactions.occurred_at, complaints.opened_at, posts.posted_at,
            reactions.reacted_at) AS occurred_at, interactions.discussed, interactions.proposed,
            interactions.typed, EXISTS (SELECT came_of_it.id
        FROM follow_ups AS came_of_it
        WHERE came_of_it.deleted_at IS NULL AND came_of_it.origin_interaction_id =
            interactions.id) AS led_on, coalesce(notes.noted_on, follow_ups.due_on,
            commitments.promised_on, orders.ordered_on, campaigns.starts_on,
            personal_facts.learned_on) AS day, reps.id AS rep_id, reps.name AS rep,
            search_texts.number
        FROM search_texts LEFT OUTER JOIN accounts ON accounts.id = search_texts.account_id LEFT
            OUTER JOIN people ON people.id = search_texts.person_id LEFT OUTER JOIN interactions
            ON interactions.id = search_texts.row_id LEFT OUTER JOIN notes ON notes.id =
            search_texts.row_id LEFT OUTER JOIN follow_ups ON follow_ups.id =
            search_texts.row_id LEFT OUTER JOIN commitments ON commitments.id =
            search_texts.row_id LEFT OUTER JOIN complaints ON complaints.id =
            search_texts.row_id LEFT OUTER JOIN orders ON orders.id = search_texts.row_id LEFT
            OUTER JOIN opportunities ON opportunities.id = search_texts.row_id LEFT OUTER JOIN
            campaigns ON campaigns.id = search_texts.row_id LEFT OUTER JOIN products ON
            products.id = search_texts.row_id LEFT OUTER JOIN documents ON documents.id =
            search_texts.row_id LEFT OUTER JOIN posts ON posts.id = search_texts.row_id LEFT
            OUTER JOIN reactions ON reactions.id = search_texts.row_id LEFT OUTER JOIN occasions
            ON occasions.id = search_texts.row_id LEFT OUTER JOIN personal_facts ON
            personal_facts.id = search_texts.row_id LEFT OUTER JOIN ownerships ON
            ownerships.account_id = search_texts.account_id AND ownerships.deleted_at IS NULL
            AND ownerships.until_on IS NULL AND ownerships.part = 'owner' LEFT OUTER JOIN reps
            ON reps.id = coalesce(interactions.rep_id, notes.author_id, follow_ups.owner_id,
            commitments.owner_id, complaints.author_id, orders.author_id,
            opportunities.owner_id, posts.rep_id, reactions.rep_id, occasions.author_id,
            personal_facts.rep_id, ownerships.rep_id)
        WHERE (interactions.private IS NULL OR interactions.private IS 0 OR interactions.rep_id
            = :reader) AND (coalesce((SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1), (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1)) IS NULL OR
            coalesce((SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1), (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1)) = :reader) AND
            (personal_facts.private IS NULL OR personal_facts.private IS 0 OR
            personal_facts.rep_id = :reader) AND search_texts.number IN ([[numbers]])
    """,
    {
        "row_id": READERS["uuid"],
        "table_name": None,
        "body": None,
        "written": None,
        "account_id": READERS["uuid"],
        "account": None,
        "account_handle": None,
        "person_id": READERS["uuid"],
        "person": None,
        "person_handle": None,
        "handle": None,
        "way": InteractionKind,
        "occurred_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "typed": None,
        "led_on": READERS["bool"],
        "day": READERS["date"],
        "rep_id": READERS["uuid"],
        "rep": None,
        "number": None,
    },
    lists=("numbers",),
)

BY_LETTERS = Statement(
    "loop.find:BY_LETTERS",
    r"""
        SELECT search_texts.row_id, search_texts.table_name, search_texts.body, CASE WHEN
            (search_texts.table_name = 'accounts') THEN (((((((coalesce(accounts.name, '') ||
            ' ') || coalesce(accounts.legal_name, '')) || ' ') || coalesce(accounts.industry,
            '')) || ' ') || coalesce(accounts.city, '')) || ' ') || coalesce(accounts.website,
            '') WHEN (search_texts.table_name = 'people') THEN coalesce(people.name, '') WHEN
            (search_texts.table_name = 'aliases') THEN (SELECT coalesce(aliases.name, '') AS
            coalesce_1
        FROM aliases
        WHERE search_texts.row_id = aliases.id) WHEN (search_texts.table_name = 'employments')
            THEN (SELECT (coalesce(employments.job_title, '') || ' ') ||
            coalesce(employments.department, '') AS anon_1
        FROM employments
        WHERE search_texts.row_id = employments.id) WHEN (search_texts.table_name = 'emails')
            THEN (SELECT coalesce(emails.address, '') AS coalesce_2
        FROM emails
        WHERE search_texts.row_id = emails.id) WHEN (search_texts.table_name = 'phones') THEN
            (SELECT (coalesce(phones.raw, '') || ' ') || coalesce(phones.digits, '') AS anon_2
        FROM phones
        WHERE search_texts.row_id = phones.id) WHEN (search_texts.table_name = 'notes') THEN
            coalesce(notes.text, '') WHEN (search_texts.table_name = 'follow_ups') THEN
            coalesce(follow_ups.purpose, '') WHEN (search_texts.table_name = 'commitments') THEN
            coalesce(commitments.text, '') WHEN (search_texts.table_name = 'complaints') THEN
            coalesce(complaints.text, '') WHEN (search_texts.table_name = 'orders') THEN
            coalesce(orders.number, '') WHEN (search_texts.table_name = 'opportunities') THEN
            coalesce(opportunities.name, '') WHEN (search_texts.table_name = 'campaigns') THEN
            (((coalesce(campaigns.name, '') || ' ') || coalesce(campaigns.place, '')) || ' ') ||
            coalesce(campaigns.aim, '') WHEN (search_texts.table_name = 'products') THEN
            (coalesce(products.name, '') || ' ') || coalesce(products.sku, '') WHEN
            (search_texts.table_name = 'documents') THEN coalesce(documents.title, '') WHEN
            (search_texts.table_name = 'posts') THEN coalesce(posts.text, '') WHEN
            (search_texts.table_name = 'reactions') THEN coalesce(reactions.text, '') WHEN
            (search_texts.table_name = 'occasions') THEN coalesce(occasions.note, '') WHEN
            (search_texts.table_name = 'personal_facts') THEN coalesce(personal_facts.text, '')
            END AS written, accounts.id AS account_id, accounts.name AS account, accounts.handle
            AS account_handle, people.id AS person_id, people.name AS person, people.handle AS
            person_handle, coalesce(interactions.handle, notes.handle, follow_ups.handle,
            commitments.handle, complaints.handle, orders.handle, opportunities.handle,
            campaigns.handle, documents.handle, posts.handle, reactions.handle,
            occasions.handle, personal_facts.handle) AS handle, interactions.kind AS way,
            coalesce(interactions.occurred_at, complaints.opened_at, posts.posted_at,
            reactions.reacted_at) AS occurred_at, interactions.discussed, interactions.proposed,
            interactions.typed, EXISTS (SELECT came_of_it.id
        FROM follow_ups AS came_of_it
        WHERE came_of_it.deleted_at IS NULL AND came_of_it.origin_interaction_id =
            interactions.id) AS led_on, coalesce(notes.noted_on, follow_ups.due_on,
            commitments.promised_on, orders.ordered_on, campaigns.starts_on,
            personal_facts.learned_on) AS day, reps.id AS rep_id, reps.name AS rep
        FROM search_texts LEFT OUTER JOIN accounts ON accounts.id = search_texts.account_id LEFT
            OUTER JOIN people ON people.id = search_texts.person_id LEFT OUTER JOIN interactions
            ON interactions.id = search_texts.row_id LEFT OUTER JOIN notes ON notes.id =
            search_texts.row_id LEFT OUTER JOIN follow_ups ON follow_ups.id =
            search_texts.row_id LEFT OUTER JOIN commitments ON commitments.id =
            search_texts.row_id LEFT OUTER JOIN complaints ON complaints.id =
            search_texts.row_id LEFT OUTER JOIN orders ON orders.id = search_texts.row_id LEFT
            OUTER JOIN opportunities ON opportunities.id = search_texts.row_id LEFT OUTER JOIN
            campaigns ON campaigns.id = search_texts.row_id LEFT OUTER JOIN products ON
            products.id = search_texts.row_id LEFT OUTER JOIN documents ON documents.id =
            search_texts.row_id LEFT OUTER JOIN posts ON posts.id = search_texts.row_id LEFT
            OUTER JOIN reactions ON reactions.id = search_texts.row_id LEFT OUTER JOIN occasions
            ON occasions.id = search_texts.row_id LEFT OUTER JOIN personal_facts ON
            personal_facts.id = search_texts.row_id LEFT OUTER JOIN ownerships ON
            ownerships.account_id = search_texts.account_id AND ownerships.deleted_at IS NULL
            AND ownerships.until_on IS NULL AND ownerships.part = 'owner' LEFT OUTER JOIN reps
            ON reps.id = coalesce(interactions.rep_id, notes.author_id, follow_ups.owner_id,
            commitments.owner_id, complaints.author_id, orders.author_id,
            opportunities.owner_id, posts.rep_id, reactions.rep_id, occasions.author_id,
            personal_facts.rep_id, ownerships.rep_id)
        WHERE (interactions.private IS NULL OR interactions.private IS 0 OR interactions.rep_id
            = :reader) AND (coalesce((SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1), (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1)) IS NULL OR
            coalesce((SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1), (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = commitments.interaction_id AND origins.private = 1)) = :reader) AND
            (personal_facts.private IS NULL OR personal_facts.private IS 0 OR
            personal_facts.rep_id = :reader) AND lower(search_texts.body) LIKE :search ESCAPE
            '\' ORDER BY search_texts.table_name IN ([[table_name_1]]) DESC, search_texts.number
            DESC
    """,
    {
        "row_id": READERS["uuid"],
        "table_name": None,
        "body": None,
        "written": None,
        "account_id": READERS["uuid"],
        "account": None,
        "account_handle": None,
        "person_id": READERS["uuid"],
        "person": None,
        "person_handle": None,
        "handle": None,
        "way": InteractionKind,
        "occurred_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "typed": None,
        "led_on": READERS["bool"],
        "day": READERS["date"],
        "rep_id": READERS["uuid"],
        "rep": None,
    },
    fixed={"table_name_1": ("accounts", "people")},
    lists=("table_name_1",),
)
