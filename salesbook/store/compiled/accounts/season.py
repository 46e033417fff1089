"""Made from `salesbook.store.statements.accounts.season`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

IN_FORCE = Statement(
    "accounts.season:IN_FORCE",
    """
        SELECT goodwill_seasons.id, goodwill_seasons.rep_id, goodwill_seasons.from_on,
            goodwill_seasons.until_on, goodwill_seasons.account_id
        FROM goodwill_seasons
        WHERE goodwill_seasons.deleted_at IS NULL AND goodwill_seasons.from_on <= :today AND
            (goodwill_seasons.until_on IS NULL OR goodwill_seasons.until_on >= :today)
    """,
    {
        "id": READERS["uuid"],
        "rep_id": READERS["uuid"],
        "from_on": READERS["date"],
        "until_on": READERS["date"],
        "account_id": READERS["uuid"],
    },
)

KNOWN = Statement(
    "accounts.season:KNOWN",
    """
        SELECT goodwill_seasons.id, goodwill_seasons.rep_id, goodwill_seasons.from_on,
            goodwill_seasons.until_on, goodwill_seasons.account_id, reps.name AS rep,
            accounts.name AS account
        FROM goodwill_seasons JOIN reps ON reps.id = goodwill_seasons.rep_id LEFT OUTER JOIN
            accounts ON accounts.id = goodwill_seasons.account_id
        WHERE goodwill_seasons.deleted_at IS NULL AND goodwill_seasons.from_on <= :today AND
            (goodwill_seasons.until_on IS NULL OR goodwill_seasons.until_on >= :today) AND
            (goodwill_seasons.account_id IS NOT NULL OR goodwill_seasons.rep_id = :rep) ORDER BY
            goodwill_seasons.account_id IS NOT NULL, accounts.name_key,
            goodwill_seasons.from_on, goodwill_seasons.id
    """,
    {
        "id": READERS["uuid"],
        "rep_id": READERS["uuid"],
        "from_on": READERS["date"],
        "until_on": READERS["date"],
        "account_id": READERS["uuid"],
        "rep": None,
        "account": None,
    },
)

ENDED = Statement(
    "accounts.season:ENDED",
    """
        SELECT goodwill_seasons.id, goodwill_seasons.rep_id, goodwill_seasons.from_on,
            goodwill_seasons.until_on, goodwill_seasons.account_id
        FROM goodwill_seasons
        WHERE goodwill_seasons.deleted_at IS NULL AND goodwill_seasons.until_on < :today AND
            (goodwill_seasons.account_id = :account OR goodwill_seasons.account_id IS NULL AND
            goodwill_seasons.rep_id = :rep) ORDER BY goodwill_seasons.until_on DESC,
            goodwill_seasons.id DESC
        LIMIT :param_1 OFFSET :param_2
    """,
    {
        "id": READERS["uuid"],
        "rep_id": READERS["uuid"],
        "from_on": READERS["date"],
        "until_on": READERS["date"],
        "account_id": READERS["uuid"],
    },
    fixed={"param_1": 1, "param_2": 0},
)
