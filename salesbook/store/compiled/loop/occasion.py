"""Made from `salesbook.store.statements.loop.occasion`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.loop.interaction import Outcome
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OF_OCCASIONS = Statement(
    "loop.occasion:OF_OCCASIONS",
    """
        SELECT occasion_greetings.id, occasion_greetings.occasion_id, occasion_greetings.year,
            occasion_greetings.interaction_id, interactions.outcome, interactions.occurred_at,
            interactions.discussed, (SELECT personal_facts.text
        FROM personal_facts JOIN occasions ON occasions.person_id = personal_facts.person_id
        WHERE personal_facts.deleted_at IS NULL AND personal_facts.private IS 0 AND occasions.id
            = occasion_greetings.occasion_id AND personal_facts.recorded_at =
            interactions.recorded_at ORDER BY personal_facts.id
        LIMIT :param_1 OFFSET :param_2) AS told, (SELECT origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = interactions.id AND origins.private = 1) AS keeper
        FROM occasion_greetings JOIN interactions ON interactions.id =
            occasion_greetings.interaction_id
        WHERE occasion_greetings.deleted_at IS NULL AND interactions.deleted_at IS NULL AND
            occasion_greetings.occasion_id IN ([[ids]]) ORDER BY occasion_greetings.year DESC,
            occasion_greetings.id DESC
    """,
    {
        "id": READERS["uuid"],
        "occasion_id": READERS["uuid"],
        "year": None,
        "interaction_id": READERS["uuid"],
        "outcome": Outcome,
        "occurred_at": READERS["instant"],
        "discussed": None,
        "told": None,
        "keeper": READERS["uuid"],
    },
    fixed={"param_1": 1, "param_2": 0},
    lists=("ids",),
)

IN_YEAR = Statement(
    "loop.occasion:IN_YEAR",
    """
        SELECT occasion_greetings.id, interactions.outcome
        FROM occasion_greetings JOIN interactions ON interactions.id =
            occasion_greetings.interaction_id
        WHERE occasion_greetings.deleted_at IS NULL AND occasion_greetings.occasion_id =
            :occasion AND occasion_greetings.year = :year
    """,
    {"id": READERS["uuid"], "outcome": Outcome},
)

BY = Statement(
    "loop.occasion:BY",
    """
        SELECT occasion_greetings.id
        FROM occasion_greetings
        WHERE occasion_greetings.deleted_at IS NULL AND occasion_greetings.interaction_id =
            :interaction
    """,
    {"id": READERS["uuid"]},
)
