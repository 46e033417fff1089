"""Made from `salesbook.store.statements.loop.due.candidates`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

IN_SEASON = Statement(
    "loop.due.candidates:IN_SEASON",
    """
        SELECT EXISTS (SELECT goodwill_seasons.id
        FROM goodwill_seasons
        WHERE goodwill_seasons.deleted_at IS NULL AND goodwill_seasons.from_on <= :today AND
            (goodwill_seasons.until_on IS NULL OR goodwill_seasons.until_on >= :today)) AS
            in_season
    """,
    {"in_season": READERS["bool"]},
)

SEASONED = Statement(
    "loop.due.candidates:SEASONED",
    """
        SELECT EXISTS (SELECT goodwill_seasons.id
        FROM goodwill_seasons
        WHERE goodwill_seasons.deleted_at IS NULL) AS seasoned
    """,
    {"seasoned": READERS["bool"]},
)

SPOKEN_FOR_REP = Statement(
    "loop.due.candidates:SPOKEN_FOR_REP",
    """
        SELECT spoken_for.account_id, spoken_for.person_id
        FROM (SELECT coalesce(follow_ups.account_id, employments.account_id) AS account_id,
            follow_ups.person_id AS person_id
        FROM follow_ups LEFT OUTER JOIN employments ON follow_ups.account_id IS NULL AND
            employments.person_id = follow_ups.person_id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' AND follow_ups.due_on
            <= :today AND follow_ups.owner_id = :rep UNION SELECT
            coalesce(commitments.account_id, employments.account_id) AS account_id,
            commitments.person_id AS person_id
        FROM commitments LEFT OUTER JOIN employments ON commitments.account_id IS NULL AND
            employments.person_id = commitments.person_id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1
        WHERE commitments.deleted_at IS NULL AND commitments.status = 'open' AND
            commitments.side = 'ours' AND commitments.due_on <= :today AND commitments.owner_id
            = :rep UNION SELECT coalesce(follow_ups.account_id, employments.account_id) AS
            account_id, follow_ups.person_id AS person_id
        FROM follow_up_closures JOIN follow_ups ON follow_ups.id =
            follow_up_closures.follow_up_id LEFT OUTER JOIN employments ON follow_ups.account_id
            IS NULL AND employments.person_id = follow_ups.person_id AND employments.deleted_at
            IS NULL AND employments.until_on IS NULL AND employments.main = 1
        WHERE follow_ups.deleted_at IS NULL AND follow_up_closures.deleted_at IS NULL AND
            follow_up_closures.met = 'no' AND NOT (EXISTS (SELECT later.id
        FROM follow_ups AS later LEFT OUTER JOIN follow_up_closures AS ended ON
            ended.follow_up_id = later.id AND ended.deleted_at IS NULL
        WHERE later.deleted_at IS NULL AND later.account_id = follow_ups.account_id AND
            (ended.id IS NULL OR ended.closed_at > follow_up_closures.closed_at))) AND (EXISTS
            (SELECT own.id
        FROM follow_ups AS own
        WHERE own.id = follow_ups.id AND own.owner_id = :rep)) UNION SELECT message.account_id
            AS account_id, NULL AS person_id
        FROM interactions AS message
        WHERE message.account_id IN (SELECT standings.account_id
        FROM standings
        WHERE standings.waits = 1) AND message.deleted_at IS NULL AND message.direction =
            'inbound' AND (message.kind IN ('email', 'letter', 'message', 'social') OR
            message.outcome IN ('left_message', 'left_voicemail')) AND (message.rep_id = :rep OR
            (EXISTS (SELECT ownerships.id
        FROM ownerships
        WHERE ownerships.account_id = message.account_id AND ownerships.deleted_at IS NULL AND
            ownerships.until_on IS NULL AND ownerships.part = 'owner' AND ownerships.rep_id =
            :rep))) UNION SELECT message.account_id AS account_id, named.person_id AS person_id
        FROM interactions AS message LEFT OUTER JOIN interaction_people AS named ON
            named.interaction_id = message.id AND named.deleted_at IS NULL
        WHERE message.account_id IS NULL AND message.deleted_at IS NULL AND message.direction =
            'inbound' AND (message.kind IN ('email', 'letter', 'message', 'social') OR
            message.outcome IN ('left_message', 'left_voicemail'))) AS spoken_for
        WHERE spoken_for.account_id IS NOT NULL AND NOT (EXISTS (SELECT accounts.id
        FROM accounts
        WHERE accounts.id = spoken_for.account_id AND (accounts.archived_on IS NOT NULL OR
            accounts.deleted_at IS NOT NULL))) OR spoken_for.account_id IS NULL AND
            spoken_for.person_id IS NOT NULL AND NOT (EXISTS (SELECT employments.id
        FROM employments
        WHERE employments.person_id = spoken_for.person_id AND employments.deleted_at IS NULL
            AND employments.until_on IS NULL AND employments.main = 1))
    """,
    {"account_id": READERS["uuid"], "person_id": READERS["uuid"]},
)

SPOKEN_FOR_ALL = Statement(
    "loop.due.candidates:SPOKEN_FOR_ALL",
    """
        SELECT spoken_for.account_id, spoken_for.person_id
        FROM (SELECT coalesce(follow_ups.account_id, employments.account_id) AS account_id,
            follow_ups.person_id AS person_id
        FROM follow_ups LEFT OUTER JOIN employments ON follow_ups.account_id IS NULL AND
            employments.person_id = follow_ups.person_id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' AND follow_ups.due_on
            <= :today UNION SELECT coalesce(commitments.account_id, employments.account_id) AS
            account_id, commitments.person_id AS person_id
        FROM commitments LEFT OUTER JOIN employments ON commitments.account_id IS NULL AND
            employments.person_id = commitments.person_id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1
        WHERE commitments.deleted_at IS NULL AND commitments.status = 'open' AND
            commitments.side = 'ours' AND commitments.due_on <= :today UNION SELECT
            coalesce(follow_ups.account_id, employments.account_id) AS account_id,
            follow_ups.person_id AS person_id
        FROM follow_up_closures JOIN follow_ups ON follow_ups.id =
            follow_up_closures.follow_up_id LEFT OUTER JOIN employments ON follow_ups.account_id
            IS NULL AND employments.person_id = follow_ups.person_id AND employments.deleted_at
            IS NULL AND employments.until_on IS NULL AND employments.main = 1
        WHERE follow_ups.deleted_at IS NULL AND follow_up_closures.deleted_at IS NULL AND
            follow_up_closures.met = 'no' AND NOT (EXISTS (SELECT later.id
        FROM follow_ups AS later LEFT OUTER JOIN follow_up_closures AS ended ON
            ended.follow_up_id = later.id AND ended.deleted_at IS NULL
        WHERE later.deleted_at IS NULL AND later.account_id = follow_ups.account_id AND
            (ended.id IS NULL OR ended.closed_at > follow_up_closures.closed_at))) UNION SELECT
            message.account_id AS account_id, NULL AS person_id
        FROM interactions AS message
        WHERE message.account_id IN (SELECT standings.account_id
        FROM standings
        WHERE standings.waits = 1) AND message.deleted_at IS NULL AND message.direction =
            'inbound' AND (message.kind IN ('email', 'letter', 'message', 'social') OR
            message.outcome IN ('left_message', 'left_voicemail')) UNION SELECT
            message.account_id AS account_id, named.person_id AS person_id
        FROM interactions AS message LEFT OUTER JOIN interaction_people AS named ON
            named.interaction_id = message.id AND named.deleted_at IS NULL
        WHERE message.account_id IS NULL AND message.deleted_at IS NULL AND message.direction =
            'inbound' AND (message.kind IN ('email', 'letter', 'message', 'social') OR
            message.outcome IN ('left_message', 'left_voicemail'))) AS spoken_for
        WHERE spoken_for.account_id IS NOT NULL AND NOT (EXISTS (SELECT accounts.id
        FROM accounts
        WHERE accounts.id = spoken_for.account_id AND (accounts.archived_on IS NOT NULL OR
            accounts.deleted_at IS NOT NULL))) OR spoken_for.account_id IS NULL AND
            spoken_for.person_id IS NOT NULL AND NOT (EXISTS (SELECT employments.id
        FROM employments
        WHERE employments.person_id = spoken_for.person_id AND employments.deleted_at IS NULL
            AND employments.until_on IS NULL AND employments.main = 1))
    """,
    {"account_id": READERS["uuid"], "person_id": READERS["uuid"]},
)

EVERYBODY_FOR_REP = Statement(
    "loop.due.candidates:EVERYBODY_FOR_REP",
    """
        SELECT everybody.account_id, everybody.person_id
        FROM (SELECT ownerships.account_id AS account_id, NULL AS person_id
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = 'owner' AND ownerships.rep_id = :rep UNION SELECT coalesce(follow_ups.account_id,
            employments.account_id) AS account_id, follow_ups.person_id AS person_id
        FROM follow_ups LEFT OUTER JOIN employments ON follow_ups.account_id IS NULL AND
            employments.person_id = follow_ups.person_id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' AND
            follow_ups.owner_id = :rep UNION SELECT coalesce(commitments.account_id,
            employments.account_id) AS account_id, commitments.person_id AS person_id
        FROM commitments LEFT OUTER JOIN employments ON commitments.account_id IS NULL AND
            employments.person_id = commitments.person_id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1
        WHERE commitments.deleted_at IS NULL AND commitments.status = 'open' AND
            commitments.side = 'ours' AND commitments.owner_id = :rep UNION SELECT NULL AS
            account_id, people.id AS id
        FROM people
        WHERE people.deleted_at IS NULL AND people.author_id = :rep UNION SELECT
            opportunities.account_id AS account_id, NULL AS person_id
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL AND opportunities.owner_id = :rep UNION SELECT
            complaints.account_id AS account_id, NULL AS person_id
        FROM complaints
        WHERE complaints.deleted_at IS NULL AND complaints.status IN ('assigned', 'new',
            'pending') AND complaints.owner_id = :rep UNION SELECT employments.account_id AS
            account_id, reactions.person_id AS person_id
        FROM reactions LEFT OUTER JOIN employments ON employments.person_id =
            reactions.person_id AND employments.deleted_at IS NULL AND employments.until_on IS
            NULL AND employments.main = 1
        WHERE reactions.deleted_at IS NULL AND reactions.status = 'open' AND reactions.rep_id =
            :rep) AS everybody
        WHERE everybody.account_id IS NOT NULL AND NOT (EXISTS (SELECT accounts.id
        FROM accounts
        WHERE accounts.id = everybody.account_id AND (accounts.archived_on IS NOT NULL OR
            accounts.deleted_at IS NOT NULL))) OR everybody.account_id IS NULL AND
            everybody.person_id IS NOT NULL AND NOT (EXISTS (SELECT employments.id
        FROM employments
        WHERE employments.person_id = everybody.person_id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1))
    """,
    {"account_id": READERS["uuid"], "person_id": READERS["uuid"]},
)

EVERYBODY_FOR_ALL = Statement(
    "loop.due.candidates:EVERYBODY_FOR_ALL",
    """
        SELECT everybody.account_id, everybody.person_id
        FROM (SELECT accounts.id AS account_id, NULL AS person_id
        FROM accounts UNION SELECT coalesce(follow_ups.account_id, employments.account_id) AS
            account_id, follow_ups.person_id AS person_id
        FROM follow_ups LEFT OUTER JOIN employments ON follow_ups.account_id IS NULL AND
            employments.person_id = follow_ups.person_id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' UNION SELECT
            coalesce(commitments.account_id, employments.account_id) AS account_id,
            commitments.person_id AS person_id
        FROM commitments LEFT OUTER JOIN employments ON commitments.account_id IS NULL AND
            employments.person_id = commitments.person_id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1
        WHERE commitments.deleted_at IS NULL AND commitments.status = 'open' AND
            commitments.side = 'ours' UNION SELECT NULL AS account_id, people.id AS id
        FROM people
        WHERE people.deleted_at IS NULL) AS everybody
        WHERE everybody.account_id IS NOT NULL AND NOT (EXISTS (SELECT accounts.id
        FROM accounts
        WHERE accounts.id = everybody.account_id AND (accounts.archived_on IS NOT NULL OR
            accounts.deleted_at IS NOT NULL))) OR everybody.account_id IS NULL AND
            everybody.person_id IS NOT NULL AND NOT (EXISTS (SELECT employments.id
        FROM employments
        WHERE employments.person_id = everybody.person_id AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1))
    """,
    {"account_id": READERS["uuid"], "person_id": READERS["uuid"]},
)
