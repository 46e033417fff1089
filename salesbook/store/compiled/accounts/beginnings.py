"""Made from `salesbook.store.statements.accounts.beginnings`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement

QUESTIONS = {
    "accounts": Statement(
        "accounts.beginnings:QUESTIONS[accounts]",
        r"""
            SELECT DISTINCT accounts.name
            FROM accounts
            WHERE accounts.deleted_at IS NULL AND accounts.name_key LIKE :so ESCAPE '\' ORDER BY
                accounts.name
            LIMIT :param_1 OFFSET :param_2
        """,
        {"name": None},
        fixed={"param_1": 50, "param_2": 0},
    ),
    "people": Statement(
        "accounts.beginnings:QUESTIONS[people]",
        r"""
            SELECT DISTINCT people.name
            FROM people
            WHERE people.deleted_at IS NULL AND people.name_key LIKE :so ESCAPE '\' ORDER BY
                people.name
            LIMIT :param_1 OFFSET :param_2
        """,
        {"name": None},
        fixed={"param_1": 50, "param_2": 0},
    ),
    "reps": Statement(
        "accounts.beginnings:QUESTIONS[reps]",
        r"""
            SELECT DISTINCT reps.name
            FROM reps
            WHERE reps.deleted_at IS NULL AND lower(reps.name) LIKE :so ESCAPE '\' ORDER BY
                reps.name
            LIMIT :param_1 OFFSET :param_2
        """,
        {"name": None},
        fixed={"param_1": 50, "param_2": 0},
    ),
}
