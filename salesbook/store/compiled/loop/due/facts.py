"""Made from `salesbook.store.statements.loop.due.facts`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.account import (
    AccountKind,
    ContactChannel,
    Grade,
    PauseReason,
)
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ACCOUNT_FACTS = Statement(
    "loop.due.facts:ACCOUNT_FACTS",
    """
        SELECT accounts.id, accounts.name, accounts.recorded_at, accounts.kind, accounts.grade,
            accounts.archived_on, ownerships.rep_id AS owner_id, reps.name AS owner, CASE WHEN
            ((ownerships.reason NOT IN ('import', 'new')) OR (EXISTS (SELECT earlier.id
        FROM ownerships AS earlier
        WHERE earlier.deleted_at IS NULL AND earlier.account_id = ownerships.account_id AND
            earlier.part = 'owner' AND earlier.until_on <= ownerships.from_on AND earlier.rep_id
            != ownerships.rep_id))) THEN ownerships.from_on END AS owner_changed_on, (EXISTS
            (SELECT phones.id
        FROM phones
        WHERE phones.deleted_at IS NULL AND phones.account_id = accounts.id)) OR (EXISTS (SELECT
            phones.id
        FROM phones JOIN employments ON employments.person_id = phones.person_id
        WHERE phones.deleted_at IS NULL AND employments.account_id = accounts.id AND
            employments.deleted_at IS NULL AND employments.until_on IS NULL AND employments.main
            = 1)) AS has_phone, (EXISTS (SELECT interactions.id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id = accounts.id)) OR
            (EXISTS (SELECT notes.id
        FROM notes
        WHERE notes.deleted_at IS NULL AND notes.account_id = accounts.id AND notes.kind !=
            'imported')) AS has_record, EXISTS (SELECT employments.id
        FROM employments
        WHERE employments.account_id = accounts.id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1) AS has_person
        FROM accounts LEFT OUTER JOIN ownerships ON ownerships.account_id = accounts.id AND
            ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part =
            'owner' LEFT OUTER JOIN reps ON reps.id = ownerships.rep_id
        WHERE accounts.id IN ([[ids]]) AND accounts.deleted_at IS NULL
    """,
    {
        "id": READERS["uuid"],
        "name": None,
        "recorded_at": READERS["instant"],
        "kind": AccountKind,
        "grade": Grade,
        "archived_on": READERS["date"],
        "owner_id": READERS["uuid"],
        "owner": None,
        "owner_changed_on": READERS["date"],
        "has_phone": READERS["bool"],
        "has_record": READERS["bool"],
        "has_person": READERS["bool"],
    },
    lists=("ids",),
)

PERSON_FACTS = Statement(
    "loop.due.facts:PERSON_FACTS",
    """
        SELECT people.id, people.name, people.recorded_at, people.author_id AS owner_id,
            reps.name AS owner
        FROM people LEFT OUTER JOIN reps ON reps.id = people.author_id
        WHERE people.id IN ([[ids]]) AND people.deleted_at IS NULL
    """,
    {
        "id": READERS["uuid"],
        "name": None,
        "recorded_at": READERS["instant"],
        "owner_id": READERS["uuid"],
        "owner": None,
    },
    lists=("ids",),
)

NAMES = Statement(
    "loop.due.facts:NAMES",
    """
        SELECT people.id, people.name
        FROM people
        WHERE people.id IN ([[ids]]) AND people.deleted_at IS NULL
    """,
    {"id": READERS["uuid"], "name": None},
    lists=("ids",),
)

CLOSED_CHANNELS = Statement(
    "loop.due.facts:CLOSED_CHANNELS",
    """
        SELECT do_not_contacts.account_id, do_not_contacts.person_id, do_not_contacts.channel,
            do_not_contacts.reason
        FROM do_not_contacts
        WHERE do_not_contacts.deleted_at IS NULL AND do_not_contacts.since_on <= :today AND
            (do_not_contacts.until_on IS NULL OR do_not_contacts.until_on > :today) AND
            (do_not_contacts.account_id IN ([[ids]]) OR do_not_contacts.person_id IN
            ([[people]]))
    """,
    {
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "channel": ContactChannel,
        "reason": None,
    },
    lists=("ids", "people"),
)

PAUSES_IN_FORCE = Statement(
    "loop.due.facts:PAUSES_IN_FORCE",
    """
        SELECT pauses.account_id, pauses.rep_id, pauses.reason, pauses.until_on
        FROM pauses
        WHERE pauses.deleted_at IS NULL AND pauses.from_on <= :today AND (pauses.until_on IS
            NULL OR pauses.until_on > :today) AND (pauses.account_id IN ([[ids]]) OR
            pauses.account_id IS NULL)
    """,
    {
        "account_id": READERS["uuid"],
        "rep_id": READERS["uuid"],
        "reason": PauseReason,
        "until_on": READERS["date"],
    },
    lists=("ids",),
)

RISKS = Statement(
    "loop.due.facts:RISKS",
    """
        SELECT notes.account_id, notes.person_id, notes.text
        FROM notes
        WHERE notes.deleted_at IS NULL AND notes.kind = 'risk' AND notes.closed_on IS NULL AND
            (notes.account_id IN ([[ids]]) OR notes.person_id IN ([[ids]])) ORDER BY notes.id
    """,
    {"account_id": READERS["uuid"], "person_id": READERS["uuid"], "text": None},
    lists=("ids",),
)
