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
    "accounts": Statement(
        "book.facts:LIVE[accounts]",
        """
            SELECT count(*) AS count
            FROM accounts
            WHERE accounts.deleted_at IS NULL
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
    "people": Statement(
        "book.facts:LIVE[people]",
        """
            SELECT count(*) AS count
            FROM people
            WHERE people.deleted_at IS NULL
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
    "aliases": Statement(
        "book.facts:LIVE[aliases]",
        """
            SELECT count(*) AS count
            FROM aliases
            WHERE aliases.deleted_at IS NULL
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
    "interactions": Statement(
        "book.facts:LIVE[interactions]",
        """
            SELECT count(*) AS count
            FROM interactions
            WHERE interactions.deleted_at IS NULL
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
    "phones": Statement(
        "book.facts:LIVE[phones]",
        """
            SELECT count(*) AS count
            FROM phones
            WHERE phones.deleted_at IS NULL
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
    "follow_up_closures": Statement(
        "book.facts:LIVE[follow_up_closures]",
        """
            SELECT count(*) AS count
            FROM follow_up_closures
            WHERE follow_up_closures.deleted_at IS NULL
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
}
