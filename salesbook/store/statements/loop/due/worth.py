"""Worth: what is open and what was ordered in a portfolio, and how many accounts it has."""

from typing import Any

from sqlalchemy import BigInteger, BindParameter, ColumnElement, bindparam, cast, func, select

from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import OpportunityRow, OrderRow
from salesbook.store.statements.loop.terms import OWNERSHIPS, live, owner

_OPPORTUNITIES = table_of(OpportunityRow)
_ORDERS = table_of(OrderRow)
_REP: BindParameter[Any] = bindparam("rep")
_PORTFOLIO = select(OWNERSHIPS.c.account_id).where(owner(), OWNERSHIPS.c.rep_id == _REP)


def _sum(amount: ColumnElement[Any]) -> ColumnElement[int]:
    # PostgreSQL adds 64-bit integers up to a decimal.
    return cast(func.sum(amount), BigInteger).label("minor")


OPEN = (
    select(
        _OPPORTUNITIES.c.account_id,
        _OPPORTUNITIES.c.stage,
        _OPPORTUNITIES.c.currency,
        _sum(_OPPORTUNITIES.c.amount_minor),
    )
    .where(
        live(_OPPORTUNITIES),
        _OPPORTUNITIES.c.account_id.in_(_PORTFOLIO),
        _OPPORTUNITIES.c.stage.not_in(bindparam("ended", expanding=True)),
        _OPPORTUNITIES.c.amount_minor.is_not(None),
    )
    .group_by(_OPPORTUNITIES.c.account_id, _OPPORTUNITIES.c.stage, _OPPORTUNITIES.c.currency)
)
ORDERED = (
    select(_ORDERS.c.account_id, _ORDERS.c.currency, _sum(_ORDERS.c.total_minor))
    .where(
        live(_ORDERS),
        _ORDERS.c.account_id.in_(_PORTFOLIO),
        _ORDERS.c.is_return.is_(False),
        _ORDERS.c.ordered_on > bindparam("since"),
        _ORDERS.c.ordered_on <= bindparam("today"),
        _ORDERS.c.total_minor.is_not(None),
    )
    .group_by(_ORDERS.c.account_id, _ORDERS.c.currency)
)
SIZE = select(func.count().label("accounts")).where(owner(), OWNERSHIPS.c.rep_id == _REP)
