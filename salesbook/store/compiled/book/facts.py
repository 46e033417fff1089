"""Made from `salesbook.store.statements.book.facts`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement

VERSION_KEPT = Statement(
    "book.facts:VERSION_KEPT",
    """
        SELECT alembic_version.version_num
        FROM alembic_version
    """,
    {"version_num": None},
)

OPERATIONS = Statement(
    "book.facts:OPERATIONS",
    """
        SELECT count(*) AS count
        FROM operations
    """,
    {"count": None},
)

LIVE = {
    "reps": Statement(
        "book.facts:LIVE[reps]",
        """
            SELECT count(*) AS count
            FROM reps
            WHERE reps.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "absences": Statement(
        "book.facts:LIVE[absences]",
        """
            SELECT count(*) AS count
            FROM absences
            WHERE absences.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "accounts": Statement(
        "book.facts:LIVE[accounts]",
        """
            SELECT count(*) AS count
            FROM accounts
            WHERE accounts.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "calendars": Statement(
        "book.facts:LIVE[calendars]",
        """
            SELECT count(*) AS count
            FROM calendars
            WHERE calendars.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "campaigns": Statement(
        "book.facts:LIVE[campaigns]",
        """
            SELECT count(*) AS count
            FROM campaigns
            WHERE campaigns.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "day_plans": Statement(
        "book.facts:LIVE[day_plans]",
        """
            SELECT count(*) AS count
            FROM day_plans
            WHERE day_plans.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "holidays": Statement(
        "book.facts:LIVE[holidays]",
        """
            SELECT count(*) AS count
            FROM holidays
            WHERE holidays.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "people": Statement(
        "book.facts:LIVE[people]",
        """
            SELECT count(*) AS count
            FROM people
            WHERE people.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "products": Statement(
        "book.facts:LIVE[products]",
        """
            SELECT count(*) AS count
            FROM products
            WHERE products.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "settings": Statement(
        "book.facts:LIVE[settings]",
        """
            SELECT count(*) AS count
            FROM settings
            WHERE settings.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "source_ids": Statement(
        "book.facts:LIVE[source_ids]",
        """
            SELECT count(*) AS count
            FROM source_ids
            WHERE source_ids.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "agreements": Statement(
        "book.facts:LIVE[agreements]",
        """
            SELECT count(*) AS count
            FROM agreements
            WHERE agreements.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "aliases": Statement(
        "book.facts:LIVE[aliases]",
        """
            SELECT count(*) AS count
            FROM aliases
            WHERE aliases.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "best_hours": Statement(
        "book.facts:LIVE[best_hours]",
        """
            SELECT count(*) AS count
            FROM best_hours
            WHERE best_hours.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "campaign_members": Statement(
        "book.facts:LIVE[campaign_members]",
        """
            SELECT count(*) AS count
            FROM campaign_members
            WHERE campaign_members.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "do_not_contacts": Statement(
        "book.facts:LIVE[do_not_contacts]",
        """
            SELECT count(*) AS count
            FROM do_not_contacts
            WHERE do_not_contacts.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "documents": Statement(
        "book.facts:LIVE[documents]",
        """
            SELECT count(*) AS count
            FROM documents
            WHERE documents.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "emails": Statement(
        "book.facts:LIVE[emails]",
        """
            SELECT count(*) AS count
            FROM emails
            WHERE emails.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "employments": Statement(
        "book.facts:LIVE[employments]",
        """
            SELECT count(*) AS count
            FROM employments
            WHERE employments.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "goodwill_seasons": Statement(
        "book.facts:LIVE[goodwill_seasons]",
        """
            SELECT count(*) AS count
            FROM goodwill_seasons
            WHERE goodwill_seasons.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "interactions": Statement(
        "book.facts:LIVE[interactions]",
        """
            SELECT count(*) AS count
            FROM interactions
            WHERE interactions.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "lawful_bases": Statement(
        "book.facts:LIVE[lawful_bases]",
        """
            SELECT count(*) AS count
            FROM lawful_bases
            WHERE lawful_bases.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "notes": Statement(
        "book.facts:LIVE[notes]",
        """
            SELECT count(*) AS count
            FROM notes
            WHERE notes.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "occasions": Statement(
        "book.facts:LIVE[occasions]",
        """
            SELECT count(*) AS count
            FROM occasions
            WHERE occasions.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "opportunities": Statement(
        "book.facts:LIVE[opportunities]",
        """
            SELECT count(*) AS count
            FROM opportunities
            WHERE opportunities.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "ownerships": Statement(
        "book.facts:LIVE[ownerships]",
        """
            SELECT count(*) AS count
            FROM ownerships
            WHERE ownerships.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "pauses": Statement(
        "book.facts:LIVE[pauses]",
        """
            SELECT count(*) AS count
            FROM pauses
            WHERE pauses.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "personal_facts": Statement(
        "book.facts:LIVE[personal_facts]",
        """
            SELECT count(*) AS count
            FROM personal_facts
            WHERE personal_facts.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "phones": Statement(
        "book.facts:LIVE[phones]",
        """
            SELECT count(*) AS count
            FROM phones
            WHERE phones.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "posts": Statement(
        "book.facts:LIVE[posts]",
        """
            SELECT count(*) AS count
            FROM posts
            WHERE posts.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "roles": Statement(
        "book.facts:LIVE[roles]",
        """
            SELECT count(*) AS count
            FROM roles
            WHERE roles.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "commitments": Statement(
        "book.facts:LIVE[commitments]",
        """
            SELECT count(*) AS count
            FROM commitments
            WHERE commitments.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "document_shares": Statement(
        "book.facts:LIVE[document_shares]",
        """
            SELECT count(*) AS count
            FROM document_shares
            WHERE document_shares.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "document_topics": Statement(
        "book.facts:LIVE[document_topics]",
        """
            SELECT count(*) AS count
            FROM document_topics
            WHERE document_topics.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "follow_ups": Statement(
        "book.facts:LIVE[follow_ups]",
        """
            SELECT count(*) AS count
            FROM follow_ups
            WHERE follow_ups.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "interaction_people": Statement(
        "book.facts:LIVE[interaction_people]",
        """
            SELECT count(*) AS count
            FROM interaction_people
            WHERE interaction_people.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "interaction_points": Statement(
        "book.facts:LIVE[interaction_points]",
        """
            SELECT count(*) AS count
            FROM interaction_points
            WHERE interaction_points.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "interaction_purposes": Statement(
        "book.facts:LIVE[interaction_purposes]",
        """
            SELECT count(*) AS count
            FROM interaction_purposes
            WHERE interaction_purposes.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "occasion_greetings": Statement(
        "book.facts:LIVE[occasion_greetings]",
        """
            SELECT count(*) AS count
            FROM occasion_greetings
            WHERE occasion_greetings.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "opportunity_roles": Statement(
        "book.facts:LIVE[opportunity_roles]",
        """
            SELECT count(*) AS count
            FROM opportunity_roles
            WHERE opportunity_roles.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "orders": Statement(
        "book.facts:LIVE[orders]",
        """
            SELECT count(*) AS count
            FROM orders
            WHERE orders.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "reactions": Statement(
        "book.facts:LIVE[reactions]",
        """
            SELECT count(*) AS count
            FROM reactions
            WHERE reactions.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "reviews": Statement(
        "book.facts:LIVE[reviews]",
        """
            SELECT count(*) AS count
            FROM reviews
            WHERE reviews.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "role_evidence": Statement(
        "book.facts:LIVE[role_evidence]",
        """
            SELECT count(*) AS count
            FROM role_evidence
            WHERE role_evidence.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "stage_changes": Statement(
        "book.facts:LIVE[stage_changes]",
        """
            SELECT count(*) AS count
            FROM stage_changes
            WHERE stage_changes.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "appointments": Statement(
        "book.facts:LIVE[appointments]",
        """
            SELECT count(*) AS count
            FROM appointments
            WHERE appointments.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "commitment_closures": Statement(
        "book.facts:LIVE[commitment_closures]",
        """
            SELECT count(*) AS count
            FROM commitment_closures
            WHERE commitment_closures.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "complaints": Statement(
        "book.facts:LIVE[complaints]",
        """
            SELECT count(*) AS count
            FROM complaints
            WHERE complaints.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "follow_up_closures": Statement(
        "book.facts:LIVE[follow_up_closures]",
        """
            SELECT count(*) AS count
            FROM follow_up_closures
            WHERE follow_up_closures.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "order_lines": Statement(
        "book.facts:LIVE[order_lines]",
        """
            SELECT count(*) AS count
            FROM order_lines
            WHERE order_lines.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "plan_items": Statement(
        "book.facts:LIVE[plan_items]",
        """
            SELECT count(*) AS count
            FROM plan_items
            WHERE plan_items.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "plan_leftovers": Statement(
        "book.facts:LIVE[plan_leftovers]",
        """
            SELECT count(*) AS count
            FROM plan_leftovers
            WHERE plan_leftovers.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "reaction_answers": Statement(
        "book.facts:LIVE[reaction_answers]",
        """
            SELECT count(*) AS count
            FROM reaction_answers
            WHERE reaction_answers.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "review_scores": Statement(
        "book.facts:LIVE[review_scores]",
        """
            SELECT count(*) AS count
            FROM review_scores
            WHERE review_scores.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "complaint_closures": Statement(
        "book.facts:LIVE[complaint_closures]",
        """
            SELECT count(*) AS count
            FROM complaint_closures
            WHERE complaint_closures.deleted_at IS NULL
        """,
        {"count": None},
    ),
    "topics": Statement(
        "book.facts:LIVE[topics]",
        """
            SELECT count(*) AS count
            FROM topics
            WHERE topics.deleted_at IS NULL
        """,
        {"count": None},
    ),
}
