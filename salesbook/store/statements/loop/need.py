"""What is asked about needs: those that talks of an account mark, and what was won there."""

from typing import Any

from sqlalchemy import BindParameter, and_, bindparam, select

from salesbook.domain.loop.interaction import PointKind
from salesbook.store.loop.tables import InteractionPointRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import OpportunityRow, StageChangeRow, TopicRow
from salesbook.store.statements.terms import live, readable, words

_TALKS = table_of(InteractionRow)
_POINTS = table_of(InteractionPointRow)
_TOPICS = table_of(TopicRow)
_SALES = table_of(OpportunityRow)
_STEPS = table_of(StageChangeRow)
_ACCOUNT: BindParameter[Any] = bindparam("account")
_READER: BindParameter[Any] = bindparam("reader", type_=_TALKS.c.rep_id.type)
_WON: BindParameter[Any] = bindparam("won", type_=_SALES.c.stage.type)
MARKED_AT = (
    select(
        _POINTS.c.kind,
        _POINTS.c.text,
        _TALKS.c.occurred_at,
        _TOPICS.c.opportunity_id.label("sale_id"),
    )
    .select_from(_TALKS)
    .join(_POINTS, _POINTS.c.interaction_id == _TALKS.c.id)
    .outerjoin(
        _TOPICS,
        and_(
            live(_TOPICS),
            _TOPICS.c.interaction_id == _TALKS.c.id,
            _TOPICS.c.opportunity_id.is_not(None),
        ),
    )
    .where(
        live(_TALKS),
        live(_POINTS),
        _POINTS.c.kind.in_(words((PointKind.NEED, PointKind.WIN))),
        _TALKS.c.account_id == _ACCOUNT,
        readable(_TALKS, _READER),
    )
    .order_by(_TALKS.c.occurred_at, _TALKS.c.id, _POINTS.c.position, _TOPICS.c.id)
)
WON_AT = (
    select(_STEPS.c.changed_at.label("at"), _STEPS.c.opportunity_id.label("sale_id"))
    .join(_SALES, _SALES.c.id == _STEPS.c.opportunity_id)
    .where(
        live(_STEPS),
        live(_SALES),
        _SALES.c.account_id == _ACCOUNT,
        _SALES.c.stage == _WON,
        _STEPS.c.stage == _WON,
    )
    .order_by(_STEPS.c.changed_at, _STEPS.c.id)
)
