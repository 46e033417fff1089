"""Made from `salesbook.store.statements.loop.due.cold`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.account import Grade, PauseReason
from salesbook.domain.accounts.role import RolePart
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

NEXT_ATTEMPTS = Statement(
    "loop.due.cold:NEXT_ATTEMPTS",
    """
        SELECT standings.attempts
        FROM standings
        WHERE standings.cooling = 1 AND standings.planned = 0 AND standings.closed = 0 AND
            standings.known = 0 AND standings.owner_id = :owner AND standings.pace = :pace AND
            standings.attempts > :attempts ORDER BY standings.attempts
        LIMIT :param_1 OFFSET :param_2
    """,
    {"attempts": None},
    fixed={"param_1": 1, "param_2": 0},
)

LATEST = Statement(
    "loop.due.cold:LATEST",
    """
        SELECT standings.account_id AS id, standings.name_key, standings.grade AS grade,
            standings.entered_at, standings.last_at, standings.attempts, standings.since,
            standings.no_phone, standings.no_record, standings.no_person
        FROM standings
        WHERE standings.cooling = 1 AND standings.planned = 0 AND standings.closed = 0 AND
            standings.known = 0 AND standings.owner_id = :owner AND standings.pace = :pace AND
            standings.attempts = :attempts AND standings.since < :before ORDER BY
            standings.since DESC
        LIMIT :param_1 OFFSET :param_2
    """,
    {
        "id": READERS["uuid"],
        "name_key": None,
        "grade": Grade,
        "entered_at": READERS["instant"],
        "last_at": READERS["instant"],
        "attempts": None,
        "since": READERS["instant"],
        "no_phone": None,
        "no_record": None,
        "no_person": None,
    },
    fixed={"param_1": 1, "param_2": 0},
)

COUNT = Statement(
    "loop.due.cold:COUNT",
    """
        SELECT count(*) AS count
        FROM standings
        WHERE standings.cooling = 1 AND standings.planned = 0 AND standings.closed = 0 AND
            standings.known = 0 AND standings.owner_id = :owner AND standings.pace = :pace AND
            standings.attempts = :attempts AND standings.since < :before
    """,
    {"count": None},
)

FIRST = Statement(
    "loop.due.cold:FIRST",
    """
        SELECT standings.account_id AS id, standings.name_key, standings.grade AS grade,
            standings.entered_at, standings.last_at, standings.attempts, standings.since,
            standings.no_phone, standings.no_record, standings.no_person
        FROM standings
        WHERE standings.cooling = 1 AND standings.planned = 0 AND standings.closed = 0 AND
            standings.known = 0 AND standings.owner_id = :owner AND standings.pace = :pace AND
            standings.attempts = :attempts AND standings.since = (SELECT min(others.since) AS
            min_1
        FROM standings AS others
        WHERE others.cooling = 1 AND others.planned = 0 AND others.closed = 0 AND others.known =
            0 AND others.owner_id = :owner AND others.pace = :pace AND others.attempts =
            :attempts AND others.since >= :from_) ORDER BY standings.no_phone,
            standings.no_record, standings.no_person, standings.name_key, standings.account_id
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "name_key": None,
        "grade": Grade,
        "entered_at": READERS["instant"],
        "last_at": READERS["instant"],
        "attempts": None,
        "since": READERS["instant"],
        "no_phone": None,
        "no_record": None,
        "no_person": None,
    },
    fixed={"param_1": 0},
)

APART = Statement(
    "loop.due.cold:APART",
    """
        SELECT standings.owner_id, standings.pace, standings.attempts, standings.since
        FROM standings
        WHERE standings.cooling = 1 AND standings.planned = 0 AND standings.closed = 0 AND
            standings.known = 0 AND standings.account_id IN ([[ids]])
    """,
    {
        "owner_id": READERS["uuid"],
        "pace": None,
        "attempts": None,
        "since": READERS["instant"],
    },
    lists=("ids",),
)

OWNERS = Statement(
    "loop.due.cold:OWNERS",
    """
        SELECT reps.id
        FROM reps
    """,
    {"id": READERS["uuid"]},
)

PAUSED_OWNER = Statement(
    "loop.due.cold:PAUSED_OWNER",
    """
        SELECT pauses.reason, pauses.until_on
        FROM pauses
        WHERE pauses.deleted_at IS NULL AND pauses.from_on <= :today AND (pauses.until_on IS
            NULL OR pauses.until_on > :today) AND pauses.account_id IS NULL AND pauses.rep_id =
            :owner
    """,
    {"reason": PauseReason, "until_on": READERS["date"]},
)

MARKED = Statement(
    "loop.due.cold:MARKED",
    """
        SELECT standings.account_id
        FROM standings
        WHERE standings.cooling = 1 AND standings.planned = 0 AND standings.closed = 0 AND
            standings.owner_id = :owner AND (standings.pace = '0' OR standings.last_at < CASE
            WHEN (standings.pace = 'A') THEN :cold_a WHEN (standings.pace = 'B') THEN :cold_b
            ELSE :cold_c END) AND standings.tried_at IS NOT NULL AND standings.tried_at >=
            :resting AND standings.tried_at >= CASE WHEN (standings.attempts <= :attempts_1)
            THEN :resting_0 WHEN (standings.attempts <= :attempts_2) THEN :resting_1 WHEN
            (standings.attempts <= :attempts_3) THEN :resting_2 WHEN (standings.attempts <=
            :attempts_4) THEN :resting_3 WHEN (standings.attempts <= :attempts_5) THEN
            :resting_4 ELSE :resting_4 END UNION SELECT standings.account_id
        FROM standings
        WHERE standings.cooling = 1 AND standings.planned = 0 AND standings.closed = 0 AND
            standings.owner_id = :owner AND (standings.pace = '0' OR standings.last_at < CASE
            WHEN (standings.pace = 'A') THEN :cold_a WHEN (standings.pace = 'B') THEN :cold_b
            ELSE :cold_c END) AND standings.tried_at IS NOT NULL AND standings.tried_at >=
            :counted AND standings.tries >= :most AND (SELECT count(*) AS count_1
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id = standings.account_id
            AND interactions.occurred_at >= :counted AND interactions.direction = 'outbound' AND
            (interactions.outcome NOT IN ('callback_requested', 'connected', 'held',
            'replied'))) >= :most UNION SELECT standings.account_id
        FROM standings
        WHERE standings.cooling = 1 AND standings.planned = 0 AND standings.closed = 0 AND
            standings.owner_id = :owner AND (standings.pace = '0' OR standings.last_at < CASE
            WHEN (standings.pace = 'A') THEN :cold_a WHEN (standings.pace = 'B') THEN :cold_b
            ELSE :cold_c END) AND standings.owner_since IS NOT NULL AND standings.owner_since >
            :changed UNION SELECT standings.account_id
        FROM standings
        WHERE standings.cooling = 1 AND standings.planned = 0 AND standings.closed = 0 AND
            standings.owner_id = :owner AND (standings.pace = '0' OR standings.last_at < CASE
            WHEN (standings.pace = 'A') THEN :cold_a WHEN (standings.pace = 'B') THEN :cold_b
            ELSE :cold_c END) AND standings.hindered = 1 UNION SELECT pauses.account_id
        FROM pauses
        WHERE pauses.deleted_at IS NULL AND pauses.from_on <= :today AND (pauses.until_on IS
            NULL OR pauses.until_on > :today) AND pauses.account_id IS NOT NULL UNION SELECT
            do_not_contacts.account_id
        FROM do_not_contacts
        WHERE do_not_contacts.deleted_at IS NULL AND do_not_contacts.channel = 'all' AND
            do_not_contacts.until_on IS NULL AND do_not_contacts.since_on > :today AND
            do_not_contacts.account_id IS NOT NULL UNION SELECT goodwill_seasons.account_id
        FROM goodwill_seasons
        WHERE goodwill_seasons.deleted_at IS NULL AND goodwill_seasons.from_on <= :today AND
            (goodwill_seasons.until_on IS NULL OR goodwill_seasons.until_on >= :today) AND
            goodwill_seasons.account_id IS NOT NULL
    """,
    {"account_id": READERS["uuid"]},
    fixed={"attempts_1": 2, "attempts_2": 3, "attempts_3": 4, "attempts_4": 5, "attempts_5": 6},
)

KNOWN = Statement(
    "loop.due.cold:KNOWN",
    """
        SELECT standings.pace, standings.attempts,
            group_concat(coalesce(CAST(replace(CAST(standings.account_id AS TEXT), :replace_1,
            :replace_2) AS TEXT), :coalesce_1) || :coalesce_2 ||
            coalesce(CAST(replace(substr(standings.since, 1, 16), :replace_3, :replace_4) AS
            TEXT), :coalesce_3)) AS listed
        FROM standings
        WHERE standings.cooling = 1 AND standings.planned = 0 AND standings.closed = 0 AND
            standings.known = 1 AND standings.owner_id = :owner GROUP BY standings.pace,
            standings.attempts
    """,
    {"pace": None, "attempts": None, "listed": None},
    fixed={
        "replace_1": "-",
        "replace_2": "",
        "coalesce_1": "-",
        "coalesce_2": " ",
        "replace_3": " ",
        "replace_4": "T",
        "coalesce_3": "-",
    },
)

PARTS = Statement(
    "loop.due.cold:PARTS",
    """
        SELECT roles.part, group_concat(coalesce(CAST(replace(CAST(roles.account_id AS TEXT),
            :replace_1, :replace_2) AS TEXT), :coalesce_1)) AS listed
        FROM roles
        WHERE roles.deleted_at IS NULL AND roles.from_on <= :today AND (roles.until_on IS NULL
            OR roles.until_on > :today) AND roles.account_id IN (SELECT standings.account_id
        FROM standings
        WHERE standings.cooling = 1 AND standings.planned = 0 AND standings.closed = 0 AND
            standings.known = 1 AND standings.owner_id = :owner) GROUP BY roles.part
    """,
    {"part": RolePart, "listed": None},
    fixed={"replace_1": "-", "replace_2": "", "coalesce_1": "-"},
)

PARTS_IN_SALES = Statement(
    "loop.due.cold:PARTS_IN_SALES",
    """
        SELECT replace(CAST(roles.account_id AS TEXT), :replace_1, :replace_2) AS account
        FROM opportunity_roles JOIN roles ON roles.id = opportunity_roles.role_id
        WHERE opportunity_roles.deleted_at IS NULL AND roles.deleted_at IS NULL
    """,
    {"account": None},
    fixed={"replace_1": "-", "replace_2": ""},
)

AGREED = Statement(
    "loop.due.cold:AGREED",
    """
        SELECT agreements.every_days, agreements.at_most_days, agreements.max_per_month IS NOT
            NULL AS capped, group_concat(coalesce(CAST(replace(CAST(agreements.account_id AS
            TEXT), :replace_1, :replace_2) AS TEXT), :coalesce_1)) AS listed
        FROM agreements
        WHERE agreements.deleted_at IS NULL AND agreements.account_id IN (SELECT
            standings.account_id
        FROM standings
        WHERE standings.cooling = 1 AND standings.planned = 0 AND standings.closed = 0 AND
            standings.known = 1 AND standings.owner_id = :owner) AND agreements.agreed_on <=
            :today AND (agreements.ended_on IS NULL OR agreements.ended_on > :today) GROUP BY
            agreements.every_days, agreements.at_most_days, capped
    """,
    {"every_days": None, "at_most_days": None, "capped": READERS["bool"], "listed": None},
    fixed={"replace_1": "-", "replace_2": "", "coalesce_1": "-"},
)

CLOSING = Statement(
    "loop.due.cold:CLOSING",
    """
        SELECT group_concat(coalesce(CAST(replace(CAST(opportunities.account_id AS TEXT),
            :replace_1, :replace_2) AS TEXT), :coalesce_1)) AS listed
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL AND opportunities.account_id IN (SELECT
            standings.account_id
        FROM standings
        WHERE standings.cooling = 1 AND standings.planned = 0 AND standings.closed = 0 AND
            standings.known = 1 AND standings.owner_id = :owner) AND (opportunities.stage NOT IN
            ([[ended]])) AND opportunities.close_on <= :soon
    """,
    {"listed": None},
    fixed={"replace_1": "-", "replace_2": "", "coalesce_1": "-"},
    lists=("ended",),
)
