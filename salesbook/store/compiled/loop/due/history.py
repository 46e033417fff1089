"""Made from `salesbook.store.statements.loop.due.history`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.loop.interaction import Direction, InteractionKind, Outcome
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ACCOUNT_EXCHANGES = Statement(
    "loop.due.history:ACCOUNT_EXCHANGES",
    """
        WITH everything AS
        (SELECT interactions.account_id AS subject, interactions.id AS id,
            interactions.occurred_at AS occurred_at, interactions.kind AS kind,
            interactions.direction AS direction, interactions.outcome AS outcome,
            interactions.rep_id AS rep_id, CASE WHEN interactions.private THEN :param_1 ELSE
            substr(interactions.discussed, :substr_1, :substr_2) END AS said
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id IN ([[ids]]))
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
