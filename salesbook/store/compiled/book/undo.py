"""Made from `salesbook.store.statements.book.undo`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.book.operation import Action
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

CHANGED_TOO = Statement(
    "book.undo:CHANGED_TOO",
    """
        SELECT others.operation_id, others.table_name, others.row_id, others.action,
            others."before", changes.action AS own_action, changes."before" AS own_before
        FROM changes JOIN changes AS others ON others.row_id = changes.row_id AND
            others.table_name = changes.table_name JOIN operations ON operations.id =
            others.operation_id
        WHERE changes.operation_id = :operation AND others.operation_id != :operation AND
            operations.kind = :kind_1
    """,
    {
        "operation_id": READERS["uuid"],
        "table_name": None,
        "row_id": READERS["uuid"],
        "action": Action,
        "before": READERS["json"],
        "own_action": Action,
        "own_before": READERS["json"],
    },
    fixed={"kind_1": "do"},
)

SCRUBBED = Statement(
    "book.undo:SCRUBBED",
    """
        SELECT changes.id
        FROM changes
        WHERE changes.operation_id = :operation AND changes.scrubbed_at IS NOT NULL
    """,
    {"id": READERS["uuid"]},
)

COMMANDS_ON = Statement(
    "book.undo:COMMANDS_ON",
    """
        SELECT changes.operation_id, changes.action, changes."after"
        FROM changes JOIN operations ON operations.id = changes.operation_id
        WHERE changes.row_id IN ([[rows]]) AND operations.kind = :kind_1
    """,
    {"operation_id": READERS["uuid"], "action": Action, "after": READERS["json"]},
    fixed={"kind_1": "do"},
    lists=("rows",),
)

LATEST_TURN_AT = Statement(
    "book.undo:LATEST_TURN_AT",
    """
        SELECT operations.recorded_at
        FROM operations
        WHERE operations.reverses_id = :operation ORDER BY operations.position DESC
        LIMIT :param_1 OFFSET :param_2
    """,
    {"recorded_at": READERS["instant"]},
    fixed={"param_1": 1, "param_2": 0},
)

REFERRING = {
    "reps.author_id": Statement(
        "book.undo:REFERRING[reps.author_id]",
        """
            SELECT reps.id, reps.author_id AS parent
            FROM reps
            WHERE reps.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "reps.leader_id": Statement(
        "book.undo:REFERRING[reps.leader_id]",
        """
            SELECT reps.id, reps.leader_id AS parent
            FROM reps
            WHERE reps.leader_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "accounts.author_id": Statement(
        "book.undo:REFERRING[accounts.author_id]",
        """
            SELECT accounts.id, accounts.author_id AS parent
            FROM accounts
            WHERE accounts.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "accounts.parent_id": Statement(
        "book.undo:REFERRING[accounts.parent_id]",
        """
            SELECT accounts.id, accounts.parent_id AS parent
            FROM accounts
            WHERE accounts.parent_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "campaigns.author_id": Statement(
        "book.undo:REFERRING[campaigns.author_id]",
        """
            SELECT campaigns.id, campaigns.author_id AS parent
            FROM campaigns
            WHERE campaigns.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "day_plans.author_id": Statement(
        "book.undo:REFERRING[day_plans.author_id]",
        """
            SELECT day_plans.id, day_plans.author_id AS parent
            FROM day_plans
            WHERE day_plans.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "day_plans.rep_id": Statement(
        "book.undo:REFERRING[day_plans.rep_id]",
        """
            SELECT day_plans.id, day_plans.rep_id AS parent
            FROM day_plans
            WHERE day_plans.rep_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "operations.rep_id": Statement(
        "book.undo:REFERRING[operations.rep_id]",
        """
            SELECT operations.id, operations.rep_id AS parent
            FROM operations
            WHERE operations.rep_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "operations.reverses_id": Statement(
        "book.undo:REFERRING[operations.reverses_id]",
        """
            SELECT operations.id, operations.reverses_id AS parent
            FROM operations
            WHERE operations.reverses_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "people.author_id": Statement(
        "book.undo:REFERRING[people.author_id]",
        """
            SELECT people.id, people.author_id AS parent
            FROM people
            WHERE people.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "products.author_id": Statement(
        "book.undo:REFERRING[products.author_id]",
        """
            SELECT products.id, products.author_id AS parent
            FROM products
            WHERE products.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "products.successor_id": Statement(
        "book.undo:REFERRING[products.successor_id]",
        """
            SELECT products.id, products.successor_id AS parent
            FROM products
            WHERE products.successor_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "settings.author_id": Statement(
        "book.undo:REFERRING[settings.author_id]",
        """
            SELECT settings.id, settings.author_id AS parent
            FROM settings
            WHERE settings.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "settings.rep_id": Statement(
        "book.undo:REFERRING[settings.rep_id]",
        """
            SELECT settings.id, settings.rep_id AS parent
            FROM settings
            WHERE settings.rep_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "source_ids.author_id": Statement(
        "book.undo:REFERRING[source_ids.author_id]",
        """
            SELECT source_ids.id, source_ids.author_id AS parent
            FROM source_ids
            WHERE source_ids.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "agreements.author_id": Statement(
        "book.undo:REFERRING[agreements.author_id]",
        """
            SELECT agreements.id, agreements.author_id AS parent
            FROM agreements
            WHERE agreements.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "agreements.account_id": Statement(
        "book.undo:REFERRING[agreements.account_id]",
        """
            SELECT agreements.id, agreements.account_id AS parent
            FROM agreements
            WHERE agreements.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "aliases.author_id": Statement(
        "book.undo:REFERRING[aliases.author_id]",
        """
            SELECT aliases.id, aliases.author_id AS parent
            FROM aliases
            WHERE aliases.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "aliases.account_id": Statement(
        "book.undo:REFERRING[aliases.account_id]",
        """
            SELECT aliases.id, aliases.account_id AS parent
            FROM aliases
            WHERE aliases.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "aliases.person_id": Statement(
        "book.undo:REFERRING[aliases.person_id]",
        """
            SELECT aliases.id, aliases.person_id AS parent
            FROM aliases
            WHERE aliases.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "best_hours.author_id": Statement(
        "book.undo:REFERRING[best_hours.author_id]",
        """
            SELECT best_hours.id, best_hours.author_id AS parent
            FROM best_hours
            WHERE best_hours.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "best_hours.person_id": Statement(
        "book.undo:REFERRING[best_hours.person_id]",
        """
            SELECT best_hours.id, best_hours.person_id AS parent
            FROM best_hours
            WHERE best_hours.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "campaign_members.author_id": Statement(
        "book.undo:REFERRING[campaign_members.author_id]",
        """
            SELECT campaign_members.id, campaign_members.author_id AS parent
            FROM campaign_members
            WHERE campaign_members.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "campaign_members.campaign_id": Statement(
        "book.undo:REFERRING[campaign_members.campaign_id]",
        """
            SELECT campaign_members.id, campaign_members.campaign_id AS parent
            FROM campaign_members
            WHERE campaign_members.campaign_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "campaign_members.account_id": Statement(
        "book.undo:REFERRING[campaign_members.account_id]",
        """
            SELECT campaign_members.id, campaign_members.account_id AS parent
            FROM campaign_members
            WHERE campaign_members.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "campaign_members.person_id": Statement(
        "book.undo:REFERRING[campaign_members.person_id]",
        """
            SELECT campaign_members.id, campaign_members.person_id AS parent
            FROM campaign_members
            WHERE campaign_members.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "changes.operation_id": Statement(
        "book.undo:REFERRING[changes.operation_id]",
        """
            SELECT changes.id, changes.operation_id AS parent
            FROM changes
            WHERE changes.operation_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "do_not_contacts.author_id": Statement(
        "book.undo:REFERRING[do_not_contacts.author_id]",
        """
            SELECT do_not_contacts.id, do_not_contacts.author_id AS parent
            FROM do_not_contacts
            WHERE do_not_contacts.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "do_not_contacts.person_id": Statement(
        "book.undo:REFERRING[do_not_contacts.person_id]",
        """
            SELECT do_not_contacts.id, do_not_contacts.person_id AS parent
            FROM do_not_contacts
            WHERE do_not_contacts.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "do_not_contacts.account_id": Statement(
        "book.undo:REFERRING[do_not_contacts.account_id]",
        """
            SELECT do_not_contacts.id, do_not_contacts.account_id AS parent
            FROM do_not_contacts
            WHERE do_not_contacts.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "documents.author_id": Statement(
        "book.undo:REFERRING[documents.author_id]",
        """
            SELECT documents.id, documents.author_id AS parent
            FROM documents
            WHERE documents.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "documents.product_id": Statement(
        "book.undo:REFERRING[documents.product_id]",
        """
            SELECT documents.id, documents.product_id AS parent
            FROM documents
            WHERE documents.product_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "emails.author_id": Statement(
        "book.undo:REFERRING[emails.author_id]",
        """
            SELECT emails.id, emails.author_id AS parent
            FROM emails
            WHERE emails.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "emails.person_id": Statement(
        "book.undo:REFERRING[emails.person_id]",
        """
            SELECT emails.id, emails.person_id AS parent
            FROM emails
            WHERE emails.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "emails.account_id": Statement(
        "book.undo:REFERRING[emails.account_id]",
        """
            SELECT emails.id, emails.account_id AS parent
            FROM emails
            WHERE emails.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "employments.author_id": Statement(
        "book.undo:REFERRING[employments.author_id]",
        """
            SELECT employments.id, employments.author_id AS parent
            FROM employments
            WHERE employments.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "employments.person_id": Statement(
        "book.undo:REFERRING[employments.person_id]",
        """
            SELECT employments.id, employments.person_id AS parent
            FROM employments
            WHERE employments.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "employments.account_id": Statement(
        "book.undo:REFERRING[employments.account_id]",
        """
            SELECT employments.id, employments.account_id AS parent
            FROM employments
            WHERE employments.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "import_batches.operation_id": Statement(
        "book.undo:REFERRING[import_batches.operation_id]",
        """
            SELECT import_batches.id, import_batches.operation_id AS parent
            FROM import_batches
            WHERE import_batches.operation_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "interactions.author_id": Statement(
        "book.undo:REFERRING[interactions.author_id]",
        """
            SELECT interactions.id, interactions.author_id AS parent
            FROM interactions
            WHERE interactions.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "interactions.rep_id": Statement(
        "book.undo:REFERRING[interactions.rep_id]",
        """
            SELECT interactions.id, interactions.rep_id AS parent
            FROM interactions
            WHERE interactions.rep_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "interactions.account_id": Statement(
        "book.undo:REFERRING[interactions.account_id]",
        """
            SELECT interactions.id, interactions.account_id AS parent
            FROM interactions
            WHERE interactions.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "interactions.answers_id": Statement(
        "book.undo:REFERRING[interactions.answers_id]",
        """
            SELECT interactions.id, interactions.answers_id AS parent
            FROM interactions
            WHERE interactions.answers_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "lawful_bases.author_id": Statement(
        "book.undo:REFERRING[lawful_bases.author_id]",
        """
            SELECT lawful_bases.id, lawful_bases.author_id AS parent
            FROM lawful_bases
            WHERE lawful_bases.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "lawful_bases.person_id": Statement(
        "book.undo:REFERRING[lawful_bases.person_id]",
        """
            SELECT lawful_bases.id, lawful_bases.person_id AS parent
            FROM lawful_bases
            WHERE lawful_bases.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "notes.author_id": Statement(
        "book.undo:REFERRING[notes.author_id]",
        """
            SELECT notes.id, notes.author_id AS parent
            FROM notes
            WHERE notes.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "notes.account_id": Statement(
        "book.undo:REFERRING[notes.account_id]",
        """
            SELECT notes.id, notes.account_id AS parent
            FROM notes
            WHERE notes.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "notes.person_id": Statement(
        "book.undo:REFERRING[notes.person_id]",
        """
            SELECT notes.id, notes.person_id AS parent
            FROM notes
            WHERE notes.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "occasions.author_id": Statement(
        "book.undo:REFERRING[occasions.author_id]",
        """
            SELECT occasions.id, occasions.author_id AS parent
            FROM occasions
            WHERE occasions.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "occasions.account_id": Statement(
        "book.undo:REFERRING[occasions.account_id]",
        """
            SELECT occasions.id, occasions.account_id AS parent
            FROM occasions
            WHERE occasions.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "occasions.person_id": Statement(
        "book.undo:REFERRING[occasions.person_id]",
        """
            SELECT occasions.id, occasions.person_id AS parent
            FROM occasions
            WHERE occasions.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "open_operations.operation_id": Statement(
        "book.undo:REFERRING[open_operations.operation_id]",
        """
            SELECT open_operations.id, open_operations.operation_id AS parent
            FROM open_operations
            WHERE open_operations.operation_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "opportunities.author_id": Statement(
        "book.undo:REFERRING[opportunities.author_id]",
        """
            SELECT opportunities.id, opportunities.author_id AS parent
            FROM opportunities
            WHERE opportunities.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "opportunities.account_id": Statement(
        "book.undo:REFERRING[opportunities.account_id]",
        """
            SELECT opportunities.id, opportunities.account_id AS parent
            FROM opportunities
            WHERE opportunities.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "opportunities.campaign_id": Statement(
        "book.undo:REFERRING[opportunities.campaign_id]",
        """
            SELECT opportunities.id, opportunities.campaign_id AS parent
            FROM opportunities
            WHERE opportunities.campaign_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "opportunities.owner_id": Statement(
        "book.undo:REFERRING[opportunities.owner_id]",
        """
            SELECT opportunities.id, opportunities.owner_id AS parent
            FROM opportunities
            WHERE opportunities.owner_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "ownerships.author_id": Statement(
        "book.undo:REFERRING[ownerships.author_id]",
        """
            SELECT ownerships.id, ownerships.author_id AS parent
            FROM ownerships
            WHERE ownerships.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "ownerships.account_id": Statement(
        "book.undo:REFERRING[ownerships.account_id]",
        """
            SELECT ownerships.id, ownerships.account_id AS parent
            FROM ownerships
            WHERE ownerships.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "ownerships.rep_id": Statement(
        "book.undo:REFERRING[ownerships.rep_id]",
        """
            SELECT ownerships.id, ownerships.rep_id AS parent
            FROM ownerships
            WHERE ownerships.rep_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "pauses.author_id": Statement(
        "book.undo:REFERRING[pauses.author_id]",
        """
            SELECT pauses.id, pauses.author_id AS parent
            FROM pauses
            WHERE pauses.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "pauses.account_id": Statement(
        "book.undo:REFERRING[pauses.account_id]",
        """
            SELECT pauses.id, pauses.account_id AS parent
            FROM pauses
            WHERE pauses.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "pauses.rep_id": Statement(
        "book.undo:REFERRING[pauses.rep_id]",
        """
            SELECT pauses.id, pauses.rep_id AS parent
            FROM pauses
            WHERE pauses.rep_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "personal_facts.author_id": Statement(
        "book.undo:REFERRING[personal_facts.author_id]",
        """
            SELECT personal_facts.id, personal_facts.author_id AS parent
            FROM personal_facts
            WHERE personal_facts.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "personal_facts.person_id": Statement(
        "book.undo:REFERRING[personal_facts.person_id]",
        """
            SELECT personal_facts.id, personal_facts.person_id AS parent
            FROM personal_facts
            WHERE personal_facts.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "personal_facts.rep_id": Statement(
        "book.undo:REFERRING[personal_facts.rep_id]",
        """
            SELECT personal_facts.id, personal_facts.rep_id AS parent
            FROM personal_facts
            WHERE personal_facts.rep_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "phones.author_id": Statement(
        "book.undo:REFERRING[phones.author_id]",
        """
            SELECT phones.id, phones.author_id AS parent
            FROM phones
            WHERE phones.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "phones.person_id": Statement(
        "book.undo:REFERRING[phones.person_id]",
        """
            SELECT phones.id, phones.person_id AS parent
            FROM phones
            WHERE phones.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "phones.account_id": Statement(
        "book.undo:REFERRING[phones.account_id]",
        """
            SELECT phones.id, phones.account_id AS parent
            FROM phones
            WHERE phones.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "posts.author_id": Statement(
        "book.undo:REFERRING[posts.author_id]",
        """
            SELECT posts.id, posts.author_id AS parent
            FROM posts
            WHERE posts.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "posts.rep_id": Statement(
        "book.undo:REFERRING[posts.rep_id]",
        """
            SELECT posts.id, posts.rep_id AS parent
            FROM posts
            WHERE posts.rep_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "posts.product_id": Statement(
        "book.undo:REFERRING[posts.product_id]",
        """
            SELECT posts.id, posts.product_id AS parent
            FROM posts
            WHERE posts.product_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "roles.author_id": Statement(
        "book.undo:REFERRING[roles.author_id]",
        """
            SELECT roles.id, roles.author_id AS parent
            FROM roles
            WHERE roles.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "roles.person_id": Statement(
        "book.undo:REFERRING[roles.person_id]",
        """
            SELECT roles.id, roles.person_id AS parent
            FROM roles
            WHERE roles.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "roles.account_id": Statement(
        "book.undo:REFERRING[roles.account_id]",
        """
            SELECT roles.id, roles.account_id AS parent
            FROM roles
            WHERE roles.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "commitments.author_id": Statement(
        "book.undo:REFERRING[commitments.author_id]",
        """
            SELECT commitments.id, commitments.author_id AS parent
            FROM commitments
            WHERE commitments.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "commitments.account_id": Statement(
        "book.undo:REFERRING[commitments.account_id]",
        """
            SELECT commitments.id, commitments.account_id AS parent
            FROM commitments
            WHERE commitments.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "commitments.person_id": Statement(
        "book.undo:REFERRING[commitments.person_id]",
        """
            SELECT commitments.id, commitments.person_id AS parent
            FROM commitments
            WHERE commitments.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "commitments.owner_id": Statement(
        "book.undo:REFERRING[commitments.owner_id]",
        """
            SELECT commitments.id, commitments.owner_id AS parent
            FROM commitments
            WHERE commitments.owner_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "commitments.interaction_id": Statement(
        "book.undo:REFERRING[commitments.interaction_id]",
        """
            SELECT commitments.id, commitments.interaction_id AS parent
            FROM commitments
            WHERE commitments.interaction_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "document_shares.author_id": Statement(
        "book.undo:REFERRING[document_shares.author_id]",
        """
            SELECT document_shares.id, document_shares.author_id AS parent
            FROM document_shares
            WHERE document_shares.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "document_shares.document_id": Statement(
        "book.undo:REFERRING[document_shares.document_id]",
        """
            SELECT document_shares.id, document_shares.document_id AS parent
            FROM document_shares
            WHERE document_shares.document_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "document_shares.person_id": Statement(
        "book.undo:REFERRING[document_shares.person_id]",
        """
            SELECT document_shares.id, document_shares.person_id AS parent
            FROM document_shares
            WHERE document_shares.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "document_shares.interaction_id": Statement(
        "book.undo:REFERRING[document_shares.interaction_id]",
        """
            SELECT document_shares.id, document_shares.interaction_id AS parent
            FROM document_shares
            WHERE document_shares.interaction_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "document_topics.author_id": Statement(
        "book.undo:REFERRING[document_topics.author_id]",
        """
            SELECT document_topics.id, document_topics.author_id AS parent
            FROM document_topics
            WHERE document_topics.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "document_topics.document_id": Statement(
        "book.undo:REFERRING[document_topics.document_id]",
        """
            SELECT document_topics.id, document_topics.document_id AS parent
            FROM document_topics
            WHERE document_topics.document_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "follow_ups.author_id": Statement(
        "book.undo:REFERRING[follow_ups.author_id]",
        """
            SELECT follow_ups.id, follow_ups.author_id AS parent
            FROM follow_ups
            WHERE follow_ups.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "follow_ups.account_id": Statement(
        "book.undo:REFERRING[follow_ups.account_id]",
        """
            SELECT follow_ups.id, follow_ups.account_id AS parent
            FROM follow_ups
            WHERE follow_ups.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "follow_ups.person_id": Statement(
        "book.undo:REFERRING[follow_ups.person_id]",
        """
            SELECT follow_ups.id, follow_ups.person_id AS parent
            FROM follow_ups
            WHERE follow_ups.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "follow_ups.owner_id": Statement(
        "book.undo:REFERRING[follow_ups.owner_id]",
        """
            SELECT follow_ups.id, follow_ups.owner_id AS parent
            FROM follow_ups
            WHERE follow_ups.owner_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "follow_ups.origin_interaction_id": Statement(
        "book.undo:REFERRING[follow_ups.origin_interaction_id]",
        """
            SELECT follow_ups.id, follow_ups.origin_interaction_id AS parent
            FROM follow_ups
            WHERE follow_ups.origin_interaction_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "import_rows.batch_id": Statement(
        "book.undo:REFERRING[import_rows.batch_id]",
        """
            SELECT import_rows.id, import_rows.batch_id AS parent
            FROM import_rows
            WHERE import_rows.batch_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "interaction_people.author_id": Statement(
        "book.undo:REFERRING[interaction_people.author_id]",
        """
            SELECT interaction_people.id, interaction_people.author_id AS parent
            FROM interaction_people
            WHERE interaction_people.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "interaction_people.interaction_id": Statement(
        "book.undo:REFERRING[interaction_people.interaction_id]",
        """
            SELECT interaction_people.id, interaction_people.interaction_id AS parent
            FROM interaction_people
            WHERE interaction_people.interaction_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "interaction_people.person_id": Statement(
        "book.undo:REFERRING[interaction_people.person_id]",
        """
            SELECT interaction_people.id, interaction_people.person_id AS parent
            FROM interaction_people
            WHERE interaction_people.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "interaction_points.author_id": Statement(
        "book.undo:REFERRING[interaction_points.author_id]",
        """
            SELECT interaction_points.id, interaction_points.author_id AS parent
            FROM interaction_points
            WHERE interaction_points.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "interaction_points.interaction_id": Statement(
        "book.undo:REFERRING[interaction_points.interaction_id]",
        """
            SELECT interaction_points.id, interaction_points.interaction_id AS parent
            FROM interaction_points
            WHERE interaction_points.interaction_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "interaction_purposes.author_id": Statement(
        "book.undo:REFERRING[interaction_purposes.author_id]",
        """
            SELECT interaction_purposes.id, interaction_purposes.author_id AS parent
            FROM interaction_purposes
            WHERE interaction_purposes.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "interaction_purposes.interaction_id": Statement(
        "book.undo:REFERRING[interaction_purposes.interaction_id]",
        """
            SELECT interaction_purposes.id, interaction_purposes.interaction_id AS parent
            FROM interaction_purposes
            WHERE interaction_purposes.interaction_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "occasion_greetings.author_id": Statement(
        "book.undo:REFERRING[occasion_greetings.author_id]",
        """
            SELECT occasion_greetings.id, occasion_greetings.author_id AS parent
            FROM occasion_greetings
            WHERE occasion_greetings.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "occasion_greetings.occasion_id": Statement(
        "book.undo:REFERRING[occasion_greetings.occasion_id]",
        """
            SELECT occasion_greetings.id, occasion_greetings.occasion_id AS parent
            FROM occasion_greetings
            WHERE occasion_greetings.occasion_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "occasion_greetings.interaction_id": Statement(
        "book.undo:REFERRING[occasion_greetings.interaction_id]",
        """
            SELECT occasion_greetings.id, occasion_greetings.interaction_id AS parent
            FROM occasion_greetings
            WHERE occasion_greetings.interaction_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "opportunity_roles.author_id": Statement(
        "book.undo:REFERRING[opportunity_roles.author_id]",
        """
            SELECT opportunity_roles.id, opportunity_roles.author_id AS parent
            FROM opportunity_roles
            WHERE opportunity_roles.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "opportunity_roles.role_id": Statement(
        "book.undo:REFERRING[opportunity_roles.role_id]",
        """
            SELECT opportunity_roles.id, opportunity_roles.role_id AS parent
            FROM opportunity_roles
            WHERE opportunity_roles.role_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "opportunity_roles.opportunity_id": Statement(
        "book.undo:REFERRING[opportunity_roles.opportunity_id]",
        """
            SELECT opportunity_roles.id, opportunity_roles.opportunity_id AS parent
            FROM opportunity_roles
            WHERE opportunity_roles.opportunity_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "orders.author_id": Statement(
        "book.undo:REFERRING[orders.author_id]",
        """
            SELECT orders.id, orders.author_id AS parent
            FROM orders
            WHERE orders.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "orders.account_id": Statement(
        "book.undo:REFERRING[orders.account_id]",
        """
            SELECT orders.id, orders.account_id AS parent
            FROM orders
            WHERE orders.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "orders.opportunity_id": Statement(
        "book.undo:REFERRING[orders.opportunity_id]",
        """
            SELECT orders.id, orders.opportunity_id AS parent
            FROM orders
            WHERE orders.opportunity_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "reactions.author_id": Statement(
        "book.undo:REFERRING[reactions.author_id]",
        """
            SELECT reactions.id, reactions.author_id AS parent
            FROM reactions
            WHERE reactions.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "reactions.rep_id": Statement(
        "book.undo:REFERRING[reactions.rep_id]",
        """
            SELECT reactions.id, reactions.rep_id AS parent
            FROM reactions
            WHERE reactions.rep_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "reactions.person_id": Statement(
        "book.undo:REFERRING[reactions.person_id]",
        """
            SELECT reactions.id, reactions.person_id AS parent
            FROM reactions
            WHERE reactions.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "reactions.post_id": Statement(
        "book.undo:REFERRING[reactions.post_id]",
        """
            SELECT reactions.id, reactions.post_id AS parent
            FROM reactions
            WHERE reactions.post_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "role_evidence.author_id": Statement(
        "book.undo:REFERRING[role_evidence.author_id]",
        """
            SELECT role_evidence.id, role_evidence.author_id AS parent
            FROM role_evidence
            WHERE role_evidence.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "role_evidence.role_id": Statement(
        "book.undo:REFERRING[role_evidence.role_id]",
        """
            SELECT role_evidence.id, role_evidence.role_id AS parent
            FROM role_evidence
            WHERE role_evidence.role_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "role_evidence.interaction_id": Statement(
        "book.undo:REFERRING[role_evidence.interaction_id]",
        """
            SELECT role_evidence.id, role_evidence.interaction_id AS parent
            FROM role_evidence
            WHERE role_evidence.interaction_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "stage_changes.author_id": Statement(
        "book.undo:REFERRING[stage_changes.author_id]",
        """
            SELECT stage_changes.id, stage_changes.author_id AS parent
            FROM stage_changes
            WHERE stage_changes.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "stage_changes.opportunity_id": Statement(
        "book.undo:REFERRING[stage_changes.opportunity_id]",
        """
            SELECT stage_changes.id, stage_changes.opportunity_id AS parent
            FROM stage_changes
            WHERE stage_changes.opportunity_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "appointments.author_id": Statement(
        "book.undo:REFERRING[appointments.author_id]",
        """
            SELECT appointments.id, appointments.author_id AS parent
            FROM appointments
            WHERE appointments.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "appointments.follow_up_id": Statement(
        "book.undo:REFERRING[appointments.follow_up_id]",
        """
            SELECT appointments.id, appointments.follow_up_id AS parent
            FROM appointments
            WHERE appointments.follow_up_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "commitment_closures.author_id": Statement(
        "book.undo:REFERRING[commitment_closures.author_id]",
        """
            SELECT commitment_closures.id, commitment_closures.author_id AS parent
            FROM commitment_closures
            WHERE commitment_closures.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "commitment_closures.commitment_id": Statement(
        "book.undo:REFERRING[commitment_closures.commitment_id]",
        """
            SELECT commitment_closures.id, commitment_closures.commitment_id AS parent
            FROM commitment_closures
            WHERE commitment_closures.commitment_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "commitment_closures.interaction_id": Statement(
        "book.undo:REFERRING[commitment_closures.interaction_id]",
        """
            SELECT commitment_closures.id, commitment_closures.interaction_id AS parent
            FROM commitment_closures
            WHERE commitment_closures.interaction_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "complaints.author_id": Statement(
        "book.undo:REFERRING[complaints.author_id]",
        """
            SELECT complaints.id, complaints.author_id AS parent
            FROM complaints
            WHERE complaints.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "complaints.account_id": Statement(
        "book.undo:REFERRING[complaints.account_id]",
        """
            SELECT complaints.id, complaints.account_id AS parent
            FROM complaints
            WHERE complaints.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "complaints.person_id": Statement(
        "book.undo:REFERRING[complaints.person_id]",
        """
            SELECT complaints.id, complaints.person_id AS parent
            FROM complaints
            WHERE complaints.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "complaints.product_id": Statement(
        "book.undo:REFERRING[complaints.product_id]",
        """
            SELECT complaints.id, complaints.product_id AS parent
            FROM complaints
            WHERE complaints.product_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "complaints.order_id": Statement(
        "book.undo:REFERRING[complaints.order_id]",
        """
            SELECT complaints.id, complaints.order_id AS parent
            FROM complaints
            WHERE complaints.order_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "complaints.owner_id": Statement(
        "book.undo:REFERRING[complaints.owner_id]",
        """
            SELECT complaints.id, complaints.owner_id AS parent
            FROM complaints
            WHERE complaints.owner_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "follow_up_closures.author_id": Statement(
        "book.undo:REFERRING[follow_up_closures.author_id]",
        """
            SELECT follow_up_closures.id, follow_up_closures.author_id AS parent
            FROM follow_up_closures
            WHERE follow_up_closures.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "follow_up_closures.follow_up_id": Statement(
        "book.undo:REFERRING[follow_up_closures.follow_up_id]",
        """
            SELECT follow_up_closures.id, follow_up_closures.follow_up_id AS parent
            FROM follow_up_closures
            WHERE follow_up_closures.follow_up_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "follow_up_closures.interaction_id": Statement(
        "book.undo:REFERRING[follow_up_closures.interaction_id]",
        """
            SELECT follow_up_closures.id, follow_up_closures.interaction_id AS parent
            FROM follow_up_closures
            WHERE follow_up_closures.interaction_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "follow_up_closures.superseded_by_id": Statement(
        "book.undo:REFERRING[follow_up_closures.superseded_by_id]",
        """
            SELECT follow_up_closures.id, follow_up_closures.superseded_by_id AS parent
            FROM follow_up_closures
            WHERE follow_up_closures.superseded_by_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "import_targets.import_row_id": Statement(
        "book.undo:REFERRING[import_targets.import_row_id]",
        """
            SELECT import_targets.id, import_targets.import_row_id AS parent
            FROM import_targets
            WHERE import_targets.import_row_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "order_lines.author_id": Statement(
        "book.undo:REFERRING[order_lines.author_id]",
        """
            SELECT order_lines.id, order_lines.author_id AS parent
            FROM order_lines
            WHERE order_lines.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "order_lines.order_id": Statement(
        "book.undo:REFERRING[order_lines.order_id]",
        """
            SELECT order_lines.id, order_lines.order_id AS parent
            FROM order_lines
            WHERE order_lines.order_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "order_lines.product_id": Statement(
        "book.undo:REFERRING[order_lines.product_id]",
        """
            SELECT order_lines.id, order_lines.product_id AS parent
            FROM order_lines
            WHERE order_lines.product_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "plan_items.author_id": Statement(
        "book.undo:REFERRING[plan_items.author_id]",
        """
            SELECT plan_items.id, plan_items.author_id AS parent
            FROM plan_items
            WHERE plan_items.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "plan_items.day_plan_id": Statement(
        "book.undo:REFERRING[plan_items.day_plan_id]",
        """
            SELECT plan_items.id, plan_items.day_plan_id AS parent
            FROM plan_items
            WHERE plan_items.day_plan_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "plan_items.account_id": Statement(
        "book.undo:REFERRING[plan_items.account_id]",
        """
            SELECT plan_items.id, plan_items.account_id AS parent
            FROM plan_items
            WHERE plan_items.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "plan_items.person_id": Statement(
        "book.undo:REFERRING[plan_items.person_id]",
        """
            SELECT plan_items.id, plan_items.person_id AS parent
            FROM plan_items
            WHERE plan_items.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "plan_items.follow_up_id": Statement(
        "book.undo:REFERRING[plan_items.follow_up_id]",
        """
            SELECT plan_items.id, plan_items.follow_up_id AS parent
            FROM plan_items
            WHERE plan_items.follow_up_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "plan_items.interaction_id": Statement(
        "book.undo:REFERRING[plan_items.interaction_id]",
        """
            SELECT plan_items.id, plan_items.interaction_id AS parent
            FROM plan_items
            WHERE plan_items.interaction_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "plan_leftovers.author_id": Statement(
        "book.undo:REFERRING[plan_leftovers.author_id]",
        """
            SELECT plan_leftovers.id, plan_leftovers.author_id AS parent
            FROM plan_leftovers
            WHERE plan_leftovers.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "plan_leftovers.day_plan_id": Statement(
        "book.undo:REFERRING[plan_leftovers.day_plan_id]",
        """
            SELECT plan_leftovers.id, plan_leftovers.day_plan_id AS parent
            FROM plan_leftovers
            WHERE plan_leftovers.day_plan_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "plan_leftovers.account_id": Statement(
        "book.undo:REFERRING[plan_leftovers.account_id]",
        """
            SELECT plan_leftovers.id, plan_leftovers.account_id AS parent
            FROM plan_leftovers
            WHERE plan_leftovers.account_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "plan_leftovers.person_id": Statement(
        "book.undo:REFERRING[plan_leftovers.person_id]",
        """
            SELECT plan_leftovers.id, plan_leftovers.person_id AS parent
            FROM plan_leftovers
            WHERE plan_leftovers.person_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "plan_leftovers.follow_up_id": Statement(
        "book.undo:REFERRING[plan_leftovers.follow_up_id]",
        """
            SELECT plan_leftovers.id, plan_leftovers.follow_up_id AS parent
            FROM plan_leftovers
            WHERE plan_leftovers.follow_up_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "reaction_answers.author_id": Statement(
        "book.undo:REFERRING[reaction_answers.author_id]",
        """
            SELECT reaction_answers.id, reaction_answers.author_id AS parent
            FROM reaction_answers
            WHERE reaction_answers.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "reaction_answers.reaction_id": Statement(
        "book.undo:REFERRING[reaction_answers.reaction_id]",
        """
            SELECT reaction_answers.id, reaction_answers.reaction_id AS parent
            FROM reaction_answers
            WHERE reaction_answers.reaction_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "reaction_answers.interaction_id": Statement(
        "book.undo:REFERRING[reaction_answers.interaction_id]",
        """
            SELECT reaction_answers.id, reaction_answers.interaction_id AS parent
            FROM reaction_answers
            WHERE reaction_answers.interaction_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "reaction_answers.answer_id": Statement(
        "book.undo:REFERRING[reaction_answers.answer_id]",
        """
            SELECT reaction_answers.id, reaction_answers.answer_id AS parent
            FROM reaction_answers
            WHERE reaction_answers.answer_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "complaint_closures.author_id": Statement(
        "book.undo:REFERRING[complaint_closures.author_id]",
        """
            SELECT complaint_closures.id, complaint_closures.author_id AS parent
            FROM complaint_closures
            WHERE complaint_closures.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "complaint_closures.complaint_id": Statement(
        "book.undo:REFERRING[complaint_closures.complaint_id]",
        """
            SELECT complaint_closures.id, complaint_closures.complaint_id AS parent
            FROM complaint_closures
            WHERE complaint_closures.complaint_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "complaint_closures.duplicate_of_id": Statement(
        "book.undo:REFERRING[complaint_closures.duplicate_of_id]",
        """
            SELECT complaint_closures.id, complaint_closures.duplicate_of_id AS parent
            FROM complaint_closures
            WHERE complaint_closures.duplicate_of_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "topics.author_id": Statement(
        "book.undo:REFERRING[topics.author_id]",
        """
            SELECT topics.id, topics.author_id AS parent
            FROM topics
            WHERE topics.author_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "topics.interaction_id": Statement(
        "book.undo:REFERRING[topics.interaction_id]",
        """
            SELECT topics.id, topics.interaction_id AS parent
            FROM topics
            WHERE topics.interaction_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "topics.follow_up_id": Statement(
        "book.undo:REFERRING[topics.follow_up_id]",
        """
            SELECT topics.id, topics.follow_up_id AS parent
            FROM topics
            WHERE topics.follow_up_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "topics.commitment_id": Statement(
        "book.undo:REFERRING[topics.commitment_id]",
        """
            SELECT topics.id, topics.commitment_id AS parent
            FROM topics
            WHERE topics.commitment_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "topics.note_id": Statement(
        "book.undo:REFERRING[topics.note_id]",
        """
            SELECT topics.id, topics.note_id AS parent
            FROM topics
            WHERE topics.note_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "topics.opportunity_id": Statement(
        "book.undo:REFERRING[topics.opportunity_id]",
        """
            SELECT topics.id, topics.opportunity_id AS parent
            FROM topics
            WHERE topics.opportunity_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "topics.complaint_id": Statement(
        "book.undo:REFERRING[topics.complaint_id]",
        """
            SELECT topics.id, topics.complaint_id AS parent
            FROM topics
            WHERE topics.complaint_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "topics.campaign_id": Statement(
        "book.undo:REFERRING[topics.campaign_id]",
        """
            SELECT topics.id, topics.campaign_id AS parent
            FROM topics
            WHERE topics.campaign_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
    "topics.product_id": Statement(
        "book.undo:REFERRING[topics.product_id]",
        """
            SELECT topics.id, topics.product_id AS parent
            FROM topics
            WHERE topics.product_id IN ([[parents]])
        """,
        {"id": READERS["uuid"], "parent": READERS["uuid"]},
        lists=("parents",),
    ),
}
