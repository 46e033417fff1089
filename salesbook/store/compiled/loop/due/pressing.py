"""Made from `salesbook.store.statements.loop.due.pressing`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

FOR_REP = {
    "complaints": Statement(
        "loop.due.pressing:FOR_REP[complaints]",
        """
            SELECT asked.account_id, asked.person_id
            FROM (SELECT complaints.account_id AS account_id, CAST(NULL AS CHAR(32)) AS person_id
            FROM complaints
            WHERE complaints.deleted_at IS NULL AND complaints.status IN ('assigned', 'new',
                'pending') AND CASE WHEN (complaints.owner_id IS NULL) THEN EXISTS (SELECT
                ownerships.id
            FROM ownerships
            WHERE ownerships.account_id = complaints.account_id AND ownerships.deleted_at IS NULL
                AND ownerships.until_on IS NULL AND ownerships.part = 'owner' AND ownerships.rep_id
                = :rep) ELSE complaints.owner_id = :rep END = 1) AS asked
            WHERE asked.account_id IS NOT NULL AND NOT (EXISTS (SELECT accounts.id
            FROM accounts
            WHERE accounts.id = asked.account_id AND (accounts.archived_on IS NOT NULL OR
                accounts.deleted_at IS NOT NULL))) OR asked.account_id IS NULL AND asked.person_id
                IS NOT NULL AND NOT (EXISTS (SELECT employments.id
            FROM employments
            WHERE employments.person_id = asked.person_id AND employments.deleted_at IS NULL AND
                employments.until_on IS NULL AND employments.main = 1))
        """,
        {"account_id": READERS["uuid"], "person_id": READERS["uuid"]},
    ),
    "reactions": Statement(
        "loop.due.pressing:FOR_REP[reactions]",
        """
            SELECT asked.account_id, asked.person_id
            FROM (SELECT employments.account_id AS account_id, reactions.person_id AS person_id
            FROM reactions LEFT OUTER JOIN employments ON employments.person_id =
                reactions.person_id AND employments.deleted_at IS NULL AND employments.until_on IS
                NULL AND employments.main = 1
            WHERE reactions.deleted_at IS NULL AND reactions.status = 'open' AND reactions.rep_id =
                :rep) AS asked
            WHERE asked.account_id IS NOT NULL AND NOT (EXISTS (SELECT accounts.id
            FROM accounts
            WHERE accounts.id = asked.account_id AND (accounts.archived_on IS NOT NULL OR
                accounts.deleted_at IS NOT NULL))) OR asked.account_id IS NULL AND asked.person_id
                IS NOT NULL AND NOT (EXISTS (SELECT employments.id
            FROM employments
            WHERE employments.person_id = asked.person_id AND employments.deleted_at IS NULL AND
                employments.until_on IS NULL AND employments.main = 1))
        """,
        {"account_id": READERS["uuid"], "person_id": READERS["uuid"]},
    ),
    "occasions": Statement(
        "loop.due.pressing:FOR_REP[occasions]",
        """
            SELECT asked.account_id, asked.person_id
            FROM (SELECT coalesce(occasions.account_id, employments.account_id) AS account_id,
                occasions.person_id AS person_id
            FROM occasions LEFT OUTER JOIN employments ON employments.person_id =
                occasions.person_id AND employments.deleted_at IS NULL AND employments.until_on IS
                NULL AND employments.main = 1
            WHERE occasions.deleted_at IS NULL AND occasions.month = :month_0 AND occasions.day >=
                :first_0 AND occasions.day <= :last_0 AND ((EXISTS (SELECT ownerships.id
            FROM ownerships
            WHERE ownerships.account_id = coalesce(occasions.account_id, employments.account_id) AND
                ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part =
                'owner' AND ownerships.rep_id = :rep)) OR coalesce(occasions.account_id,
                employments.account_id) IS NULL AND (EXISTS (SELECT people.id
            FROM people
            WHERE people.id = occasions.person_id AND people.author_id = :rep))) UNION SELECT
                coalesce(occasions.account_id, employments.account_id) AS account_id,
                occasions.person_id AS person_id
            FROM occasions LEFT OUTER JOIN employments ON employments.person_id =
                occasions.person_id AND employments.deleted_at IS NULL AND employments.until_on IS
                NULL AND employments.main = 1
            WHERE occasions.deleted_at IS NULL AND occasions.month = :month_1 AND occasions.day >=
                :first_1 AND occasions.day <= :last_1 AND ((EXISTS (SELECT ownerships.id
            FROM ownerships
            WHERE ownerships.account_id = coalesce(occasions.account_id, employments.account_id) AND
                ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part =
                'owner' AND ownerships.rep_id = :rep)) OR coalesce(occasions.account_id,
                employments.account_id) IS NULL AND (EXISTS (SELECT people.id
            FROM people
            WHERE people.id = occasions.person_id AND people.author_id = :rep))) UNION SELECT
                coalesce(occasions.account_id, employments.account_id) AS account_id,
                occasions.person_id AS person_id
            FROM occasions LEFT OUTER JOIN employments ON employments.person_id =
                occasions.person_id AND employments.deleted_at IS NULL AND employments.until_on IS
                NULL AND employments.main = 1
            WHERE occasions.deleted_at IS NULL AND occasions.month = :month_2 AND occasions.day >=
                :first_2 AND occasions.day <= :last_2 AND ((EXISTS (SELECT ownerships.id
            FROM ownerships
            WHERE ownerships.account_id = coalesce(occasions.account_id, employments.account_id) AND
                ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part =
                'owner' AND ownerships.rep_id = :rep)) OR coalesce(occasions.account_id,
                employments.account_id) IS NULL AND (EXISTS (SELECT people.id
            FROM people
            WHERE people.id = occasions.person_id AND people.author_id = :rep))) UNION SELECT
                coalesce(occasions.account_id, employments.account_id) AS account_id,
                occasions.person_id AS person_id
            FROM occasions LEFT OUTER JOIN employments ON employments.person_id =
                occasions.person_id AND employments.deleted_at IS NULL AND employments.until_on IS
                NULL AND employments.main = 1
            WHERE occasions.deleted_at IS NULL AND occasions.month = :month_3 AND occasions.day >=
                :first_3 AND occasions.day <= :last_3 AND ((EXISTS (SELECT ownerships.id
            FROM ownerships
            WHERE ownerships.account_id = coalesce(occasions.account_id, employments.account_id) AND
                ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part =
                'owner' AND ownerships.rep_id = :rep)) OR coalesce(occasions.account_id,
                employments.account_id) IS NULL AND (EXISTS (SELECT people.id
            FROM people
            WHERE people.id = occasions.person_id AND people.author_id = :rep))) UNION SELECT
                coalesce(occasions.account_id, employments.account_id) AS account_id,
                occasions.person_id AS person_id
            FROM occasions LEFT OUTER JOIN employments ON employments.person_id =
                occasions.person_id AND employments.deleted_at IS NULL AND employments.until_on IS
                NULL AND employments.main = 1
            WHERE occasions.deleted_at IS NULL AND occasions.lead_days > 31 AND ((EXISTS (SELECT
                ownerships.id
            FROM ownerships
            WHERE ownerships.account_id = coalesce(occasions.account_id, employments.account_id) AND
                ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part =
                'owner' AND ownerships.rep_id = :rep)) OR coalesce(occasions.account_id,
                employments.account_id) IS NULL AND (EXISTS (SELECT people.id
            FROM people
            WHERE people.id = occasions.person_id AND people.author_id = :rep)))) AS asked
            WHERE asked.account_id IS NOT NULL AND NOT (EXISTS (SELECT accounts.id
            FROM accounts
            WHERE accounts.id = asked.account_id AND (accounts.archived_on IS NOT NULL OR
                accounts.deleted_at IS NOT NULL))) OR asked.account_id IS NULL AND asked.person_id
                IS NOT NULL AND NOT (EXISTS (SELECT employments.id
            FROM employments
            WHERE employments.person_id = asked.person_id AND employments.deleted_at IS NULL AND
                employments.until_on IS NULL AND employments.main = 1))
        """,
        {"account_id": READERS["uuid"], "person_id": READERS["uuid"]},
    ),
    "opportunities": Statement(
        "loop.due.pressing:FOR_REP[opportunities]",
        """
            SELECT asked.account_id, asked.person_id
            FROM (SELECT opportunities.account_id AS account_id, CAST(NULL AS CHAR(32)) AS person_id
            FROM opportunities
            WHERE opportunities.deleted_at IS NULL AND opportunities.stage IN ([[stages]]) AND
                coalesce((SELECT stage_changes.changed_at
            FROM stage_changes
            WHERE stage_changes.deleted_at IS NULL AND stage_changes.opportunity_id =
                opportunities.id ORDER BY stage_changes.changed_at DESC
            LIMIT :param_1 OFFSET :param_2), opportunities.recorded_at) < :idle_before AND (EXISTS
                (SELECT standings.account_id
            FROM standings
            WHERE standings.account_id = opportunities.account_id AND standings.planned = 0)) AND
                NOT (EXISTS (SELECT interactions.id
            FROM interactions
            WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
                'connected', 'held', 'replied') AND interactions.account_id =
                opportunities.account_id AND interactions.occurred_at >= :idle_before AND NOT
                (EXISTS (SELECT interaction_purposes.id
            FROM interaction_purposes
            WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
                interactions.id AND interaction_purposes.kind = 'goodwill')))) AND
                opportunities.owner_id = :rep) AS asked
            WHERE asked.account_id IS NOT NULL AND NOT (EXISTS (SELECT accounts.id
            FROM accounts
            WHERE accounts.id = asked.account_id AND (accounts.archived_on IS NOT NULL OR
                accounts.deleted_at IS NOT NULL))) OR asked.account_id IS NULL AND asked.person_id
                IS NOT NULL AND NOT (EXISTS (SELECT employments.id
            FROM employments
            WHERE employments.person_id = asked.person_id AND employments.deleted_at IS NULL AND
                employments.until_on IS NULL AND employments.main = 1))
        """,
        {"account_id": READERS["uuid"], "person_id": READERS["uuid"]},
        fixed={"param_1": 1, "param_2": 0},
        lists=("stages",),
    ),
}

FOR_ALL = {
    "complaints": Statement(
        "loop.due.pressing:FOR_ALL[complaints]",
        """
            SELECT asked.account_id, asked.person_id
            FROM (SELECT complaints.account_id AS account_id, CAST(NULL AS CHAR(32)) AS person_id
            FROM complaints
            WHERE complaints.deleted_at IS NULL AND complaints.status IN ('assigned', 'new',
                'pending')) AS asked
            WHERE asked.account_id IS NOT NULL AND NOT (EXISTS (SELECT accounts.id
            FROM accounts
            WHERE accounts.id = asked.account_id AND (accounts.archived_on IS NOT NULL OR
                accounts.deleted_at IS NOT NULL))) OR asked.account_id IS NULL AND asked.person_id
                IS NOT NULL AND NOT (EXISTS (SELECT employments.id
            FROM employments
            WHERE employments.person_id = asked.person_id AND employments.deleted_at IS NULL AND
                employments.until_on IS NULL AND employments.main = 1))
        """,
        {"account_id": READERS["uuid"], "person_id": READERS["uuid"]},
    ),
    "reactions": Statement(
        "loop.due.pressing:FOR_ALL[reactions]",
        """
            SELECT asked.account_id, asked.person_id
            FROM (SELECT employments.account_id AS account_id, reactions.person_id AS person_id
            FROM reactions LEFT OUTER JOIN employments ON employments.person_id =
                reactions.person_id AND employments.deleted_at IS NULL AND employments.until_on IS
                NULL AND employments.main = 1
            WHERE reactions.deleted_at IS NULL AND reactions.status = 'open') AS asked
            WHERE asked.account_id IS NOT NULL AND NOT (EXISTS (SELECT accounts.id
            FROM accounts
            WHERE accounts.id = asked.account_id AND (accounts.archived_on IS NOT NULL OR
                accounts.deleted_at IS NOT NULL))) OR asked.account_id IS NULL AND asked.person_id
                IS NOT NULL AND NOT (EXISTS (SELECT employments.id
            FROM employments
            WHERE employments.person_id = asked.person_id AND employments.deleted_at IS NULL AND
                employments.until_on IS NULL AND employments.main = 1))
        """,
        {"account_id": READERS["uuid"], "person_id": READERS["uuid"]},
    ),
    "occasions": Statement(
        "loop.due.pressing:FOR_ALL[occasions]",
        """
            SELECT asked.account_id, asked.person_id
            FROM (SELECT coalesce(occasions.account_id, employments.account_id) AS account_id,
                occasions.person_id AS person_id
            FROM occasions LEFT OUTER JOIN employments ON employments.person_id =
                occasions.person_id AND employments.deleted_at IS NULL AND employments.until_on IS
                NULL AND employments.main = 1
            WHERE occasions.deleted_at IS NULL AND occasions.month = :month_0 AND occasions.day >=
                :first_0 AND occasions.day <= :last_0 UNION SELECT coalesce(occasions.account_id,
                employments.account_id) AS account_id, occasions.person_id AS person_id
            FROM occasions LEFT OUTER JOIN employments ON employments.person_id =
                occasions.person_id AND employments.deleted_at IS NULL AND employments.until_on IS
                NULL AND employments.main = 1
            WHERE occasions.deleted_at IS NULL AND occasions.month = :month_1 AND occasions.day >=
                :first_1 AND occasions.day <= :last_1 UNION SELECT coalesce(occasions.account_id,
                employments.account_id) AS account_id, occasions.person_id AS person_id
            FROM occasions LEFT OUTER JOIN employments ON employments.person_id =
                occasions.person_id AND employments.deleted_at IS NULL AND employments.until_on IS
                NULL AND employments.main = 1
            WHERE occasions.deleted_at IS NULL AND occasions.month = :month_2 AND occasions.day >=
                :first_2 AND occasions.day <= :last_2 UNION SELECT coalesce(occasions.account_id,
                employments.account_id) AS account_id, occasions.person_id AS person_id
            FROM occasions LEFT OUTER JOIN employments ON employments.person_id =
                occasions.person_id AND employments.deleted_at IS NULL AND employments.until_on IS
                NULL AND employments.main = 1
            WHERE occasions.deleted_at IS NULL AND occasions.month = :month_3 AND occasions.day >=
                :first_3 AND occasions.day <= :last_3 UNION SELECT coalesce(occasions.account_id,
                employments.account_id) AS account_id, occasions.person_id AS person_id
            FROM occasions LEFT OUTER JOIN employments ON employments.person_id =
                occasions.person_id AND employments.deleted_at IS NULL AND employments.until_on IS
                NULL AND employments.main = 1
            WHERE occasions.deleted_at IS NULL AND occasions.lead_days > 31) AS asked
            WHERE asked.account_id IS NOT NULL AND NOT (EXISTS (SELECT accounts.id
            FROM accounts
            WHERE accounts.id = asked.account_id AND (accounts.archived_on IS NOT NULL OR
                accounts.deleted_at IS NOT NULL))) OR asked.account_id IS NULL AND asked.person_id
                IS NOT NULL AND NOT (EXISTS (SELECT employments.id
            FROM employments
            WHERE employments.person_id = asked.person_id AND employments.deleted_at IS NULL AND
                employments.until_on IS NULL AND employments.main = 1))
        """,
        {"account_id": READERS["uuid"], "person_id": READERS["uuid"]},
    ),
    "opportunities": Statement(
        "loop.due.pressing:FOR_ALL[opportunities]",
        """
            SELECT asked.account_id, asked.person_id
            FROM (SELECT opportunities.account_id AS account_id, CAST(NULL AS CHAR(32)) AS person_id
            FROM opportunities
            WHERE opportunities.deleted_at IS NULL AND opportunities.stage IN ([[stages]]) AND
                coalesce((SELECT stage_changes.changed_at
            FROM stage_changes
            WHERE stage_changes.deleted_at IS NULL AND stage_changes.opportunity_id =
                opportunities.id ORDER BY stage_changes.changed_at DESC
            LIMIT :param_1 OFFSET :param_2), opportunities.recorded_at) < :idle_before AND (EXISTS
                (SELECT standings.account_id
            FROM standings
            WHERE standings.account_id = opportunities.account_id AND standings.planned = 0)) AND
                NOT (EXISTS (SELECT interactions.id
            FROM interactions
            WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
                'connected', 'held', 'replied') AND interactions.account_id =
                opportunities.account_id AND interactions.occurred_at >= :idle_before AND NOT
                (EXISTS (SELECT interaction_purposes.id
            FROM interaction_purposes
            WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
                interactions.id AND interaction_purposes.kind = 'goodwill'))))) AS asked
            WHERE asked.account_id IS NOT NULL AND NOT (EXISTS (SELECT accounts.id
            FROM accounts
            WHERE accounts.id = asked.account_id AND (accounts.archived_on IS NOT NULL OR
                accounts.deleted_at IS NOT NULL))) OR asked.account_id IS NULL AND asked.person_id
                IS NOT NULL AND NOT (EXISTS (SELECT employments.id
            FROM employments
            WHERE employments.person_id = asked.person_id AND employments.deleted_at IS NULL AND
                employments.until_on IS NULL AND employments.main = 1))
        """,
        {"account_id": READERS["uuid"], "person_id": READERS["uuid"]},
        fixed={"param_1": 1, "param_2": 0},
        lists=("stages",),
    ),
}

ORDERING_OF_REP = Statement(
    "loop.due.pressing:ORDERING_OF_REP",
    """
        SELECT replace(CAST(orders.account_id AS TEXT), :replace_1, :replace_2) AS account,
            group_concat(coalesce(CAST(CAST(julianday(orders.ordered_on) - 1721424.5 AS INTEGER)
            AS TEXT), :coalesce_1)) AS listed
        FROM orders
        WHERE orders.deleted_at IS NULL AND orders.is_return IS 0 AND orders.account_id IN
            (SELECT ownerships.account_id
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = 'owner' AND ownerships.rep_id = :rep) GROUP BY orders.account_id
        HAVING max(orders.ordered_on) >= :ordered_since AND count(*) >= :fewest
    """,
    {"account": None, "listed": None},
    fixed={"replace_1": "-", "replace_2": "", "coalesce_1": "-"},
)

ORDERING_OF_ALL = Statement(
    "loop.due.pressing:ORDERING_OF_ALL",
    """
        SELECT replace(CAST(orders.account_id AS TEXT), :replace_1, :replace_2) AS account,
            group_concat(coalesce(CAST(CAST(julianday(orders.ordered_on) - 1721424.5 AS INTEGER)
            AS TEXT), :coalesce_1)) AS listed
        FROM orders
        WHERE orders.deleted_at IS NULL AND orders.is_return IS 0 GROUP BY orders.account_id
        HAVING max(orders.ordered_on) >= :ordered_since AND count(*) >= :fewest
    """,
    {"account": None, "listed": None},
    fixed={"replace_1": "-", "replace_2": "", "coalesce_1": "-"},
)
