"""Made from `salesbook.store.statements.loop.due.history`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ACCOUNT_EXCHANGES = Statement(
    "loop.due.history:ACCOUNT_EXCHANGES",
    """
        WITH since AS
        (SELECT standings.account_id AS account_id, standings.last_at AS last_at, (SELECT
            answer.occurred_at
        FROM interactions AS answer
        WHERE answer.deleted_at IS NULL AND answer.account_id = standings.account_id AND
            (answer.direction = 'outbound' OR answer.outcome IN ('connected', 'held')) ORDER BY
            answer.occurred_at DESC
        LIMIT :param_2 OFFSET :param_3) AS answered_at
        FROM standings
        WHERE standings.account_id IN ([[ids]]))
        SELECT since.account_id AS subject, interactions.id, interactions.occurred_at,
            interactions.kind, interactions.direction, interactions.outcome,
            interactions.rep_id, CASE WHEN interactions.private THEN :param_1 ELSE
            substr(interactions.discussed, :substr_1, :substr_2) END AS said,
            interaction_people.person_id
        FROM since JOIN interactions ON interactions.account_id = since.account_id AND
            interactions.deleted_at IS NULL AND interactions.occurred_at >= CASE WHEN
            (since.last_at IS NULL OR since.answered_at IS NULL) THEN :everything WHEN
            (since.last_at < since.answered_at) THEN since.last_at ELSE since.answered_at END
            LEFT OUTER JOIN interaction_people ON interaction_people.interaction_id =
            interactions.id AND interaction_people.deleted_at IS NULL AND
            interaction_people.part IN ('attended', 'spoke')
    """,
    {
        "subject": READERS["uuid"],
        "id": READERS["uuid"],
        "occurred_at": READERS["instant"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "rep_id": READERS["uuid"],
        "said": None,
        "person_id": READERS["uuid"],
    },
    fixed={
        "param_1": "",
        "substr_1": 1,
        "substr_2": 200,
        "param_2": 1,
        "param_3": 0,
        "everything": "0001-01-01 00:00:00.000000",
    },
    lists=("ids",),
)

PERSON_EXCHANGES = Statement(
    "loop.due.history:PERSON_EXCHANGES",
    """
        WITH everything AS
        (SELECT took_part_too.person_id AS subject, interactions.id AS id,
            interactions.occurred_at AS occurred_at, interactions.kind AS kind,
            interactions.direction AS direction, interactions.outcome AS outcome,
            interactions.rep_id AS rep_id, CASE WHEN interactions.private THEN :param_1 ELSE
            substr(interactions.discussed, :substr_1, :substr_2) END AS said
        FROM interactions JOIN interaction_people AS took_part_too ON
            took_part_too.interaction_id = interactions.id AND took_part_too.deleted_at IS NULL
            AND took_part_too.part IN ('attended', 'spoke')
        WHERE interactions.deleted_at IS NULL AND took_part_too.person_id IN ([[ids]]))
        SELECT everything.subject, everything.id, everything.occurred_at, everything.kind,
            everything.direction, everything.outcome, everything.rep_id, everything.said,
            interaction_people.person_id
        FROM everything JOIN (SELECT everything.subject AS subject, max(CASE WHEN
            (everything.outcome IN ('callback_requested', 'connected', 'held', 'replied')) THEN
            everything.occurred_at END) AS reached_at, max(CASE WHEN (everything.direction =
            'outbound' OR everything.outcome IN ('connected', 'held')) THEN
            everything.occurred_at END) AS answered_at
        FROM everything GROUP BY everything.subject) AS since ON since.subject =
            everything.subject LEFT OUTER JOIN interaction_people ON
            interaction_people.interaction_id = everything.id AND interaction_people.deleted_at
            IS NULL AND interaction_people.part IN ('attended', 'spoke')
        WHERE since.reached_at IS NULL OR since.answered_at IS NULL OR everything.occurred_at >=
            since.reached_at OR everything.occurred_at >= since.answered_at
    """,
    {
        "subject": READERS["uuid"],
        "id": READERS["uuid"],
        "occurred_at": READERS["instant"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "rep_id": READERS["uuid"],
        "said": None,
        "person_id": READERS["uuid"],
    },
    fixed={"param_1": "", "substr_1": 1, "substr_2": 200},
    lists=("ids",),
)
