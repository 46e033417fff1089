"""Made from `salesbook.store.statements.loop.interaction`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import Direction, NoNext, Outcome, Phase
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ONE = Statement(
    "loop.interaction:ONE",
    """
        SELECT interactions.id, interactions.handle, interactions.rep_id, interactions.kind,
            interactions.direction, interactions.outcome, interactions.occurred_at,
            interactions.occurred_zone, interactions.recorded_at, interactions.discussed,
            interactions.proposed, interactions.account_id, interactions.phase,
            interactions.duration_s, interactions.no_next, interactions.confirmed,
            interactions.private
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.id = :id
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "kind": InteractionKind,
        "direction": Direction,
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "recorded_at": READERS["instant"],
        "discussed": None,
        "proposed": None,
        "account_id": READERS["uuid"],
        "phase": Phase,
        "duration_s": None,
        "no_next": NoNext,
        "confirmed": READERS["bool"],
        "private": READERS["bool"],
    },
)

PEOPLE_OF = Statement(
    "loop.interaction:PEOPLE_OF",
    """
        SELECT interaction_people.person_id
        FROM interaction_people
        WHERE interaction_people.deleted_at IS NULL AND interaction_people.interaction_id = :id
            ORDER BY interaction_people.id
    """,
    {"person_id": READERS["uuid"]},
)

POINTS_OF = Statement(
    "loop.interaction:POINTS_OF",
    """
        SELECT interaction_points.id
        FROM interaction_points
        WHERE interaction_points.deleted_at IS NULL AND interaction_points.interaction_id = :id
    """,
    {"id": READERS["uuid"]},
)

PURPOSE_OF = Statement(
    "loop.interaction:PURPOSE_OF",
    """
        SELECT interaction_purposes.id, interaction_purposes.kind, interaction_purposes.text
        FROM interaction_purposes
        WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
            :id ORDER BY interaction_purposes.id
    """,
    {"id": READERS["uuid"], "kind": PurposeKind, "text": None},
)

REACHED_OF_ACCOUNT = Statement(
    "loop.interaction:REACHED_OF_ACCOUNT",
    """
        SELECT count(*) AS count
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.account_id = :id AND
            interactions.occurred_at >= :since AND interactions.occurred_at <= :until
    """,
    {"count": None},
)

REACHED_OF_PERSON = Statement(
    "loop.interaction:REACHED_OF_PERSON",
    """
        SELECT count(*) AS count
        FROM interactions JOIN interaction_people ON interaction_people.interaction_id =
            interactions.id
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interaction_people.deleted_at IS NULL AND
            interaction_people.part IN ('attended', 'spoke') AND interaction_people.person_id =
            :id AND interactions.occurred_at >= :since AND interactions.occurred_at <= :until
    """,
    {"count": None},
)

SALE_AT = Statement(
    "loop.interaction:SALE_AT",
    """
        SELECT opportunities.id
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL AND opportunities.account_id = :id
        LIMIT :param_1 OFFSET :param_2
    """,
    {"id": READERS["uuid"]},
    fixed={"param_1": 1, "param_2": 0},
)

OPEN_SALES_AT = Statement(
    "loop.interaction:OPEN_SALES_AT",
    """
        SELECT opportunities.id, opportunities.name, opportunities.handle
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL AND opportunities.account_id = :id AND
            (opportunities.stage NOT IN ([[ended]])) ORDER BY opportunities.id
        LIMIT :param_1 OFFSET :param_2
    """,
    {"id": READERS["uuid"], "name": None, "handle": None},
    fixed={"param_1": 2, "param_2": 0},
    lists=("ended",),
)

TOPICS_OF = Statement(
    "loop.interaction:TOPICS_OF",
    """
        SELECT topics.opportunity_id, topics.complaint_id, topics.campaign_id, topics.product_id
        FROM topics
        WHERE topics.deleted_at IS NULL AND topics.interaction_id = :id ORDER BY topics.id
    """,
    {
        "opportunity_id": READERS["uuid"],
        "complaint_id": READERS["uuid"],
        "campaign_id": READERS["uuid"],
        "product_id": READERS["uuid"],
    },
)
