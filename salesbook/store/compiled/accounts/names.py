"""Made from `salesbook.store.statements.accounts.names`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

EQUAL = {
    "account": Statement(
        "accounts.names:EQUAL[account]",
        """
            SELECT accounts.id, accounts.name_key, :param_1 AS alias, accounts.archived_on IS NOT
                NULL AS retired
            FROM accounts
            WHERE accounts.deleted_at IS NULL AND accounts.name_key = :word UNION ALL SELECT
                accounts.id, aliases.name_key, :param_2 AS alias, accounts.archived_on IS NOT NULL
                AS retired
            FROM accounts JOIN aliases ON aliases.account_id = accounts.id
            WHERE accounts.deleted_at IS NULL AND aliases.deleted_at IS NULL AND aliases.name_key =
                :word
        """,
        {"id": READERS["uuid"], "name_key": None, "alias": None, "retired": READERS["bool"]},
        fixed={"param_1": 0, "param_2": 1},
    ),
    "person": Statement(
        "accounts.names:EQUAL[person]",
        """
            SELECT people.id, people.name_key, :param_1 AS alias, 0 AS retired
            FROM people
            WHERE people.deleted_at IS NULL AND people.name_key = :word UNION ALL SELECT people.id,
                aliases.name_key, :param_2 AS alias, 0 AS retired
            FROM people JOIN aliases ON aliases.person_id = people.id
            WHERE people.deleted_at IS NULL AND aliases.deleted_at IS NULL AND aliases.name_key =
                :word
        """,
        {"id": READERS["uuid"], "name_key": None, "alias": None, "retired": READERS["bool"]},
        fixed={"param_1": 0, "param_2": 1},
    ),
}

LIKE = {
    "account": Statement(
        "accounts.names:LIKE[account]",
        r"""
            SELECT accounts.id, accounts.name_key, :param_1 AS alias, accounts.archived_on IS NOT
                NULL AS retired
            FROM accounts
            WHERE accounts.deleted_at IS NULL AND accounts.name_key LIKE :word ESCAPE '\' UNION ALL
                SELECT accounts.id, aliases.name_key, :param_2 AS alias, accounts.archived_on IS NOT
                NULL AS retired
            FROM accounts JOIN aliases ON aliases.account_id = accounts.id
            WHERE accounts.deleted_at IS NULL AND aliases.deleted_at IS NULL AND aliases.name_key
                LIKE :word ESCAPE '\'
        """,
        {"id": READERS["uuid"], "name_key": None, "alias": None, "retired": READERS["bool"]},
        fixed={"param_1": 0, "param_2": 1},
    ),
    "person": Statement(
        "accounts.names:LIKE[person]",
        r"""
            SELECT people.id, people.name_key, :param_1 AS alias, 0 AS retired
            FROM people
            WHERE people.deleted_at IS NULL AND people.name_key LIKE :word ESCAPE '\' UNION ALL
                SELECT people.id, aliases.name_key, :param_2 AS alias, 0 AS retired
            FROM people JOIN aliases ON aliases.person_id = people.id
            WHERE people.deleted_at IS NULL AND aliases.deleted_at IS NULL AND aliases.name_key LIKE
                :word ESCAPE '\'
        """,
        {"id": READERS["uuid"], "name_key": None, "alias": None, "retired": READERS["bool"]},
        fixed={"param_1": 0, "param_2": 1},
    ),
}

BY_EMAIL = Statement(
    "accounts.names:BY_EMAIL",
    """
        SELECT emails.account_id, emails.person_id, emails.address_key
        FROM emails
        WHERE emails.deleted_at IS NULL AND emails.address_key = :key
    """,
    {"account_id": READERS["uuid"], "person_id": READERS["uuid"], "address_key": None},
)

BY_NUMBER = Statement(
    "accounts.names:BY_NUMBER",
    """
        SELECT phones.account_id, phones.person_id, phones.digits
        FROM phones
        WHERE phones.deleted_at IS NULL AND phones.digits LIKE :key
    """,
    {"account_id": READERS["uuid"], "person_id": READERS["uuid"], "digits": None},
)

BY_DOMAIN = Statement(
    "accounts.names:BY_DOMAIN",
    """
        SELECT accounts.id
        FROM accounts
        WHERE accounts.deleted_at IS NULL AND accounts.domain = :domain
    """,
    {"id": READERS["uuid"]},
)
