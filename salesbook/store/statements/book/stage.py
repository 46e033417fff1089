"""What is asked about the stages of sales: how many opportunities are in each."""

from sqlalchemy import func, select

from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import OpportunityRow
from salesbook.store.statements.terms import live

_OPPORTUNITIES = table_of(OpportunityRow)

IN_USE = (
    select(_OPPORTUNITIES.c.stage, func.count().label("opportunities"))
    .where(live(_OPPORTUNITIES))
    .group_by(_OPPORTUNITIES.c.stage)
    .order_by(_OPPORTUNITIES.c.stage)
)
