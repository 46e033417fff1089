"""Made from `salesbook.store.statements.loop.shared`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OF_ACCOUNT = {
    "talks": Statement(
        "loop.shared:OF_ACCOUNT[talks]",
        """
            SELECT interactions.discussed AS said, interactions.occurred_at AS said_on
            FROM interactions
            WHERE interactions.account_id = :subject AND interactions.deleted_at IS NULL AND
                interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') AND
                (EXISTS (SELECT interaction_purposes.id
            FROM interaction_purposes
            WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
                interactions.id AND interaction_purposes.kind = 'goodwill')) AND
                (interactions.private IS 0 OR interactions.rep_id = :reader) AND
                interactions.discussed != :discussed_1 AND interactions.occurred_at >= :since ORDER
                BY interactions.occurred_at DESC, interactions.id DESC
        """,
        {"said": None, "said_on": READERS["instant"]},
        fixed={"discussed_1": ""},
    ),
    "business": Statement(
        "loop.shared:OF_ACCOUNT[business]",
        """
            SELECT interactions.id
            FROM interactions
            WHERE interactions.account_id = :subject AND interactions.deleted_at IS NULL AND
                interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') AND
                NOT (EXISTS (SELECT interaction_purposes.id
            FROM interaction_purposes
            WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
                interactions.id AND interaction_purposes.kind = 'goodwill')) AND
                interactions.occurred_at >= :since
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"param_1": 1, "param_2": 0},
    ),
}

OF_PERSON = {
    "talks": Statement(
        "loop.shared:OF_PERSON[talks]",
        """
            SELECT interactions.discussed AS said, interactions.occurred_at AS said_on
            FROM interactions JOIN interaction_people ON interaction_people.interaction_id =
                interactions.id AND interaction_people.deleted_at IS NULL AND
                interaction_people.part IN ('attended', 'spoke')
            WHERE interaction_people.person_id = :subject AND interactions.deleted_at IS NULL AND
                interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') AND
                (EXISTS (SELECT interaction_purposes.id
            FROM interaction_purposes
            WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
                interactions.id AND interaction_purposes.kind = 'goodwill')) AND
                (interactions.private IS 0 OR interactions.rep_id = :reader) AND
                interactions.discussed != :discussed_1 AND interactions.occurred_at >= :since ORDER
                BY interactions.occurred_at DESC, interactions.id DESC
        """,
        {"said": None, "said_on": READERS["instant"]},
        fixed={"discussed_1": ""},
    ),
    "business": Statement(
        "loop.shared:OF_PERSON[business]",
        """
            SELECT interactions.id
            FROM interactions JOIN interaction_people ON interaction_people.interaction_id =
                interactions.id AND interaction_people.deleted_at IS NULL AND
                interaction_people.part IN ('attended', 'spoke')
            WHERE interaction_people.person_id = :subject AND interactions.deleted_at IS NULL AND
                interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') AND
                NOT (EXISTS (SELECT interaction_purposes.id
            FROM interaction_purposes
            WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
                interactions.id AND interaction_purposes.kind = 'goodwill')) AND
                interactions.occurred_at >= :since
            LIMIT :param_1 OFFSET :param_2
        """,
        {"id": READERS["uuid"]},
        fixed={"param_1": 1, "param_2": 0},
    ),
}
