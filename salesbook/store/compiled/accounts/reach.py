"""Made from `salesbook.store.statements.accounts.reach`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.account import ContactChannel, EmailKind, PhoneKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

EMAILS_OF = Statement(
    "accounts.reach:EMAILS_OF",
    """
        SELECT emails.id, emails.account_id, emails.person_id, emails.address, emails.kind,
            emails.preferred
        FROM emails
        WHERE emails.deleted_at IS NULL AND (emails.account_id IN ([[ids]]) OR emails.person_id
            IN ([[ids]])) ORDER BY emails.id
    """,
    {
        "id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "address": None,
        "kind": EmailKind,
        "preferred": READERS["bool"],
    },
    lists=("ids",),
)

PHONES_OF = Statement(
    "accounts.reach:PHONES_OF",
    """
        SELECT phones.id, phones.account_id, phones.person_id, phones.raw, phones.e164,
            phones.kind, phones.preferred
        FROM phones
        WHERE phones.deleted_at IS NULL AND (phones.account_id IN ([[ids]]) OR phones.person_id
            IN ([[ids]])) ORDER BY phones.id
    """,
    {
        "id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "raw": None,
        "e164": None,
        "kind": PhoneKind,
        "preferred": READERS["bool"],
    },
    lists=("ids",),
)

ALIASES_OF = Statement(
    "accounts.reach:ALIASES_OF",
    """
        SELECT aliases.id, aliases.account_id, aliases.person_id, aliases.name, aliases.name_key
        FROM aliases
        WHERE aliases.deleted_at IS NULL AND (aliases.account_id IN ([[ids]]) OR
            aliases.person_id IN ([[ids]])) ORDER BY aliases.id
    """,
    {
        "id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "name": None,
        "name_key": None,
    },
    lists=("ids",),
)

CLOSED_OF = Statement(
    "accounts.reach:CLOSED_OF",
    """
        SELECT do_not_contacts.id, do_not_contacts.account_id, do_not_contacts.person_id,
            do_not_contacts.channel, do_not_contacts.until_on
        FROM do_not_contacts
        WHERE do_not_contacts.deleted_at IS NULL AND (do_not_contacts.account_id IN ([[ids]]) OR
            do_not_contacts.person_id IN ([[ids]])) AND (do_not_contacts.until_on IS NULL OR
            :today < do_not_contacts.until_on) ORDER BY do_not_contacts.id
    """,
    {
        "id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "channel": ContactChannel,
        "until_on": READERS["date"],
    },
    lists=("ids",),
)
