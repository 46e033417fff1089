"""Handles of open follow-ups: what shell completion asks of a book."""

from uuid import UUID

from sqlalchemy import BindParameter, Text, bindparam, func, select

from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.tables import FollowUpRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import keeper, live, open_follow_up

OFFERED = 50
"""More handles than this are no help at a prompt."""

_REPS = table_of(RepRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_OTHERS = _FOLLOW_UPS.alias("others")
_REP: BindParameter[UUID] = bindparam("rep")
_SHOWN = func.substr(_FOLLOW_UPS.c.handle, 1, SHOWN_LENGTH)
_NAMESAKES = (
    select(func.count())
    .select_from(_OTHERS)
    .where(_OTHERS.c.handle >= _SHOWN, _OTHERS.c.handle < _SHOWN.concat("{"))
    .scalar_subquery()
)

OPEN = (
    select(_FOLLOW_UPS.c.handle, _FOLLOW_UPS.c.purpose, _NAMESAKES.label("namesakes"))
    .where(
        open_follow_up(_FOLLOW_UPS),
        _FOLLOW_UPS.c.owner_id == _REP,
        keeper(_FOLLOW_UPS.c.origin_interaction_id).is_(None),
        _FOLLOW_UPS.c.handle >= bindparam("start", type_=Text),
        _FOLLOW_UPS.c.handle < bindparam("end", type_=Text),
    )
    .order_by(_FOLLOW_UPS.c.due_on, _FOLLOW_UPS.c.id)
    .limit(OFFERED)
)
"""What is private to whoever wrote it is not offered: others may see a prompt."""

TWO_REPS = select(_REPS.c.id).where(live(_REPS)).limit(2)
