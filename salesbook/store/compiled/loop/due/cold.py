"""Made from `salesbook.store.statements.loop.due.cold`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.account import Grade
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

COLD_FOR_REP = Statement(
    "loop.due.cold:COLD_FOR_REP",
    """
        WITH silent AS MATERIALIZED
        (SELECT accounts.id AS id, accounts.name_key AS name_key, accounts.grade AS grade,
            accounts.recorded_at AS entered_at, (SELECT max(interactions.occurred_at) AS max_1
        FROM interactions
        WHERE interactions.account_id = accounts.id AND interactions.deleted_at IS NULL AND
            interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied')) AS
            last_at, ownerships.rep_id AS owner_id, ownerships.from_on > :changed AND
            ((ownerships.reason NOT IN ('import', 'new')) OR (EXISTS (SELECT earlier.id
        FROM ownerships AS earlier
        WHERE earlier.deleted_at IS NULL AND earlier.account_id = ownerships.account_id AND
            earlier.part = 'owner' AND earlier.until_on <= ownerships.from_on AND earlier.rep_id
            != ownerships.rep_id))) AS new_owner, CASE WHEN (accounts.grade = 'A') THEN :cold_a
            WHEN (accounts.grade = 'B') THEN :cold_b ELSE :cold_c END AS cold_before
        FROM accounts JOIN ownerships ON ownerships.account_id = accounts.id AND
            ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part =
            'owner'
        WHERE ownerships.rep_id = :rep AND accounts.deleted_at IS NULL AND accounts.archived_on
            IS NULL AND accounts.kind IN ('customer', 'former_customer', 'partner', 'prospect'))
        SELECT silent.id, silent.name_key, silent.grade, silent.entered_at, silent.last_at,
            (SELECT count(*) AS count_1
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id = silent.id AND
            (silent.last_at IS NULL OR interactions.occurred_at >= silent.last_at) AND
            (interactions.outcome NOT IN ('callback_requested', 'connected', 'held', 'replied'))
            AND interactions.direction = 'outbound' AND interactions.outcome != 'sent') AS
            attempts, silent.last_at IS NOT NULL AND silent.last_at >= :fresh OR
            silent.new_owner = 1 OR silent.id IN (SELECT do_not_contacts.account_id
        FROM do_not_contacts
        WHERE do_not_contacts.deleted_at IS NULL AND do_not_contacts.since_on <= :today AND
            (do_not_contacts.until_on IS NULL OR do_not_contacts.until_on > :today) AND
            do_not_contacts.account_id IS NOT NULL) OR (EXISTS (SELECT pauses.id
        FROM pauses
        WHERE pauses.deleted_at IS NULL AND pauses.from_on <= :today AND (pauses.until_on IS
            NULL OR pauses.until_on > :today) AND (pauses.account_id = silent.id OR
            pauses.account_id IS NULL AND pauses.rep_id = silent.owner_id))) OR (EXISTS (SELECT
            interactions.id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id = silent.id AND
            (silent.last_at IS NULL OR interactions.occurred_at >= silent.last_at) AND
            (interactions.outcome NOT IN ('callback_requested', 'connected', 'held', 'replied'))
            AND interactions.direction = 'outbound' AND (interactions.occurred_at >= :tried OR
            interactions.occurred_at = silent.last_at))) AS marked, (EXISTS (SELECT phones.id
        FROM phones
        WHERE phones.deleted_at IS NULL AND phones.account_id = silent.id)) OR (EXISTS (SELECT
            phones.id
        FROM phones JOIN employments ON employments.person_id = phones.person_id
        WHERE phones.deleted_at IS NULL AND employments.account_id = silent.id AND
            employments.deleted_at IS NULL AND employments.until_on IS NULL AND employments.main
            = 1)) AS has_phone, (EXISTS (SELECT interactions.id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id = silent.id)) OR
            (EXISTS (SELECT notes.id
        FROM notes
        WHERE notes.deleted_at IS NULL AND notes.account_id = silent.id AND notes.kind !=
            'imported')) AS has_record, EXISTS (SELECT employments.id
        FROM employments
        WHERE employments.account_id = silent.id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1) AS has_person
        FROM silent
        WHERE (silent.last_at IS NULL AND silent.entered_at < :tomorrow OR silent.last_at <
            silent.cold_before) AND (silent.id NOT IN (SELECT planned.account_id
        FROM (SELECT coalesce(follow_ups.account_id, employments.account_id) AS account_id,
            follow_ups.person_id AS person_id
        FROM follow_ups LEFT OUTER JOIN employments ON follow_ups.account_id IS NULL AND
            employments.person_id = follow_ups.person_id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open') AS planned
        WHERE planned.account_id IS NOT NULL))
    """,
    {
        "id": READERS["uuid"],
        "name_key": None,
        "grade": Grade,
        "entered_at": READERS["instant"],
        "last_at": READERS["instant"],
        "attempts": None,
        "marked": READERS["bool"],
        "has_phone": READERS["bool"],
        "has_record": READERS["bool"],
        "has_person": READERS["bool"],
    },
)

COLD_FOR_ALL = Statement(
    "loop.due.cold:COLD_FOR_ALL",
    """
        WITH silent AS MATERIALIZED
        (SELECT accounts.id AS id, accounts.name_key AS name_key, accounts.grade AS grade,
            accounts.recorded_at AS entered_at, (SELECT max(interactions.occurred_at) AS max_1
        FROM interactions
        WHERE interactions.account_id = accounts.id AND interactions.deleted_at IS NULL AND
            interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied')) AS
            last_at, ownerships.rep_id AS owner_id, ownerships.from_on > :changed AND
            ((ownerships.reason NOT IN ('import', 'new')) OR (EXISTS (SELECT earlier.id
        FROM ownerships AS earlier
        WHERE earlier.deleted_at IS NULL AND earlier.account_id = ownerships.account_id AND
            earlier.part = 'owner' AND earlier.until_on <= ownerships.from_on AND earlier.rep_id
            != ownerships.rep_id))) AS new_owner, CASE WHEN (accounts.grade = 'A') THEN :cold_a
            WHEN (accounts.grade = 'B') THEN :cold_b ELSE :cold_c END AS cold_before
        FROM accounts LEFT OUTER JOIN ownerships ON ownerships.account_id = accounts.id AND
            ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part =
            'owner'
        WHERE accounts.deleted_at IS NULL AND accounts.archived_on IS NULL AND accounts.kind IN
            ('customer', 'former_customer', 'partner', 'prospect'))
        SELECT silent.id, silent.name_key, silent.grade, silent.entered_at, silent.last_at,
            (SELECT count(*) AS count_1
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id = silent.id AND
            (silent.last_at IS NULL OR interactions.occurred_at >= silent.last_at) AND
            (interactions.outcome NOT IN ('callback_requested', 'connected', 'held', 'replied'))
            AND interactions.direction = 'outbound' AND interactions.outcome != 'sent') AS
            attempts, silent.last_at IS NOT NULL AND silent.last_at >= :fresh OR
            silent.new_owner = 1 OR silent.id IN (SELECT do_not_contacts.account_id
        FROM do_not_contacts
        WHERE do_not_contacts.deleted_at IS NULL AND do_not_contacts.since_on <= :today AND
            (do_not_contacts.until_on IS NULL OR do_not_contacts.until_on > :today) AND
            do_not_contacts.account_id IS NOT NULL) OR (EXISTS (SELECT pauses.id
        FROM pauses
        WHERE pauses.deleted_at IS NULL AND pauses.from_on <= :today AND (pauses.until_on IS
            NULL OR pauses.until_on > :today) AND (pauses.account_id = silent.id OR
            pauses.account_id IS NULL AND pauses.rep_id = silent.owner_id))) OR (EXISTS (SELECT
            interactions.id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id = silent.id AND
            (silent.last_at IS NULL OR interactions.occurred_at >= silent.last_at) AND
            (interactions.outcome NOT IN ('callback_requested', 'connected', 'held', 'replied'))
            AND interactions.direction = 'outbound' AND (interactions.occurred_at >= :tried OR
            interactions.occurred_at = silent.last_at))) AS marked, (EXISTS (SELECT phones.id
        FROM phones
        WHERE phones.deleted_at IS NULL AND phones.account_id = silent.id)) OR (EXISTS (SELECT
            phones.id
        FROM phones JOIN employments ON employments.person_id = phones.person_id
        WHERE phones.deleted_at IS NULL AND employments.account_id = silent.id AND
            employments.deleted_at IS NULL AND employments.until_on IS NULL AND employments.main
            = 1)) AS has_phone, (EXISTS (SELECT interactions.id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id = silent.id)) OR
            (EXISTS (SELECT notes.id
        FROM notes
        WHERE notes.deleted_at IS NULL AND notes.account_id = silent.id AND notes.kind !=
            'imported')) AS has_record, EXISTS (SELECT employments.id
        FROM employments
        WHERE employments.account_id = silent.id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1) AS has_person
        FROM silent
        WHERE (silent.last_at IS NULL AND silent.entered_at < :tomorrow OR silent.last_at <
            silent.cold_before) AND (silent.id NOT IN (SELECT planned.account_id
        FROM (SELECT coalesce(follow_ups.account_id, employments.account_id) AS account_id,
            follow_ups.person_id AS person_id
        FROM follow_ups LEFT OUTER JOIN employments ON follow_ups.account_id IS NULL AND
            employments.person_id = follow_ups.person_id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open') AS planned
        WHERE planned.account_id IS NOT NULL))
    """,
    {
        "id": READERS["uuid"],
        "name_key": None,
        "grade": Grade,
        "entered_at": READERS["instant"],
        "last_at": READERS["instant"],
        "attempts": None,
        "marked": READERS["bool"],
        "has_phone": READERS["bool"],
        "has_record": READERS["bool"],
        "has_person": READERS["bool"],
    },
)
