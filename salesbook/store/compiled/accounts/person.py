"""Made from `salesbook.store.statements.accounts.person`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.person import Relation
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

BY_ID = Statement(
    "accounts.person:BY_ID",
    """
        SELECT people.id, people.handle, people.name, people.relation, people.given,
            people.family, people.language, people.zone, people.channel
        FROM people
        WHERE people.deleted_at IS NULL AND people.id IN ([[ids]])
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "name": None,
        "relation": Relation,
        "given": None,
        "family": None,
        "language": None,
        "zone": None,
        "channel": InteractionKind,
    },
    lists=("ids",),
)

JOBS = Statement(
    "accounts.person:JOBS",
    """
        SELECT employments.person_id, employments.account_id, employments.job_title,
            employments.department, employments.main
        FROM employments
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            employments.person_id IN ([[ids]]) ORDER BY employments.main DESC, employments.id
    """,
    {
        "person_id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "job_title": None,
        "department": None,
        "main": READERS["bool"],
    },
    lists=("ids",),
)

PRESENT = Statement(
    "accounts.person:PRESENT",
    """
        SELECT employments.id, employments.account_id
        FROM employments
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            employments.person_id = :person ORDER BY employments.main DESC, employments.id
    """,
    {"id": READERS["uuid"], "account_id": READERS["uuid"]},
)

FIRST = Statement(
    "accounts.person:FIRST",
    """
        SELECT employments.account_id, people.id, people.handle, people.name, people.relation,
            people.given, people.family, people.language, people.zone, people.channel
        FROM employments JOIN people ON people.id = employments.person_id
        WHERE people.deleted_at IS NULL AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.account_id IN ([[ids]]) ORDER BY
            employments.main DESC, employments.id
    """,
    {
        "account_id": READERS["uuid"],
        "id": READERS["uuid"],
        "handle": None,
        "name": None,
        "relation": Relation,
        "given": None,
        "family": None,
        "language": None,
        "zone": None,
        "channel": InteractionKind,
    },
    lists=("ids",),
)

STAFF = Statement(
    "accounts.person:STAFF",
    """
        SELECT employments.person_id
        FROM employments
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            employments.account_id = :account
    """,
    {"person_id": READERS["uuid"]},
)

LISTED = {
    "everybody": Statement(
        "accounts.person:LISTED[everybody]",
        """
            SELECT people.id, people.handle, people.name, people.relation, people.given,
                people.family, people.language, people.zone, people.channel
            FROM people
            WHERE people.deleted_at IS NULL AND (:relation IS NULL OR people.relation = :relation)
                ORDER BY people.name_key, people.id
            LIMIT :limit OFFSET :param_1
        """,
        {
            "id": READERS["uuid"],
            "handle": None,
            "name": None,
            "relation": Relation,
            "given": None,
            "family": None,
            "language": None,
            "zone": None,
            "channel": InteractionKind,
        },
        fixed={"param_1": 0},
    ),
    "staff": Statement(
        "accounts.person:LISTED[staff]",
        """
            SELECT people.id, people.handle, people.name, people.relation, people.given,
                people.family, people.language, people.zone, people.channel
            FROM people
            WHERE people.deleted_at IS NULL AND (:relation IS NULL OR people.relation = :relation)
                AND people.id IN (SELECT employments.person_id
            FROM employments
            WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
                employments.account_id = :account) ORDER BY people.name_key, people.id
            LIMIT :limit OFFSET :param_1
        """,
        {
            "id": READERS["uuid"],
            "handle": None,
            "name": None,
            "relation": Relation,
            "given": None,
            "family": None,
            "language": None,
            "zone": None,
            "channel": InteractionKind,
        },
        fixed={"param_1": 0},
    ),
}

COUNT = {
    "everybody": Statement(
        "accounts.person:COUNT[everybody]",
        """
            SELECT count(*) AS count
            FROM (SELECT people.id AS id, people.handle AS handle, people.name AS name,
                people.relation AS relation, people.given AS given, people.family AS family,
                people.language AS language, people.zone AS zone, people.channel AS channel
            FROM people
            WHERE people.deleted_at IS NULL AND (:relation IS NULL OR people.relation = :relation))
                AS anon_1
        """,
        {"count": None},
    ),
    "staff": Statement(
        "accounts.person:COUNT[staff]",
        """
            SELECT count(*) AS count
            FROM (SELECT people.id AS id, people.handle AS handle, people.name AS name,
                people.relation AS relation, people.given AS given, people.family AS family,
                people.language AS language, people.zone AS zone, people.channel AS channel
            FROM people
            WHERE people.deleted_at IS NULL AND (:relation IS NULL OR people.relation = :relation)
                AND people.id IN (SELECT employments.person_id
            FROM employments
            WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
                employments.account_id = :account)) AS anon_1
        """,
        {"count": None},
    ),
}
