"""Evidence of roles: the contacts that showed them, and the sales they are for."""

from typing import Any

from sqlalchemy import BindParameter, bindparam, select

from salesbook.store.loop.memory_tables import RoleEvidenceRow
from salesbook.store.loop.tables import InteractionRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import OpportunityRoleRow, OpportunityRow
from salesbook.store.statements.terms import live

_EVIDENCE = table_of(RoleEvidenceRow)
_TALKS = table_of(InteractionRow)
_FOR = table_of(OpportunityRoleRow)
_OPPORTUNITIES = table_of(OpportunityRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)

SHOWN = (
    select(_EVIDENCE.c.role_id, _EVIDENCE.c.interaction_id, _TALKS.c.occurred_at)
    .join(_TALKS, _TALKS.c.id == _EVIDENCE.c.interaction_id)
    .where(live(_EVIDENCE), live(_TALKS), _EVIDENCE.c.role_id.in_(_IDS))
    .order_by(_TALKS.c.occurred_at.desc(), _TALKS.c.id.desc())
)
SALES = (
    select(_FOR.c.role_id, _FOR.c.opportunity_id, _OPPORTUNITIES.c.name)
    .join(_OPPORTUNITIES, _OPPORTUNITIES.c.id == _FOR.c.opportunity_id)
    .where(live(_FOR), live(_OPPORTUNITIES), _FOR.c.role_id.in_(_IDS))
    .order_by(_OPPORTUNITIES.c.name, _OPPORTUNITIES.c.id)
)
