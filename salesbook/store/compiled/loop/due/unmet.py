"""Made from `salesbook.store.statements.loop.due.unmet`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import Met
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OF_ACCOUNTS = Statement(
    "loop.due.unmet:OF_ACCOUNTS",
    """
        SELECT last.subject, last.purpose, last.purpose_kind, last.owner_id, last.person_id,
            last.closed_at, last.interaction_id, last.met, last.keeper, last.n
        FROM (SELECT follow_ups.account_id AS subject, follow_ups.purpose AS purpose,
            follow_ups.purpose_kind AS purpose_kind, follow_ups.owner_id AS owner_id,
            follow_ups.person_id AS person_id, follow_up_closures.closed_at AS closed_at,
            follow_up_closures.interaction_id AS interaction_id, follow_up_closures.met AS met,
            (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            row_number() OVER (PARTITION BY follow_ups.account_id ORDER BY
            follow_up_closures.closed_at DESC, follow_up_closures.id DESC) AS n
        FROM follow_ups JOIN follow_up_closures ON follow_up_closures.follow_up_id =
            follow_ups.id
        WHERE follow_ups.account_id IN ([[ids]]) AND follow_ups.deleted_at IS NULL AND
            follow_up_closures.deleted_at IS NULL) AS last
        WHERE last.n = :n_1 AND last.met = 'no' AND NOT (EXISTS (SELECT since.id
        FROM interactions AS since JOIN interactions AS closing ON since.occurred_at >=
            closing.occurred_at
        WHERE closing.id = last.interaction_id AND since.deleted_at IS NULL AND since.no_next IS
            NOT NULL AND since.account_id = last.subject))
    """,
    {
        "subject": READERS["uuid"],
        "purpose": None,
        "purpose_kind": PurposeKind,
        "owner_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "closed_at": READERS["instant"],
        "interaction_id": READERS["uuid"],
        "met": Met,
        "keeper": READERS["uuid"],
        "n": None,
    },
    fixed={"n_1": 1},
    lists=("ids",),
)

OF_PEOPLE = Statement(
    "loop.due.unmet:OF_PEOPLE",
    """
        SELECT last.subject, last.purpose, last.purpose_kind, last.owner_id, last.person_id,
            last.closed_at, last.interaction_id, last.met, last.keeper, last.n
        FROM (SELECT follow_ups.person_id AS subject, follow_ups.purpose AS purpose,
            follow_ups.purpose_kind AS purpose_kind, follow_ups.owner_id AS owner_id,
            follow_ups.person_id AS person_id, follow_up_closures.closed_at AS closed_at,
            follow_up_closures.interaction_id AS interaction_id, follow_up_closures.met AS met,
            (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            row_number() OVER (PARTITION BY follow_ups.person_id ORDER BY
            follow_up_closures.closed_at DESC, follow_up_closures.id DESC) AS n
        FROM follow_ups JOIN follow_up_closures ON follow_up_closures.follow_up_id =
            follow_ups.id
        WHERE follow_ups.person_id IN ([[ids]]) AND follow_ups.deleted_at IS NULL AND
            follow_up_closures.deleted_at IS NULL) AS last
        WHERE last.n = :n_1 AND last.met = 'no' AND NOT (EXISTS (SELECT since.id
        FROM interactions AS since JOIN interactions AS closing ON since.occurred_at >=
            closing.occurred_at
        WHERE closing.id = last.interaction_id AND since.deleted_at IS NULL AND since.no_next IS
            NOT NULL AND (EXISTS (SELECT interaction_people.id
        FROM interaction_people, (SELECT follow_ups.person_id AS subject, follow_ups.purpose AS
            purpose, follow_ups.purpose_kind AS purpose_kind, follow_ups.owner_id AS owner_id,
            follow_ups.person_id AS person_id, follow_up_closures.closed_at AS closed_at,
            follow_up_closures.interaction_id AS interaction_id, follow_up_closures.met AS met,
            (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = follow_ups.origin_interaction_id AND origins.private = 1) AS keeper,
            row_number() OVER (PARTITION BY follow_ups.person_id ORDER BY
            follow_up_closures.closed_at DESC, follow_up_closures.id DESC) AS n
        FROM follow_ups JOIN follow_up_closures ON follow_up_closures.follow_up_id =
            follow_ups.id
        WHERE follow_ups.person_id IN ([[ids]]) AND follow_ups.deleted_at IS NULL AND
            follow_up_closures.deleted_at IS NULL) AS last
        WHERE interaction_people.interaction_id = since.id AND interaction_people.deleted_at IS
            NULL AND interaction_people.person_id = last.subject))))
    """,
    {
        "subject": READERS["uuid"],
        "purpose": None,
        "purpose_kind": PurposeKind,
        "owner_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "closed_at": READERS["instant"],
        "interaction_id": READERS["uuid"],
        "met": Met,
        "keeper": READERS["uuid"],
        "n": None,
    },
    fixed={"n_1": 1},
    lists=("ids",),
)
