"""Made from `salesbook.store.statements.loop.reach`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

WITH_PHONE = Statement(
    "loop.reach:WITH_PHONE",
    """
        SELECT phones.account_id AS id
        FROM phones
        WHERE phones.deleted_at IS NULL AND phones.account_id IN ([[ids]]) UNION SELECT
            phones.person_id
        FROM phones
        WHERE phones.deleted_at IS NULL AND phones.person_id IN ([[ids]]) UNION SELECT
            employments.account_id
        FROM employments JOIN phones ON phones.person_id = employments.person_id
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            phones.deleted_at IS NULL AND employments.account_id IN ([[ids]])
    """,
    {"id": READERS["uuid"]},
    lists=("ids",),
)

PREFERS = Statement(
    "loop.reach:PREFERS",
    """
        SELECT people.id, people.channel
        FROM people
        WHERE people.deleted_at IS NULL AND people.channel IS NOT NULL AND people.id IN
            ([[ids]])
    """,
    {"id": READERS["uuid"], "channel": InteractionKind},
    lists=("ids",),
)

WITH_FACTS = Statement(
    "loop.reach:WITH_FACTS",
    """
        SELECT DISTINCT personal_facts.person_id
        FROM personal_facts
        WHERE personal_facts.deleted_at IS NULL AND (personal_facts.private IS 0 OR
            personal_facts.rep_id = :reader) AND personal_facts.person_id IN ([[ids]])
    """,
    {"person_id": READERS["uuid"]},
    lists=("ids",),
)

DOCUMENTS = Statement(
    "loop.reach:DOCUMENTS",
    """
        SELECT document_shares.person_id, documents.title
        FROM document_shares JOIN documents ON documents.id = document_shares.document_id
        WHERE document_shares.deleted_at IS NULL AND documents.deleted_at IS NULL AND
            document_shares.person_id IN ([[ids]]) AND document_shares.shared_at >= :since ORDER
            BY document_shares.shared_at, document_shares.id
    """,
    {"person_id": READERS["uuid"], "title": None},
    lists=("ids",),
)

WITH_PEOPLE = Statement(
    "loop.reach:WITH_PEOPLE",
    """
        SELECT DISTINCT employments.account_id
        FROM employments
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            employments.account_id IN ([[ids]])
    """,
    {"account_id": READERS["uuid"]},
    lists=("ids",),
)

PLACES = Statement(
    "loop.reach:PLACES",
    """
        SELECT accounts.id, accounts.zone, accounts.country
        FROM accounts
        WHERE accounts.deleted_at IS NULL AND accounts.id IN ([[ids]]) AND (accounts.zone IS NOT
            NULL OR accounts.country IS NOT NULL)
    """,
    {"id": READERS["uuid"], "zone": None, "country": None},
    lists=("ids",),
)

ZONES = Statement(
    "loop.reach:ZONES",
    """
        SELECT people.id, people.zone
        FROM people
        WHERE people.deleted_at IS NULL AND people.zone IS NOT NULL AND people.id IN ([[ids]])
    """,
    {"id": READERS["uuid"], "zone": None},
    lists=("ids",),
)
