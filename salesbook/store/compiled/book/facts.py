"""Made from `salesbook.store.statements.book.facts`; `python -m salesbook.store.compiling` makes it anew."""

from salesbook.store.statement import Statement

VERSION_KEPT = Statement(
    "book.facts:VERSION_KEPT",
    'SELECT alembic_version.version_num FROM alembic_version',
    {
        "version_num": None,
    },
)
OPERATIONS = Statement(
    "book.facts:OPERATIONS",
    'SELECT count(*) AS count_1 FROM operations',
    {
        "None": None,
    },
)
LIVE = {
    "reps": Statement(
    "book.facts:LIVE[reps]",
    'SELECT count(*) AS count_1 FROM reps WHERE reps.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "accounts": Statement(
    "book.facts:LIVE[accounts]",
    'SELECT count(*) AS count_1 FROM accounts WHERE accounts.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "day_plans": Statement(
    "book.facts:LIVE[day_plans]",
    'SELECT count(*) AS count_1 FROM day_plans WHERE day_plans.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "people": Statement(
    "book.facts:LIVE[people]",
    'SELECT count(*) AS count_1 FROM people WHERE people.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "settings": Statement(
    "book.facts:LIVE[settings]",
    'SELECT count(*) AS count_1 FROM settings WHERE settings.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "source_ids": Statement(
    "book.facts:LIVE[source_ids]",
    'SELECT count(*) AS count_1 FROM source_ids WHERE source_ids.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "aliases": Statement(
    "book.facts:LIVE[aliases]",
    'SELECT count(*) AS count_1 FROM aliases WHERE aliases.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "do_not_contacts": Statement(
    "book.facts:LIVE[do_not_contacts]",
    'SELECT count(*) AS count_1 FROM do_not_contacts WHERE do_not_contacts.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "emails": Statement(
    "book.facts:LIVE[emails]",
    'SELECT count(*) AS count_1 FROM emails WHERE emails.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "employments": Statement(
    "book.facts:LIVE[employments]",
    'SELECT count(*) AS count_1 FROM employments WHERE employments.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "interactions": Statement(
    "book.facts:LIVE[interactions]",
    'SELECT count(*) AS count_1 FROM interactions WHERE interactions.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "notes": Statement(
    "book.facts:LIVE[notes]",
    'SELECT count(*) AS count_1 FROM notes WHERE notes.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "ownerships": Statement(
    "book.facts:LIVE[ownerships]",
    'SELECT count(*) AS count_1 FROM ownerships WHERE ownerships.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "pauses": Statement(
    "book.facts:LIVE[pauses]",
    'SELECT count(*) AS count_1 FROM pauses WHERE pauses.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "phones": Statement(
    "book.facts:LIVE[phones]",
    'SELECT count(*) AS count_1 FROM phones WHERE phones.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "commitments": Statement(
    "book.facts:LIVE[commitments]",
    'SELECT count(*) AS count_1 FROM commitments WHERE commitments.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "follow_ups": Statement(
    "book.facts:LIVE[follow_ups]",
    'SELECT count(*) AS count_1 FROM follow_ups WHERE follow_ups.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "interaction_people": Statement(
    "book.facts:LIVE[interaction_people]",
    'SELECT count(*) AS count_1 FROM interaction_people WHERE interaction_people.deleted_at '
    'IS NULL',
    {
        "None": None,
    },
),
    "interaction_points": Statement(
    "book.facts:LIVE[interaction_points]",
    'SELECT count(*) AS count_1 FROM interaction_points WHERE interaction_points.deleted_at '
    'IS NULL',
    {
        "None": None,
    },
),
    "interaction_purposes": Statement(
    "book.facts:LIVE[interaction_purposes]",
    'SELECT count(*) AS count_1 FROM interaction_purposes WHERE '
    'interaction_purposes.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "appointments": Statement(
    "book.facts:LIVE[appointments]",
    'SELECT count(*) AS count_1 FROM appointments WHERE appointments.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "commitment_closures": Statement(
    "book.facts:LIVE[commitment_closures]",
    'SELECT count(*) AS count_1 FROM commitment_closures WHERE commitment_closures.deleted_at'
    ' IS NULL',
    {
        "None": None,
    },
),
    "follow_up_closures": Statement(
    "book.facts:LIVE[follow_up_closures]",
    'SELECT count(*) AS count_1 FROM follow_up_closures WHERE follow_up_closures.deleted_at '
    'IS NULL',
    {
        "None": None,
    },
),
    "plan_items": Statement(
    "book.facts:LIVE[plan_items]",
    'SELECT count(*) AS count_1 FROM plan_items WHERE plan_items.deleted_at IS NULL',
    {
        "None": None,
    },
),
    "plan_leftovers": Statement(
    "book.facts:LIVE[plan_leftovers]",
    'SELECT count(*) AS count_1 FROM plan_leftovers WHERE plan_leftovers.deleted_at IS NULL',
    {
        "None": None,
    },
),
}