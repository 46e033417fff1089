"""Made from `salesbook.store.statements.accounts.matching`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.account import ContactChannel, OwnershipPart
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

BY_NAME = Statement(
    "accounts.matching:BY_NAME",
    """
        SELECT accounts.id, accounts.name, accounts.name_key, accounts.country, accounts.city,
            accounts.domain, accounts.name_key AS "key"
        FROM accounts
        WHERE accounts.deleted_at IS NULL AND accounts.name_key IN ([[keys]]) UNION ALL SELECT
            accounts.id, accounts.name, accounts.name_key, accounts.country, accounts.city,
            accounts.domain, aliases.name_key AS "key"
        FROM accounts JOIN aliases ON aliases.account_id = accounts.id
        WHERE accounts.deleted_at IS NULL AND aliases.deleted_at IS NULL AND aliases.name_key IN
            ([[keys]])
    """,
    {
        "id": READERS["uuid"],
        "name": None,
        "name_key": None,
        "country": None,
        "city": None,
        "domain": None,
        "key": None,
    },
    lists=("keys",),
)

BY_DOMAIN = Statement(
    "accounts.matching:BY_DOMAIN",
    """
        SELECT accounts.id, accounts.name, accounts.name_key, accounts.country, accounts.city,
            accounts.domain, accounts.domain AS "key"
        FROM accounts
        WHERE accounts.deleted_at IS NULL AND accounts.domain IN ([[keys]])
    """,
    {
        "id": READERS["uuid"],
        "name": None,
        "name_key": None,
        "country": None,
        "city": None,
        "domain": None,
        "key": None,
    },
    lists=("keys",),
)

BY_EMAIL = Statement(
    "accounts.matching:BY_EMAIL",
    """
        SELECT people.id, people.name, people.name_key, emails.address_key AS "key"
        FROM people JOIN emails ON emails.person_id = people.id
        WHERE people.deleted_at IS NULL AND emails.deleted_at IS NULL AND emails.address_key IN
            ([[keys]])
    """,
    {"id": READERS["uuid"], "name": None, "name_key": None, "key": None},
    lists=("keys",),
)

BY_PHONE = Statement(
    "accounts.matching:BY_PHONE",
    """
        SELECT people.id, people.name, people.name_key, phones.e164 AS "key"
        FROM people JOIN phones ON phones.person_id = people.id
        WHERE people.deleted_at IS NULL AND phones.deleted_at IS NULL AND phones.e164 IN
            ([[keys]])
    """,
    {"id": READERS["uuid"], "name": None, "name_key": None, "key": None},
    lists=("keys",),
)

STAFF = Statement(
    "accounts.matching:STAFF",
    """
        SELECT people.id, people.name, people.name_key, employments.account_id AS "key"
        FROM people JOIN employments ON employments.person_id = people.id
        WHERE people.deleted_at IS NULL AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.account_id IN ([[keys]])
    """,
    {"id": READERS["uuid"], "name": None, "name_key": None, "key": READERS["uuid"]},
    lists=("keys",),
)

JOBS = Statement(
    "accounts.matching:JOBS",
    """
        SELECT employments.id, employments.person_id, employments.account_id, employments.main
        FROM employments
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            employments.person_id IN ([[keys]])
    """,
    {
        "id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "main": READERS["bool"],
    },
    lists=("keys",),
)

HELD_BY_ACCOUNTS = {
    "emails": Statement(
        "accounts.matching:HELD_BY_ACCOUNTS[emails]",
        """
            SELECT emails.account_id AS subject, emails.address_key AS value
            FROM emails
            WHERE emails.deleted_at IS NULL AND emails.account_id IN ([[keys]])
        """,
        {"subject": READERS["uuid"], "value": None},
        lists=("keys",),
    ),
    "phones": Statement(
        "accounts.matching:HELD_BY_ACCOUNTS[phones]",
        """
            SELECT phones.account_id AS subject, phones.raw AS value
            FROM phones
            WHERE phones.deleted_at IS NULL AND phones.account_id IN ([[keys]])
        """,
        {"subject": READERS["uuid"], "value": None},
        lists=("keys",),
    ),
    "aliases": Statement(
        "accounts.matching:HELD_BY_ACCOUNTS[aliases]",
        """
            SELECT aliases.account_id AS subject, aliases.name_key AS value
            FROM aliases
            WHERE aliases.deleted_at IS NULL AND aliases.account_id IN ([[keys]])
        """,
        {"subject": READERS["uuid"], "value": None},
        lists=("keys",),
    ),
    "notes": Statement(
        "accounts.matching:HELD_BY_ACCOUNTS[notes]",
        """
            SELECT notes.account_id AS subject, notes.text AS value
            FROM notes
            WHERE notes.deleted_at IS NULL AND notes.account_id IN ([[keys]])
        """,
        {"subject": READERS["uuid"], "value": None},
        lists=("keys",),
    ),
    "do_not_contact": Statement(
        "accounts.matching:HELD_BY_ACCOUNTS[do_not_contact]",
        """
            SELECT do_not_contacts.account_id AS subject, do_not_contacts.channel AS value
            FROM do_not_contacts
            WHERE do_not_contacts.deleted_at IS NULL AND do_not_contacts.account_id IN ([[keys]])
                AND do_not_contacts.until_on IS NULL
        """,
        {"subject": READERS["uuid"], "value": ContactChannel},
        lists=("keys",),
    ),
    "paused_until": Statement(
        "accounts.matching:HELD_BY_ACCOUNTS[paused_until]",
        """
            SELECT pauses.account_id AS subject, pauses.until_on AS value
            FROM pauses
            WHERE pauses.deleted_at IS NULL AND pauses.account_id IN ([[keys]])
        """,
        {"subject": READERS["uuid"], "value": READERS["date"]},
        lists=("keys",),
    ),
    "parts": Statement(
        "accounts.matching:HELD_BY_ACCOUNTS[parts]",
        """
            SELECT ownerships.account_id AS subject, ownerships.part AS value
            FROM ownerships
            WHERE ownerships.deleted_at IS NULL AND ownerships.account_id IN ([[keys]]) AND
                ownerships.until_on IS NULL
        """,
        {"subject": READERS["uuid"], "value": OwnershipPart},
        lists=("keys",),
    ),
}

HELD_BY_PEOPLE = {
    "emails": Statement(
        "accounts.matching:HELD_BY_PEOPLE[emails]",
        """
            SELECT emails.person_id AS subject, emails.address_key AS value
            FROM emails
            WHERE emails.deleted_at IS NULL AND emails.person_id IN ([[keys]])
        """,
        {"subject": READERS["uuid"], "value": None},
        lists=("keys",),
    ),
    "phones": Statement(
        "accounts.matching:HELD_BY_PEOPLE[phones]",
        """
            SELECT phones.person_id AS subject, phones.raw AS value
            FROM phones
            WHERE phones.deleted_at IS NULL AND phones.person_id IN ([[keys]])
        """,
        {"subject": READERS["uuid"], "value": None},
        lists=("keys",),
    ),
    "aliases": Statement(
        "accounts.matching:HELD_BY_PEOPLE[aliases]",
        """
            SELECT aliases.person_id AS subject, aliases.name_key AS value
            FROM aliases
            WHERE aliases.deleted_at IS NULL AND aliases.person_id IN ([[keys]])
        """,
        {"subject": READERS["uuid"], "value": None},
        lists=("keys",),
    ),
    "notes": Statement(
        "accounts.matching:HELD_BY_PEOPLE[notes]",
        """
            SELECT notes.person_id AS subject, notes.text AS value
            FROM notes
            WHERE notes.deleted_at IS NULL AND notes.person_id IN ([[keys]])
        """,
        {"subject": READERS["uuid"], "value": None},
        lists=("keys",),
    ),
    "do_not_contact": Statement(
        "accounts.matching:HELD_BY_PEOPLE[do_not_contact]",
        """
            SELECT do_not_contacts.person_id AS subject, do_not_contacts.channel AS value
            FROM do_not_contacts
            WHERE do_not_contacts.deleted_at IS NULL AND do_not_contacts.person_id IN ([[keys]]) AND
                do_not_contacts.until_on IS NULL
        """,
        {"subject": READERS["uuid"], "value": ContactChannel},
        lists=("keys",),
    ),
}
