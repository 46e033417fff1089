"""Reviews: those that were kept, with the talks they are of, and the talks one may be of."""

from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, or_, select

from salesbook.store.accounts.tables import AccountRow
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.tables import InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.team.logged import imported
from salesbook.store.statements.terms import live, reached
from salesbook.store.team.tables import ReviewRow, ReviewScoreRow

_REVIEWS = table_of(ReviewRow)
_SCORES = table_of(ReviewScoreRow)
_TALKS = table_of(InteractionRow)
_ACCOUNTS = table_of(AccountRow)
_REPS = table_of(RepRow)
_REVIEWERS = _REPS.alias("reviewers")
_IDS: BindParameter[UUID] = bindparam("ids", expanding=True)
_SINCE = bindparam("since", type_=_TALKS.c.occurred_at.type)
_UNTIL = bindparam("until", type_=_TALKS.c.occurred_at.type)
_IN_TIME = (_TALKS.c.occurred_at >= _SINCE, _TALKS.c.occurred_at < _UNTIL)


def _reviewed(*conditions: Any) -> Select[Any]:
    """Ask for reviews of talks that are there, the latest first."""
    return (
        select(
            *(_REVIEWS.c[name] for name in ("id", "handle", "interaction_id", "reviewer_id")),
            *(_REVIEWS.c[name] for name in ("reviewed_at", "comment")),
            _REVIEWERS.c.name.label("reviewer"),
            _TALKS.c.rep_id,
            _REPS.c.name.label("rep"),
            _REPS.c.leader_id,
            _TALKS.c.handle.label("talk"),
            _TALKS.c.kind,
            _TALKS.c.occurred_at,
            _TALKS.c.occurred_zone,
            _TALKS.c.private,
            _TALKS.c.account_id,
            _ACCOUNTS.c.name.label("account"),
        )
        .join(_TALKS, _TALKS.c.id == _REVIEWS.c.interaction_id)
        .join(_REPS, _REPS.c.id == _TALKS.c.rep_id)
        .join(_REVIEWERS, _REVIEWERS.c.id == _REVIEWS.c.reviewer_id)
        .outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _TALKS.c.account_id)
        .where(live(_REVIEWS), live(_TALKS), *conditions)
        .order_by(_REVIEWS.c.reviewed_at.desc(), _REVIEWS.c.id.desc())
    )


ALL = _reviewed()
OF_TALKS = _reviewed(_REVIEWS.c.interaction_id.in_(_IDS))
BETWEEN = _reviewed(*_IN_TIME)
SCORES = select(_SCORES.c.id, _SCORES.c.review_id, _SCORES.c.criterion, _SCORES.c.score).where(
    live(_SCORES), _SCORES.c.review_id.in_(_IDS)
)

POOL = select(_TALKS.c.id).where(
    reached(_TALKS),
    _TALKS.c.rep_id == bindparam("rep"),
    *_IN_TIME,
    _TALKS.c.private.is_(False),
    or_(_TALKS.c.discussed != "", _TALKS.c.proposed != ""),
)
"""The notes of a rep that may be sampled: those of talks, and none that is private."""

IMPORTED = select(_TALKS.c.id).where(_TALKS.c.id.in_(_IDS), imported())
