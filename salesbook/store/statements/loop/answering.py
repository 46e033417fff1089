"""When people answered: a rep's own tries, with the instant and the zone each was said in."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, select

from salesbook.domain.loop.interaction import Direction
from salesbook.domain.loop.plan.answering import TRIED_BY
from salesbook.store.loop.tables import InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import live, words

_TALKS = table_of(InteractionRow)
_REP: BindParameter[UUID] = bindparam("rep")
_SINCE: BindParameter[datetime] = bindparam("since")
_UNTIL: BindParameter[datetime] = bindparam("until")

TRIES = select(_TALKS.c.kind, _TALKS.c.outcome, _TALKS.c.occurred_at, _TALKS.c.occurred_zone).where(
    live(_TALKS),
    _TALKS.c.rep_id == _REP,
    _TALKS.c.occurred_at >= _SINCE,
    _TALKS.c.occurred_at < _UNTIL,
    _TALKS.c.direction == Direction.OUTBOUND,
    _TALKS.c.kind.in_(words(TRIED_BY)),
)
