"""Made from `salesbook.store.statements.team.review`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.team.review import Criterion
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ALL = Statement(
    "team.review:ALL",
    """
        SELECT reviews.id, reviews.handle, reviews.interaction_id, reviews.reviewer_id,
            reviews.reviewed_at, reviews.comment, reviewers.name AS reviewer,
            interactions.rep_id, reps.name AS rep, reps.leader_id, interactions.handle AS talk,
            interactions.kind, interactions.occurred_at, interactions.occurred_zone,
            interactions.private, interactions.account_id, accounts.name AS account
        FROM reviews JOIN interactions ON interactions.id = reviews.interaction_id JOIN reps ON
            reps.id = interactions.rep_id JOIN reps AS reviewers ON reviewers.id =
            reviews.reviewer_id LEFT OUTER JOIN accounts ON accounts.id =
            interactions.account_id
        WHERE reviews.deleted_at IS NULL AND interactions.deleted_at IS NULL ORDER BY
            reviews.reviewed_at DESC, reviews.id DESC
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "interaction_id": READERS["uuid"],
        "reviewer_id": READERS["uuid"],
        "reviewed_at": READERS["instant"],
        "comment": None,
        "reviewer": None,
        "rep_id": READERS["uuid"],
        "rep": None,
        "leader_id": READERS["uuid"],
        "talk": None,
        "kind": InteractionKind,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "private": READERS["bool"],
        "account_id": READERS["uuid"],
        "account": None,
    },
)

OF_TALKS = Statement(
    "team.review:OF_TALKS",
    """
        SELECT reviews.id, reviews.handle, reviews.interaction_id, reviews.reviewer_id,
            reviews.reviewed_at, reviews.comment, reviewers.name AS reviewer,
            interactions.rep_id, reps.name AS rep, reps.leader_id, interactions.handle AS talk,
            interactions.kind, interactions.occurred_at, interactions.occurred_zone,
            interactions.private, interactions.account_id, accounts.name AS account
        FROM reviews JOIN interactions ON interactions.id = reviews.interaction_id JOIN reps ON
            reps.id = interactions.rep_id JOIN reps AS reviewers ON reviewers.id =
            reviews.reviewer_id LEFT OUTER JOIN accounts ON accounts.id =
            interactions.account_id
        WHERE reviews.deleted_at IS NULL AND interactions.deleted_at IS NULL AND
            reviews.interaction_id IN ([[ids]]) ORDER BY reviews.reviewed_at DESC, reviews.id
            DESC
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "interaction_id": READERS["uuid"],
        "reviewer_id": READERS["uuid"],
        "reviewed_at": READERS["instant"],
        "comment": None,
        "reviewer": None,
        "rep_id": READERS["uuid"],
        "rep": None,
        "leader_id": READERS["uuid"],
        "talk": None,
        "kind": InteractionKind,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "private": READERS["bool"],
        "account_id": READERS["uuid"],
        "account": None,
    },
    lists=("ids",),
)

BETWEEN = Statement(
    "team.review:BETWEEN",
    """
        SELECT reviews.id, reviews.handle, reviews.interaction_id, reviews.reviewer_id,
            reviews.reviewed_at, reviews.comment, reviewers.name AS reviewer,
            interactions.rep_id, reps.name AS rep, reps.leader_id, interactions.handle AS talk,
            interactions.kind, interactions.occurred_at, interactions.occurred_zone,
            interactions.private, interactions.account_id, accounts.name AS account
        FROM reviews JOIN interactions ON interactions.id = reviews.interaction_id JOIN reps ON
            reps.id = interactions.rep_id JOIN reps AS reviewers ON reviewers.id =
            reviews.reviewer_id LEFT OUTER JOIN accounts ON accounts.id =
            interactions.account_id
        WHERE reviews.deleted_at IS NULL AND interactions.deleted_at IS NULL AND
            interactions.occurred_at >= :since AND interactions.occurred_at < :until ORDER BY
            reviews.reviewed_at DESC, reviews.id DESC
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "interaction_id": READERS["uuid"],
        "reviewer_id": READERS["uuid"],
        "reviewed_at": READERS["instant"],
        "comment": None,
        "reviewer": None,
        "rep_id": READERS["uuid"],
        "rep": None,
        "leader_id": READERS["uuid"],
        "talk": None,
        "kind": InteractionKind,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "private": READERS["bool"],
        "account_id": READERS["uuid"],
        "account": None,
    },
)

SCORES = Statement(
    "team.review:SCORES",
    """
        SELECT review_scores.id, review_scores.review_id, review_scores.criterion,
            review_scores.score
        FROM review_scores
        WHERE review_scores.deleted_at IS NULL AND review_scores.review_id IN ([[ids]])
    """,
    {
        "id": READERS["uuid"],
        "review_id": READERS["uuid"],
        "criterion": Criterion,
        "score": None,
    },
    lists=("ids",),
)

POOL = Statement(
    "team.review:POOL",
    """
        SELECT interactions.id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.rep_id = :rep AND
            interactions.occurred_at >= :since AND interactions.occurred_at < :until AND
            interactions.private IS 0 AND (interactions.discussed != :discussed_1 OR
            interactions.proposed != :proposed_1)
    """,
    {"id": READERS["uuid"]},
    fixed={"discussed_1": "", "proposed_1": ""},
)

IMPORTED = Statement(
    "team.review:IMPORTED",
    """
        SELECT interactions.id
        FROM interactions
        WHERE interactions.id IN ([[ids]]) AND (EXISTS (SELECT import_targets.id
        FROM import_targets
        WHERE import_targets.row_id = interactions.id AND import_targets.recorded_at =
            interactions.recorded_at))
    """,
    {"id": READERS["uuid"]},
    lists=("ids",),
)
