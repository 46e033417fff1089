"""Made from `salesbook.store.statements.accounts.occasion`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.occasion import LeapDay, OccasionKind, Recurrence
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ONE = Statement(
    "accounts.occasion:ONE",
    """
        SELECT occasions.id, occasions.recorded_at, occasions.author_id, occasions.deleted_at,
            occasions.handle, occasions.account_id, occasions.person_id, occasions.kind,
            occasions.month, occasions.day, occasions.year, occasions.recurs,
            occasions.lead_days, occasions.feb29, occasions.note, accounts.name AS account,
            people.name AS person
        FROM occasions LEFT OUTER JOIN accounts ON accounts.id = occasions.account_id LEFT OUTER
            JOIN people ON people.id = occasions.person_id
        WHERE occasions.deleted_at IS NULL AND accounts.deleted_at IS NULL AND people.deleted_at
            IS NULL AND occasions.id = :id ORDER BY occasions.month, occasions.day, occasions.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "kind": OccasionKind,
        "month": None,
        "day": None,
        "year": None,
        "recurs": Recurrence,
        "lead_days": None,
        "feb29": LeapDay,
        "note": None,
        "account": None,
        "person": None,
    },
)

OF = Statement(
    "accounts.occasion:OF",
    """
        SELECT occasions.id, occasions.recorded_at, occasions.author_id, occasions.deleted_at,
            occasions.handle, occasions.account_id, occasions.person_id, occasions.kind,
            occasions.month, occasions.day, occasions.year, occasions.recurs,
            occasions.lead_days, occasions.feb29, occasions.note, accounts.name AS account,
            people.name AS person
        FROM occasions LEFT OUTER JOIN accounts ON accounts.id = occasions.account_id LEFT OUTER
            JOIN people ON people.id = occasions.person_id
        WHERE occasions.deleted_at IS NULL AND accounts.deleted_at IS NULL AND people.deleted_at
            IS NULL AND (occasions.account_id IN ([[accounts]]) OR occasions.person_id IN
            ([[people]])) ORDER BY occasions.month, occasions.day, occasions.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "kind": OccasionKind,
        "month": None,
        "day": None,
        "year": None,
        "recurs": Recurrence,
        "lead_days": None,
        "feb29": LeapDay,
        "note": None,
        "account": None,
        "person": None,
    },
    lists=("accounts", "people"),
)

ALL = Statement(
    "accounts.occasion:ALL",
    """
        SELECT occasions.id, occasions.recorded_at, occasions.author_id, occasions.deleted_at,
            occasions.handle, occasions.account_id, occasions.person_id, occasions.kind,
            occasions.month, occasions.day, occasions.year, occasions.recurs,
            occasions.lead_days, occasions.feb29, occasions.note, accounts.name AS account,
            people.name AS person
        FROM occasions LEFT OUTER JOIN accounts ON accounts.id = occasions.account_id LEFT OUTER
            JOIN people ON people.id = occasions.person_id
        WHERE occasions.deleted_at IS NULL AND accounts.deleted_at IS NULL AND people.deleted_at
            IS NULL ORDER BY occasions.month, occasions.day, occasions.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "kind": OccasionKind,
        "month": None,
        "day": None,
        "year": None,
        "recurs": Recurrence,
        "lead_days": None,
        "feb29": LeapDay,
        "note": None,
        "account": None,
        "person": None,
    },
)

ON_DAYS = Statement(
    "accounts.occasion:ON_DAYS",
    """
        SELECT occasions.id, occasions.recorded_at, occasions.author_id, occasions.deleted_at,
            occasions.handle, occasions.account_id, occasions.person_id, occasions.kind,
            occasions.month, occasions.day, occasions.year, occasions.recurs,
            occasions.lead_days, occasions.feb29, occasions.note, accounts.name AS account,
            people.name AS person
        FROM occasions LEFT OUTER JOIN accounts ON accounts.id = occasions.account_id LEFT OUTER
            JOIN people ON people.id = occasions.person_id
        WHERE occasions.deleted_at IS NULL AND accounts.deleted_at IS NULL AND people.deleted_at
            IS NULL AND occasions.month IN ([[months]]) AND occasions.month * :month_1 +
            occasions.day IN ([[days]]) ORDER BY occasions.month, occasions.day, occasions.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "kind": OccasionKind,
        "month": None,
        "day": None,
        "year": None,
        "recurs": Recurrence,
        "lead_days": None,
        "feb29": LeapDay,
        "note": None,
        "account": None,
        "person": None,
    },
    fixed={"month_1": 100},
    lists=("months", "days"),
)

COUNT = Statement(
    "accounts.occasion:COUNT",
    """
        SELECT count(*) AS count
        FROM occasions LEFT OUTER JOIN accounts ON accounts.id = occasions.account_id LEFT OUTER
            JOIN people ON people.id = occasions.person_id
        WHERE occasions.deleted_at IS NULL AND accounts.deleted_at IS NULL AND people.deleted_at
            IS NULL
    """,
    {"count": None},
)

PAGE = Statement(
    "accounts.occasion:PAGE",
    """
        SELECT occasions.id, occasions.recorded_at, occasions.handle, occasions.account_id,
            occasions.person_id, occasions.kind, occasions.month, occasions.day, occasions.year,
            occasions.recurs, occasions.lead_days, occasions.feb29, occasions.note, reps.name AS
            author, accounts.name AS account, people.name AS person
        FROM occasions LEFT OUTER JOIN accounts ON accounts.id = occasions.account_id LEFT OUTER
            JOIN people ON people.id = occasions.person_id LEFT OUTER JOIN reps ON reps.id =
            occasions.author_id
        WHERE occasions.deleted_at IS NULL AND occasions.id > :after ORDER BY occasions.id
        LIMIT :param_1 OFFSET :param_2
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "handle": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "kind": OccasionKind,
        "month": None,
        "day": None,
        "year": None,
        "recurs": Recurrence,
        "lead_days": None,
        "feb29": LeapDay,
        "note": None,
        "author": None,
        "account": None,
        "person": None,
    },
    fixed={"param_1": 500, "param_2": 0},
)
