"""Made from `salesbook.store.statements.presence.reaction`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import Medium
from salesbook.domain.presence.reaction import ReactionKind, ReactionStatus, ReactionWay
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ONE = Statement(
    "presence.reaction:ONE",
    """
        SELECT reactions.id, reactions.handle, reactions.rep_id, reactions.person_id,
            reactions.medium, reactions.direction, reactions.kind, reactions.reacted_at,
            reactions.status, reactions.post_id, reactions.url, reactions.text, people.name AS
            person, accounts.id AS account_id, accounts.name AS account, posts.text AS post,
            reaction_answers.interaction_id, reaction_answers.answer_id
        FROM reactions JOIN people ON people.id = reactions.person_id LEFT OUTER JOIN
            employments ON employments.person_id = reactions.person_id AND
            employments.deleted_at IS NULL AND employments.until_on IS NULL AND employments.main
            = 1 LEFT OUTER JOIN accounts ON accounts.id = employments.account_id LEFT OUTER JOIN
            posts ON posts.id = reactions.post_id LEFT OUTER JOIN reaction_answers ON
            reaction_answers.reaction_id = reactions.id AND reaction_answers.deleted_at IS NULL
        WHERE reactions.deleted_at IS NULL AND reactions.id = :id ORDER BY reactions.reacted_at
            DESC, reactions.id DESC
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "medium": Medium,
        "direction": ReactionWay,
        "kind": ReactionKind,
        "reacted_at": READERS["instant"],
        "status": ReactionStatus,
        "post_id": READERS["uuid"],
        "url": None,
        "text": None,
        "person": None,
        "account_id": READERS["uuid"],
        "account": None,
        "post": None,
        "interaction_id": READERS["uuid"],
        "answer_id": READERS["uuid"],
    },
)

LISTED = {
    "mine": Statement(
        "presence.reaction:LISTED[mine]",
        """
            SELECT reactions.id, reactions.handle, reactions.rep_id, reactions.person_id,
                reactions.medium, reactions.direction, reactions.kind, reactions.reacted_at,
                reactions.status, reactions.post_id, reactions.url, reactions.text, people.name AS
                person, accounts.id AS account_id, accounts.name AS account, posts.text AS post,
                reaction_answers.interaction_id, reaction_answers.answer_id
            FROM reactions JOIN people ON people.id = reactions.person_id LEFT OUTER JOIN
                employments ON employments.person_id = reactions.person_id AND
                employments.deleted_at IS NULL AND employments.until_on IS NULL AND employments.main
                = 1 LEFT OUTER JOIN accounts ON accounts.id = employments.account_id LEFT OUTER JOIN
                posts ON posts.id = reactions.post_id LEFT OUTER JOIN reaction_answers ON
                reaction_answers.reaction_id = reactions.id AND reaction_answers.deleted_at IS NULL
            WHERE reactions.deleted_at IS NULL AND reactions.rep_id = :rep ORDER BY
                reactions.reacted_at DESC, reactions.id DESC
            LIMIT :limit OFFSET :param_1
        """,
        {
            "id": READERS["uuid"],
            "handle": None,
            "rep_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "medium": Medium,
            "direction": ReactionWay,
            "kind": ReactionKind,
            "reacted_at": READERS["instant"],
            "status": ReactionStatus,
            "post_id": READERS["uuid"],
            "url": None,
            "text": None,
            "person": None,
            "account_id": READERS["uuid"],
            "account": None,
            "post": None,
            "interaction_id": READERS["uuid"],
            "answer_id": READERS["uuid"],
        },
        fixed={"param_1": 0},
    ),
    "mine_open": Statement(
        "presence.reaction:LISTED[mine_open]",
        """
            SELECT reactions.id, reactions.handle, reactions.rep_id, reactions.person_id,
                reactions.medium, reactions.direction, reactions.kind, reactions.reacted_at,
                reactions.status, reactions.post_id, reactions.url, reactions.text, people.name AS
                person, accounts.id AS account_id, accounts.name AS account, posts.text AS post,
                reaction_answers.interaction_id, reaction_answers.answer_id
            FROM reactions JOIN people ON people.id = reactions.person_id LEFT OUTER JOIN
                employments ON employments.person_id = reactions.person_id AND
                employments.deleted_at IS NULL AND employments.until_on IS NULL AND employments.main
                = 1 LEFT OUTER JOIN accounts ON accounts.id = employments.account_id LEFT OUTER JOIN
                posts ON posts.id = reactions.post_id LEFT OUTER JOIN reaction_answers ON
                reaction_answers.reaction_id = reactions.id AND reaction_answers.deleted_at IS NULL
            WHERE reactions.deleted_at IS NULL AND reactions.rep_id = :rep AND reactions.status =
                'open' ORDER BY reactions.reacted_at DESC, reactions.id DESC
            LIMIT :limit OFFSET :param_1
        """,
        {
            "id": READERS["uuid"],
            "handle": None,
            "rep_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "medium": Medium,
            "direction": ReactionWay,
            "kind": ReactionKind,
            "reacted_at": READERS["instant"],
            "status": ReactionStatus,
            "post_id": READERS["uuid"],
            "url": None,
            "text": None,
            "person": None,
            "account_id": READERS["uuid"],
            "account": None,
            "post": None,
            "interaction_id": READERS["uuid"],
            "answer_id": READERS["uuid"],
        },
        fixed={"param_1": 0},
    ),
    "person": Statement(
        "presence.reaction:LISTED[person]",
        """
            SELECT reactions.id, reactions.handle, reactions.rep_id, reactions.person_id,
                reactions.medium, reactions.direction, reactions.kind, reactions.reacted_at,
                reactions.status, reactions.post_id, reactions.url, reactions.text, people.name AS
                person, accounts.id AS account_id, accounts.name AS account, posts.text AS post,
                reaction_answers.interaction_id, reaction_answers.answer_id
            FROM reactions JOIN people ON people.id = reactions.person_id LEFT OUTER JOIN
                employments ON employments.person_id = reactions.person_id AND
                employments.deleted_at IS NULL AND employments.until_on IS NULL AND employments.main
                = 1 LEFT OUTER JOIN accounts ON accounts.id = employments.account_id LEFT OUTER JOIN
                posts ON posts.id = reactions.post_id LEFT OUTER JOIN reaction_answers ON
                reaction_answers.reaction_id = reactions.id AND reaction_answers.deleted_at IS NULL
            WHERE reactions.deleted_at IS NULL AND reactions.person_id = :person ORDER BY
                reactions.reacted_at DESC, reactions.id DESC
            LIMIT :limit OFFSET :param_1
        """,
        {
            "id": READERS["uuid"],
            "handle": None,
            "rep_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "medium": Medium,
            "direction": ReactionWay,
            "kind": ReactionKind,
            "reacted_at": READERS["instant"],
            "status": ReactionStatus,
            "post_id": READERS["uuid"],
            "url": None,
            "text": None,
            "person": None,
            "account_id": READERS["uuid"],
            "account": None,
            "post": None,
            "interaction_id": READERS["uuid"],
            "answer_id": READERS["uuid"],
        },
        fixed={"param_1": 0},
    ),
    "person_open": Statement(
        "presence.reaction:LISTED[person_open]",
        """
            SELECT reactions.id, reactions.handle, reactions.rep_id, reactions.person_id,
                reactions.medium, reactions.direction, reactions.kind, reactions.reacted_at,
                reactions.status, reactions.post_id, reactions.url, reactions.text, people.name AS
                person, accounts.id AS account_id, accounts.name AS account, posts.text AS post,
                reaction_answers.interaction_id, reaction_answers.answer_id
            FROM reactions JOIN people ON people.id = reactions.person_id LEFT OUTER JOIN
                employments ON employments.person_id = reactions.person_id AND
                employments.deleted_at IS NULL AND employments.until_on IS NULL AND employments.main
                = 1 LEFT OUTER JOIN accounts ON accounts.id = employments.account_id LEFT OUTER JOIN
                posts ON posts.id = reactions.post_id LEFT OUTER JOIN reaction_answers ON
                reaction_answers.reaction_id = reactions.id AND reaction_answers.deleted_at IS NULL
            WHERE reactions.deleted_at IS NULL AND reactions.person_id = :person AND
                reactions.status = 'open' ORDER BY reactions.reacted_at DESC, reactions.id DESC
            LIMIT :limit OFFSET :param_1
        """,
        {
            "id": READERS["uuid"],
            "handle": None,
            "rep_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "medium": Medium,
            "direction": ReactionWay,
            "kind": ReactionKind,
            "reacted_at": READERS["instant"],
            "status": ReactionStatus,
            "post_id": READERS["uuid"],
            "url": None,
            "text": None,
            "person": None,
            "account_id": READERS["uuid"],
            "account": None,
            "post": None,
            "interaction_id": READERS["uuid"],
            "answer_id": READERS["uuid"],
        },
        fixed={"param_1": 0},
    ),
}

COUNT = {
    "mine": Statement(
        "presence.reaction:COUNT[mine]",
        """
            SELECT count(*) AS count
            FROM reactions
            WHERE reactions.deleted_at IS NULL AND reactions.rep_id = :rep
        """,
        {"count": None},
    ),
    "mine_open": Statement(
        "presence.reaction:COUNT[mine_open]",
        """
            SELECT count(*) AS count
            FROM reactions
            WHERE reactions.deleted_at IS NULL AND reactions.rep_id = :rep AND reactions.status =
                'open'
        """,
        {"count": None},
    ),
    "person": Statement(
        "presence.reaction:COUNT[person]",
        """
            SELECT count(*) AS count
            FROM reactions
            WHERE reactions.deleted_at IS NULL AND reactions.person_id = :person
        """,
        {"count": None},
    ),
    "person_open": Statement(
        "presence.reaction:COUNT[person_open]",
        """
            SELECT count(*) AS count
            FROM reactions
            WHERE reactions.deleted_at IS NULL AND reactions.person_id = :person AND
                reactions.status = 'open'
        """,
        {"count": None},
    ),
}

OPEN_OF = Statement(
    "presence.reaction:OPEN_OF",
    """
        SELECT reactions.id, reactions.handle, reactions.rep_id, reactions.person_id,
            reactions.medium, reactions.direction, reactions.kind, reactions.reacted_at,
            reactions.status, reactions.post_id, reactions.url, reactions.text, people.name AS
            person, accounts.id AS account_id, accounts.name AS account, posts.text AS post,
            reaction_answers.interaction_id, reaction_answers.answer_id
        FROM reactions JOIN people ON people.id = reactions.person_id LEFT OUTER JOIN
            employments ON employments.person_id = reactions.person_id AND
            employments.deleted_at IS NULL AND employments.until_on IS NULL AND employments.main
            = 1 LEFT OUTER JOIN accounts ON accounts.id = employments.account_id LEFT OUTER JOIN
            posts ON posts.id = reactions.post_id LEFT OUTER JOIN reaction_answers ON
            reaction_answers.reaction_id = reactions.id AND reaction_answers.deleted_at IS NULL
        WHERE reactions.deleted_at IS NULL AND reactions.status = 'open' AND reactions.person_id
            IN ([[ids]]) ORDER BY reactions.reacted_at DESC, reactions.id DESC
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "medium": Medium,
        "direction": ReactionWay,
        "kind": ReactionKind,
        "reacted_at": READERS["instant"],
        "status": ReactionStatus,
        "post_id": READERS["uuid"],
        "url": None,
        "text": None,
        "person": None,
        "account_id": READERS["uuid"],
        "account": None,
        "post": None,
        "interaction_id": READERS["uuid"],
        "answer_id": READERS["uuid"],
    },
    lists=("ids",),
)

ANSWERED_BY = Statement(
    "presence.reaction:ANSWERED_BY",
    """
        SELECT reaction_answers.id, reaction_answers.reaction_id
        FROM reaction_answers
        WHERE reaction_answers.deleted_at IS NULL AND reaction_answers.interaction_id = :id
            ORDER BY reaction_answers.id
    """,
    {"id": READERS["uuid"], "reaction_id": READERS["uuid"]},
)

CONTACT_SINCE = Statement(
    "presence.reaction:CONTACT_SINCE",
    """
        SELECT interactions.id
        FROM interaction_people JOIN interactions ON interactions.id =
            interaction_people.interaction_id
        WHERE interaction_people.deleted_at IS NULL AND interaction_people.part IN ('attended',
            'spoke') AND interaction_people.person_id = :person AND interactions.deleted_at IS
            NULL AND (interactions.outcome IN ('callback_requested', 'connected', 'held',
            'replied') OR interactions.direction = 'outbound' AND interactions.outcome IN
            ('sent')) AND interactions.occurred_at >= :since ORDER BY interactions.occurred_at,
            interactions.id
        LIMIT :param_1 OFFSET :param_2
    """,
    {"id": READERS["uuid"]},
    fixed={"param_1": 1, "param_2": 0},
)
