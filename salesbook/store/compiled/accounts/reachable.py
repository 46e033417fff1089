"""Made from `salesbook.store.statements.accounts.reachable`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.reachable import Basis, BasisSource
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

HOURS_OF = Statement(
    "accounts.reachable:HOURS_OF",
    """
        SELECT best_hours.id, best_hours.person_id, best_hours.weekday, best_hours.from_time,
            best_hours.until_time
        FROM best_hours
        WHERE best_hours.deleted_at IS NULL AND best_hours.person_id IN ([[ids]]) ORDER BY
            best_hours.weekday, best_hours.from_time, best_hours.id
    """,
    {
        "id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "weekday": None,
        "from_time": READERS["time"],
        "until_time": READERS["time"],
    },
    lists=("ids",),
)

BASES_OF = Statement(
    "accounts.reachable:BASES_OF",
    """
        SELECT lawful_bases.id, lawful_bases.person_id, lawful_bases.basis, lawful_bases.source,
            lawful_bases.since_on
        FROM lawful_bases
        WHERE lawful_bases.deleted_at IS NULL AND lawful_bases.until_on IS NULL AND
            lawful_bases.person_id IN ([[ids]]) ORDER BY lawful_bases.id
    """,
    {
        "id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "basis": Basis,
        "source": BasisSource,
        "since_on": READERS["date"],
    },
    lists=("ids",),
)

PAST_OF = Statement(
    "accounts.reachable:PAST_OF",
    """
        SELECT employments.person_id, employments.account_id, accounts.name,
            employments.job_title, employments.from_on, employments.until_on
        FROM employments JOIN accounts ON accounts.id = employments.account_id
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NOT NULL AND
            employments.person_id IN ([[ids]]) ORDER BY employments.until_on DESC,
            employments.id DESC
    """,
    {
        "person_id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "name": None,
        "job_title": None,
        "from_on": READERS["date"],
        "until_on": READERS["date"],
    },
    lists=("ids",),
)
