"""Made from `salesbook.store.statements.accounts.beginnings`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement

NAMES = {
    "accounts": Statement(
        "accounts.beginnings:NAMES[accounts]",
        """
            SELECT accounts.name
            FROM accounts
            WHERE accounts.deleted_at IS NULL AND accounts.name_key >= :start AND accounts.name_key
                < :end ORDER BY accounts.name_key, accounts.name
            LIMIT :param_1 OFFSET :param_2
        """,
        {"name": None},
        fixed={"param_1": 50, "param_2": 0},
    ),
    "people": Statement(
        "accounts.beginnings:NAMES[people]",
        """
            SELECT people.name
            FROM people
            WHERE people.deleted_at IS NULL AND people.name_key >= :start AND people.name_key < :end
                ORDER BY people.name_key, people.name
            LIMIT :param_1 OFFSET :param_2
        """,
        {"name": None},
        fixed={"param_1": 50, "param_2": 0},
    ),
}

REPS = Statement(
    "accounts.beginnings:REPS",
    """
        SELECT reps.name
        FROM reps
        WHERE reps.deleted_at IS NULL ORDER BY reps.name
    """,
    {"name": None},
)
