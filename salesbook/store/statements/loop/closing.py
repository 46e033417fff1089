"""Closing in the book: what an interaction ended, taken back when it did not end it after all."""

from uuid import UUID

from sqlalchemy import BindParameter, bindparam, select

from salesbook.domain.presence.reaction import ReactionStatus
from salesbook.store.loop.tables import (
    CommitmentClosureRow,
    CommitmentRow,
    FollowUpClosureRow,
    FollowUpRow,
)
from salesbook.store.models import table_of
from salesbook.store.presence.tables import ReactionRow
from salesbook.store.statements.terms import keeper, live, word

_FOLLOW_UPS = table_of(FollowUpRow)
_CLOSURES = table_of(FollowUpClosureRow)
_PROMISES = table_of(CommitmentRow)
_KEPT = table_of(CommitmentClosureRow)
_REACTIONS = table_of(ReactionRow)
_ID: BindParameter[UUID] = bindparam("id")
CLOSED_BY = (
    select(_CLOSURES.c.id, _CLOSURES.c.follow_up_id, _CLOSURES.c.met)
    .select_from(_CLOSURES.join(_FOLLOW_UPS, _FOLLOW_UPS.c.id == _CLOSURES.c.follow_up_id))
    .where(live(_CLOSURES), live(_FOLLOW_UPS), _CLOSURES.c.interaction_id == _ID)
    .order_by(_FOLLOW_UPS.c.due_on, _FOLLOW_UPS.c.id)
)
KEPT_BY = (
    select(
        *_PROMISES.c,
        keeper(_PROMISES.c.interaction_id).label("keeper"),
        _KEPT.c.id.label("closure_id"),
    )
    .select_from(_KEPT.join(_PROMISES, _PROMISES.c.id == _KEPT.c.commitment_id))
    .where(live(_KEPT), live(_PROMISES), _KEPT.c.interaction_id == _ID)
    .order_by(_PROMISES.c.due_on, _PROMISES.c.id)
)
WAITING = (
    select(_REACTIONS.c.id)
    .where(
        live(_REACTIONS),
        _REACTIONS.c.status == word(ReactionStatus.OPEN),
        _REACTIONS.c.person_id.in_(bindparam("ids", expanding=True)),
    )
    .limit(1)
)
"""Tells whether a reaction of these people waits for an answer."""
