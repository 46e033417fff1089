"""Made from `salesbook.store.statements.accounts.traits`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OF_ALL = {
    "firms": Statement(
        "accounts.traits:OF_ALL[firms]",
        """
            SELECT accounts.id, accounts.name, accounts.street, accounts.postal_code, accounts.city,
                accounts.domain
            FROM accounts
            WHERE accounts.deleted_at IS NULL AND accounts.archived_on IS NULL ORDER BY accounts.id
        """,
        {
            "id": READERS["uuid"],
            "name": None,
            "street": None,
            "postal_code": None,
            "city": None,
            "domain": None,
        },
    ),
    "numbers": Statement(
        "accounts.traits:OF_ALL[numbers]",
        """
            SELECT phones.account_id, phones.digits AS said
            FROM phones
            WHERE phones.deleted_at IS NULL AND phones.account_id IS NOT NULL
        """,
        {"account_id": READERS["uuid"], "said": None},
    ),
    "addresses": Statement(
        "accounts.traits:OF_ALL[addresses]",
        """
            SELECT emails.account_id, emails.address_key AS said
            FROM emails
            WHERE emails.deleted_at IS NULL AND emails.account_id IS NOT NULL
        """,
        {"account_id": READERS["uuid"], "said": None},
    ),
}

OF_SOME = {
    "firms": Statement(
        "accounts.traits:OF_SOME[firms]",
        """
            SELECT accounts.id, accounts.name, accounts.street, accounts.postal_code, accounts.city,
                accounts.domain
            FROM accounts
            WHERE accounts.deleted_at IS NULL AND accounts.archived_on IS NULL AND accounts.id IN
                ([[ids]]) ORDER BY accounts.id
        """,
        {
            "id": READERS["uuid"],
            "name": None,
            "street": None,
            "postal_code": None,
            "city": None,
            "domain": None,
        },
        lists=("ids",),
    ),
    "numbers": Statement(
        "accounts.traits:OF_SOME[numbers]",
        """
            SELECT phones.account_id, phones.digits AS said
            FROM phones
            WHERE phones.deleted_at IS NULL AND phones.account_id IN ([[ids]])
        """,
        {"account_id": READERS["uuid"], "said": None},
        lists=("ids",),
    ),
    "addresses": Statement(
        "accounts.traits:OF_SOME[addresses]",
        """
            SELECT emails.account_id, emails.address_key AS said
            FROM emails
            WHERE emails.deleted_at IS NULL AND emails.account_id IN ([[ids]])
        """,
        {"account_id": READERS["uuid"], "said": None},
        lists=("ids",),
    ),
}
