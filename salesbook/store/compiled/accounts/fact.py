"""Made from `salesbook.store.statements.accounts.fact`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.fact import ToldBy
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ONE = Statement(
    "accounts.fact:ONE",
    """
        SELECT personal_facts.id, personal_facts.recorded_at, personal_facts.author_id,
            personal_facts.deleted_at, personal_facts.handle, personal_facts.person_id,
            personal_facts.rep_id, personal_facts.told_by, personal_facts.text,
            personal_facts.learned_on, personal_facts.private, people.name AS person, reps.name
            AS rep
        FROM personal_facts JOIN people ON people.id = personal_facts.person_id AND
            people.deleted_at IS NULL JOIN reps ON reps.id = personal_facts.rep_id
        WHERE personal_facts.deleted_at IS NULL AND (personal_facts.private IS 0 OR
            personal_facts.rep_id = :reader) AND personal_facts.id = :id ORDER BY
            personal_facts.learned_on DESC, personal_facts.id DESC
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "person_id": READERS["uuid"],
        "rep_id": READERS["uuid"],
        "told_by": ToldBy,
        "text": None,
        "learned_on": READERS["date"],
        "private": READERS["bool"],
        "person": None,
        "rep": None,
    },
)

OF_PEOPLE = Statement(
    "accounts.fact:OF_PEOPLE",
    """
        SELECT personal_facts.id, personal_facts.recorded_at, personal_facts.author_id,
            personal_facts.deleted_at, personal_facts.handle, personal_facts.person_id,
            personal_facts.rep_id, personal_facts.told_by, personal_facts.text,
            personal_facts.learned_on, personal_facts.private, people.name AS person, reps.name
            AS rep
        FROM personal_facts JOIN people ON people.id = personal_facts.person_id AND
            people.deleted_at IS NULL JOIN reps ON reps.id = personal_facts.rep_id
        WHERE personal_facts.deleted_at IS NULL AND (personal_facts.private IS 0 OR
            personal_facts.rep_id = :reader) AND personal_facts.person_id IN ([[ids]]) ORDER BY
            personal_facts.learned_on DESC, personal_facts.id DESC
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "person_id": READERS["uuid"],
        "rep_id": READERS["uuid"],
        "told_by": ToldBy,
        "text": None,
        "learned_on": READERS["date"],
        "private": READERS["bool"],
        "person": None,
        "rep": None,
    },
    lists=("ids",),
)

LISTED = Statement(
    "accounts.fact:LISTED",
    """
        SELECT personal_facts.id, personal_facts.recorded_at, personal_facts.author_id,
            personal_facts.deleted_at, personal_facts.handle, personal_facts.person_id,
            personal_facts.rep_id, personal_facts.told_by, personal_facts.text,
            personal_facts.learned_on, personal_facts.private, people.name AS person, reps.name
            AS rep
        FROM personal_facts JOIN people ON people.id = personal_facts.person_id AND
            people.deleted_at IS NULL JOIN reps ON reps.id = personal_facts.rep_id
        WHERE personal_facts.deleted_at IS NULL AND (personal_facts.private IS 0 OR
            personal_facts.rep_id = :reader) ORDER BY personal_facts.learned_on DESC,
            personal_facts.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "person_id": READERS["uuid"],
        "rep_id": READERS["uuid"],
        "told_by": ToldBy,
        "text": None,
        "learned_on": READERS["date"],
        "private": READERS["bool"],
        "person": None,
        "rep": None,
    },
    fixed={"param_1": 0},
)

LISTED_OF = Statement(
    "accounts.fact:LISTED_OF",
    """
        SELECT personal_facts.id, personal_facts.recorded_at, personal_facts.author_id,
            personal_facts.deleted_at, personal_facts.handle, personal_facts.person_id,
            personal_facts.rep_id, personal_facts.told_by, personal_facts.text,
            personal_facts.learned_on, personal_facts.private, people.name AS person, reps.name
            AS rep
        FROM personal_facts JOIN people ON people.id = personal_facts.person_id AND
            people.deleted_at IS NULL JOIN reps ON reps.id = personal_facts.rep_id
        WHERE personal_facts.deleted_at IS NULL AND (personal_facts.private IS 0 OR
            personal_facts.rep_id = :reader) AND personal_facts.person_id = :person ORDER BY
            personal_facts.learned_on DESC, personal_facts.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "person_id": READERS["uuid"],
        "rep_id": READERS["uuid"],
        "told_by": ToldBy,
        "text": None,
        "learned_on": READERS["date"],
        "private": READERS["bool"],
        "person": None,
        "rep": None,
    },
    fixed={"param_1": 0},
)

COUNT = Statement(
    "accounts.fact:COUNT",
    """
        SELECT count(*) AS count
        FROM personal_facts JOIN people ON people.id = personal_facts.person_id AND
            people.deleted_at IS NULL
        WHERE personal_facts.deleted_at IS NULL AND (personal_facts.private IS 0 OR
            personal_facts.rep_id = :reader)
    """,
    {"count": None},
)

COUNT_OF = Statement(
    "accounts.fact:COUNT_OF",
    """
        SELECT count(*) AS count
        FROM personal_facts JOIN people ON people.id = personal_facts.person_id AND
            people.deleted_at IS NULL
        WHERE personal_facts.deleted_at IS NULL AND (personal_facts.private IS 0 OR
            personal_facts.rep_id = :reader) AND personal_facts.person_id = :person
    """,
    {"count": None},
)
