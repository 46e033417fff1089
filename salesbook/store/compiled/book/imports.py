"""Made from `salesbook.store.statements.book.imports`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.book.import_batch import ImportFormat, RowAction
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

NEWEST_FIRST = Statement(
    "book.imports:NEWEST_FIRST",
    """
        SELECT import_batches.id, import_batches.recorded_at, import_batches.handle,
            import_batches.operation_id, import_batches.format, import_batches.file_name,
            import_batches.sha256, import_batches.header_sha256, import_batches.mapping,
            import_batches.options, import_batches.row_count, import_batches.position
        FROM import_batches ORDER BY import_batches.recorded_at DESC, import_batches.id DESC
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "handle": None,
        "operation_id": READERS["uuid"],
        "format": ImportFormat,
        "file_name": None,
        "sha256": None,
        "header_sha256": None,
        "mapping": READERS["json"],
        "options": READERS["json"],
        "row_count": None,
        "position": None,
    },
)

OF_FILE = Statement(
    "book.imports:OF_FILE",
    """
        SELECT import_batches.id, import_batches.recorded_at, import_batches.handle,
            import_batches.operation_id, import_batches.format, import_batches.file_name,
            import_batches.sha256, import_batches.header_sha256, import_batches.mapping,
            import_batches.options, import_batches.row_count, import_batches.position
        FROM import_batches
        WHERE import_batches.sha256 = :sha256 ORDER BY import_batches.recorded_at DESC,
            import_batches.id DESC
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "handle": None,
        "operation_id": READERS["uuid"],
        "format": ImportFormat,
        "file_name": None,
        "sha256": None,
        "header_sha256": None,
        "mapping": READERS["json"],
        "options": READERS["json"],
        "row_count": None,
        "position": None,
    },
)

COUNTS = Statement(
    "book.imports:COUNTS",
    """
        SELECT import_rows.batch_id, import_rows.action, count(*) AS rows
        FROM import_rows
        WHERE import_rows.batch_id IN ([[batches]]) GROUP BY import_rows.batch_id,
            import_rows.action
    """,
    {"batch_id": READERS["uuid"], "action": RowAction, "rows": None},
    lists=("batches",),
)

MAPPING = Statement(
    "book.imports:MAPPING",
    """
        SELECT import_mappings.mapping
        FROM import_mappings
        WHERE import_mappings.header_sha256 = :header
    """,
    {"mapping": READERS["json"]},
)

SOURCED = Statement(
    "book.imports:SOURCED",
    """
        SELECT source_ids.external_id, source_ids.row_id
        FROM source_ids
        WHERE source_ids.deleted_at IS NULL AND source_ids.system = :system AND
            source_ids.origin = :origin AND source_ids.table_name = :table AND
            source_ids.external_id IN ([[ids]])
    """,
    {"external_id": None, "row_id": READERS["uuid"]},
    lists=("ids",),
)

HAVING = Statement(
    "book.imports:HAVING",
    """
        SELECT source_ids.row_id
        FROM source_ids
        WHERE source_ids.deleted_at IS NULL AND source_ids.system = :system AND
            source_ids.origin = :origin AND source_ids.table_name = :table AND source_ids.row_id
            IN ([[ids]])
    """,
    {"row_id": READERS["uuid"]},
    lists=("ids",),
)

STANDING = {
    "reps": Statement(
        "book.imports:STANDING[reps]",
        """
            SELECT reps.id, reps.deleted_at
            FROM reps
            WHERE reps.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "absences": Statement(
        "book.imports:STANDING[absences]",
        """
            SELECT absences.id, absences.deleted_at
            FROM absences
            WHERE absences.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "accounts": Statement(
        "book.imports:STANDING[accounts]",
        """
            SELECT accounts.id, accounts.deleted_at
            FROM accounts
            WHERE accounts.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "calendars": Statement(
        "book.imports:STANDING[calendars]",
        """
            SELECT calendars.id, calendars.deleted_at
            FROM calendars
            WHERE calendars.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "campaigns": Statement(
        "book.imports:STANDING[campaigns]",
        """
            SELECT campaigns.id, campaigns.deleted_at
            FROM campaigns
            WHERE campaigns.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "day_plans": Statement(
        "book.imports:STANDING[day_plans]",
        """
            SELECT day_plans.id, day_plans.deleted_at
            FROM day_plans
            WHERE day_plans.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "holidays": Statement(
        "book.imports:STANDING[holidays]",
        """
            SELECT holidays.id, holidays.deleted_at
            FROM holidays
            WHERE holidays.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "people": Statement(
        "book.imports:STANDING[people]",
        """
            SELECT people.id, people.deleted_at
            FROM people
            WHERE people.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "products": Statement(
        "book.imports:STANDING[products]",
        """
            SELECT products.id, products.deleted_at
            FROM products
            WHERE products.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "settings": Statement(
        "book.imports:STANDING[settings]",
        """
            SELECT settings.id, settings.deleted_at
            FROM settings
            WHERE settings.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "source_ids": Statement(
        "book.imports:STANDING[source_ids]",
        """
            SELECT source_ids.id, source_ids.deleted_at
            FROM source_ids
            WHERE source_ids.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "agreements": Statement(
        "book.imports:STANDING[agreements]",
        """
            SELECT agreements.id, agreements.deleted_at
            FROM agreements
            WHERE agreements.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "aliases": Statement(
        "book.imports:STANDING[aliases]",
        """
            SELECT aliases.id, aliases.deleted_at
            FROM aliases
            WHERE aliases.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "best_hours": Statement(
        "book.imports:STANDING[best_hours]",
        """
            SELECT best_hours.id, best_hours.deleted_at
            FROM best_hours
            WHERE best_hours.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "campaign_members": Statement(
        "book.imports:STANDING[campaign_members]",
        """
            SELECT campaign_members.id, campaign_members.deleted_at
            FROM campaign_members
            WHERE campaign_members.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "do_not_contacts": Statement(
        "book.imports:STANDING[do_not_contacts]",
        """
            SELECT do_not_contacts.id, do_not_contacts.deleted_at
            FROM do_not_contacts
            WHERE do_not_contacts.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "documents": Statement(
        "book.imports:STANDING[documents]",
        """
            SELECT documents.id, documents.deleted_at
            FROM documents
            WHERE documents.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "emails": Statement(
        "book.imports:STANDING[emails]",
        """
            SELECT emails.id, emails.deleted_at
            FROM emails
            WHERE emails.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "employments": Statement(
        "book.imports:STANDING[employments]",
        """
            SELECT employments.id, employments.deleted_at
            FROM employments
            WHERE employments.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "goodwill_seasons": Statement(
        "book.imports:STANDING[goodwill_seasons]",
        """
            SELECT goodwill_seasons.id, goodwill_seasons.deleted_at
            FROM goodwill_seasons
            WHERE goodwill_seasons.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "interactions": Statement(
        "book.imports:STANDING[interactions]",
        """
            SELECT interactions.id, interactions.deleted_at
            FROM interactions
            WHERE interactions.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "lawful_bases": Statement(
        "book.imports:STANDING[lawful_bases]",
        """
            SELECT lawful_bases.id, lawful_bases.deleted_at
            FROM lawful_bases
            WHERE lawful_bases.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "notes": Statement(
        "book.imports:STANDING[notes]",
        """
            SELECT notes.id, notes.deleted_at
            FROM notes
            WHERE notes.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "occasions": Statement(
        "book.imports:STANDING[occasions]",
        """
            SELECT occasions.id, occasions.deleted_at
            FROM occasions
            WHERE occasions.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "opportunities": Statement(
        "book.imports:STANDING[opportunities]",
        """
            SELECT opportunities.id, opportunities.deleted_at
            FROM opportunities
            WHERE opportunities.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "ownerships": Statement(
        "book.imports:STANDING[ownerships]",
        """
            SELECT ownerships.id, ownerships.deleted_at
            FROM ownerships
            WHERE ownerships.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "pauses": Statement(
        "book.imports:STANDING[pauses]",
        """
            SELECT pauses.id, pauses.deleted_at
            FROM pauses
            WHERE pauses.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "personal_facts": Statement(
        "book.imports:STANDING[personal_facts]",
        """
            SELECT personal_facts.id, personal_facts.deleted_at
            FROM personal_facts
            WHERE personal_facts.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "phones": Statement(
        "book.imports:STANDING[phones]",
        """
            SELECT phones.id, phones.deleted_at
            FROM phones
            WHERE phones.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "posts": Statement(
        "book.imports:STANDING[posts]",
        """
            SELECT posts.id, posts.deleted_at
            FROM posts
            WHERE posts.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "roles": Statement(
        "book.imports:STANDING[roles]",
        """
            SELECT roles.id, roles.deleted_at
            FROM roles
            WHERE roles.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "commitments": Statement(
        "book.imports:STANDING[commitments]",
        """
            SELECT commitments.id, commitments.deleted_at
            FROM commitments
            WHERE commitments.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "document_shares": Statement(
        "book.imports:STANDING[document_shares]",
        """
            SELECT document_shares.id, document_shares.deleted_at
            FROM document_shares
            WHERE document_shares.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "document_topics": Statement(
        "book.imports:STANDING[document_topics]",
        """
            SELECT document_topics.id, document_topics.deleted_at
            FROM document_topics
            WHERE document_topics.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "follow_ups": Statement(
        "book.imports:STANDING[follow_ups]",
        """
            SELECT follow_ups.id, follow_ups.deleted_at
            FROM follow_ups
            WHERE follow_ups.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "interaction_people": Statement(
        "book.imports:STANDING[interaction_people]",
        """
            SELECT interaction_people.id, interaction_people.deleted_at
            FROM interaction_people
            WHERE interaction_people.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "interaction_points": Statement(
        "book.imports:STANDING[interaction_points]",
        """
            SELECT interaction_points.id, interaction_points.deleted_at
            FROM interaction_points
            WHERE interaction_points.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "interaction_purposes": Statement(
        "book.imports:STANDING[interaction_purposes]",
        """
            SELECT interaction_purposes.id, interaction_purposes.deleted_at
            FROM interaction_purposes
            WHERE interaction_purposes.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "occasion_greetings": Statement(
        "book.imports:STANDING[occasion_greetings]",
        """
            SELECT occasion_greetings.id, occasion_greetings.deleted_at
            FROM occasion_greetings
            WHERE occasion_greetings.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "opportunity_roles": Statement(
        "book.imports:STANDING[opportunity_roles]",
        """
            SELECT opportunity_roles.id, opportunity_roles.deleted_at
            FROM opportunity_roles
            WHERE opportunity_roles.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "orders": Statement(
        "book.imports:STANDING[orders]",
        """
            SELECT orders.id, orders.deleted_at
            FROM orders
            WHERE orders.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "reactions": Statement(
        "book.imports:STANDING[reactions]",
        """
            SELECT reactions.id, reactions.deleted_at
            FROM reactions
            WHERE reactions.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "reviews": Statement(
        "book.imports:STANDING[reviews]",
        """
            SELECT reviews.id, reviews.deleted_at
            FROM reviews
            WHERE reviews.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "role_evidence": Statement(
        "book.imports:STANDING[role_evidence]",
        """
            SELECT role_evidence.id, role_evidence.deleted_at
            FROM role_evidence
            WHERE role_evidence.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "stage_changes": Statement(
        "book.imports:STANDING[stage_changes]",
        """
            SELECT stage_changes.id, stage_changes.deleted_at
            FROM stage_changes
            WHERE stage_changes.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "appointments": Statement(
        "book.imports:STANDING[appointments]",
        """
            SELECT appointments.id, appointments.deleted_at
            FROM appointments
            WHERE appointments.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "commitment_closures": Statement(
        "book.imports:STANDING[commitment_closures]",
        """
            SELECT commitment_closures.id, commitment_closures.deleted_at
            FROM commitment_closures
            WHERE commitment_closures.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "complaints": Statement(
        "book.imports:STANDING[complaints]",
        """
            SELECT complaints.id, complaints.deleted_at
            FROM complaints
            WHERE complaints.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "follow_up_closures": Statement(
        "book.imports:STANDING[follow_up_closures]",
        """
            SELECT follow_up_closures.id, follow_up_closures.deleted_at
            FROM follow_up_closures
            WHERE follow_up_closures.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "order_lines": Statement(
        "book.imports:STANDING[order_lines]",
        """
            SELECT order_lines.id, order_lines.deleted_at
            FROM order_lines
            WHERE order_lines.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "plan_items": Statement(
        "book.imports:STANDING[plan_items]",
        """
            SELECT plan_items.id, plan_items.deleted_at
            FROM plan_items
            WHERE plan_items.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "plan_leftovers": Statement(
        "book.imports:STANDING[plan_leftovers]",
        """
            SELECT plan_leftovers.id, plan_leftovers.deleted_at
            FROM plan_leftovers
            WHERE plan_leftovers.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "reaction_answers": Statement(
        "book.imports:STANDING[reaction_answers]",
        """
            SELECT reaction_answers.id, reaction_answers.deleted_at
            FROM reaction_answers
            WHERE reaction_answers.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "review_scores": Statement(
        "book.imports:STANDING[review_scores]",
        """
            SELECT review_scores.id, review_scores.deleted_at
            FROM review_scores
            WHERE review_scores.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "complaint_closures": Statement(
        "book.imports:STANDING[complaint_closures]",
        """
            SELECT complaint_closures.id, complaint_closures.deleted_at
            FROM complaint_closures
            WHERE complaint_closures.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
    "topics": Statement(
        "book.imports:STANDING[topics]",
        """
            SELECT topics.id, topics.deleted_at
            FROM topics
            WHERE topics.id IN ([[ids]])
        """,
        {"id": READERS["uuid"], "deleted_at": READERS["instant"]},
        lists=("ids",),
    ),
}
