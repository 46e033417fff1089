"""Interactions: keeping one with its people and points, and reading one back."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, func, select

from salesbook.domain.loop.interaction import Interaction
from salesbook.store.loop.tables import (
    InteractionPersonRow,
    InteractionPointRow,
    InteractionPurposeRow,
    InteractionRow,
)
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import OpportunityRow, TopicRow
from salesbook.store.statements.terms import live, reached, taking_part

_INTERACTIONS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_POINTS = table_of(InteractionPointRow)
_PURPOSES = table_of(InteractionPurposeRow)
_SALES = table_of(OpportunityRow)
_TOPICS = table_of(TopicRow)
_FIELDS = tuple(Interaction.__struct_fields__)
_ID: BindParameter[UUID] = bindparam("id")
_SINCE: BindParameter[datetime] = bindparam("since")
_UNTIL: BindParameter[datetime] = bindparam("until")
ONE = select(*(_INTERACTIONS.c[name] for name in _FIELDS)).where(
    live(_INTERACTIONS), _INTERACTIONS.c.id == _ID
)
PEOPLE_OF = (
    select(_TOOK_PART.c.person_id)
    .where(live(_TOOK_PART), _TOOK_PART.c.interaction_id == _ID)
    .order_by(_TOOK_PART.c.id)
)
POINTS_OF = select(_POINTS.c.id).where(live(_POINTS), _POINTS.c.interaction_id == _ID)
PURPOSE_OF = (
    select(_PURPOSES.c.id, _PURPOSES.c.kind, _PURPOSES.c.text)
    .where(live(_PURPOSES), _PURPOSES.c.interaction_id == _ID)
    .order_by(_PURPOSES.c.id)
)
_IN_TIME = (_INTERACTIONS.c.occurred_at >= _SINCE, _INTERACTIONS.c.occurred_at <= _UNTIL)
REACHED_OF_ACCOUNT = select(func.count().label("count")).where(
    reached(_INTERACTIONS), _INTERACTIONS.c.account_id == _ID, *_IN_TIME
)
REACHED_OF_PERSON = (
    select(func.count().label("count"))
    .select_from(_INTERACTIONS.join(_TOOK_PART, _TOOK_PART.c.interaction_id == _INTERACTIONS.c.id))
    .where(
        reached(_INTERACTIONS), taking_part(_TOOK_PART), _TOOK_PART.c.person_id == _ID, *_IN_TIME
    )
)
SALE_AT = select(_SALES.c.id).where(live(_SALES), _SALES.c.account_id == _ID).limit(1)
OPEN_SALES_AT = (
    select(_SALES.c.id, _SALES.c.name, _SALES.c.handle)
    .where(
        live(_SALES),
        _SALES.c.account_id == _ID,
        _SALES.c.stage.not_in(bindparam("ended", expanding=True)),
    )
    .order_by(_SALES.c.id)
    .limit(2)
)
TOPICS_OF = (
    select(
        _TOPICS.c.opportunity_id,
        _TOPICS.c.complaint_id,
        _TOPICS.c.campaign_id,
        _TOPICS.c.product_id,
    )
    .where(live(_TOPICS), _TOPICS.c.interaction_id == _ID)
    .order_by(_TOPICS.c.id)
)
