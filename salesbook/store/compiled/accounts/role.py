"""Made from `salesbook.store.statements.accounts.role`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.role import RolePart, Stance
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OF_PEOPLE = Statement(
    "accounts.role:OF_PEOPLE",
    """
        SELECT roles.id, roles.person_id, roles.account_id, roles.part, roles.from_on,
            roles.stance, roles.influence, roles.until_on
        FROM roles
        WHERE roles.deleted_at IS NULL AND roles.person_id IN ([[ids]]) ORDER BY roles.from_on,
            roles.id
    """,
    {
        "id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "part": RolePart,
        "from_on": READERS["date"],
        "stance": Stance,
        "influence": None,
        "until_on": READERS["date"],
    },
    lists=("ids",),
)

PLACES_AT = Statement(
    "accounts.role:PLACES_AT",
    """
        SELECT employments.person_id, people.name, employments.job_title,
            employments.department, employments.until_on
        FROM employments JOIN people ON people.id = employments.person_id
        WHERE people.deleted_at IS NULL AND employments.deleted_at IS NULL AND
            employments.account_id = :account ORDER BY employments.until_on DESC, employments.id
            DESC
    """,
    {
        "person_id": READERS["uuid"],
        "name": None,
        "job_title": None,
        "department": None,
        "until_on": READERS["date"],
    },
)
