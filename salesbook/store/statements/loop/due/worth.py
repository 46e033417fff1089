"""Worth: what is open and what was ordered in a portfolio, and how many accounts it has."""

from typing import Any

from sqlalchemy import BigInteger, BindParameter, ColumnElement, bindparam, cast, func, select

from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import OpportunityRow, OrderRow
from salesbook.store.statements.loop.listed import hexed, listed
from salesbook.store.statements.terms import OWNERSHIPS, live, owner

_OPPORTUNITIES = table_of(OpportunityRow)
_ORDERS = table_of(OrderRow)
_REP: BindParameter[Any] = bindparam("rep")
_PORTFOLIO = select(OWNERSHIPS.c.account_id).where(owner(), OWNERSHIPS.c.rep_id == _REP)


def _sum(amount: ColumnElement[Any]) -> ColumnElement[int]:
    # PostgreSQL adds 64-bit integers up to a decimal.
    return cast(func.sum(amount), BigInteger).label("minor")


_OPEN = (
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
    .subquery("opened")
)
OPEN = select(
    _OPEN.c.stage, _OPEN.c.currency, listed(hexed(_OPEN.c.account_id), _OPEN.c.minor)
).group_by(_OPEN.c.stage, _OPEN.c.currency)

_COUNTED = (
    live(_ORDERS),
    _ORDERS.c.is_return.is_(False),
    _ORDERS.c.ordered_on > bindparam("since"),
    _ORDERS.c.ordered_on <= bindparam("today"),
    _ORDERS.c.total_minor.is_not(None),
)
# By account alone, as the index has them: by currency too, SQLite would sort them all.
_ORDERED = (
    select(
        _ORDERS.c.account_id,
        func.min(_ORDERS.c.currency).label("one"),
        func.max(_ORDERS.c.currency).label("other"),
        _sum(_ORDERS.c.total_minor),
    )
    .where(*_COUNTED, _ORDERS.c.account_id.in_(_PORTFOLIO))
    .group_by(_ORDERS.c.account_id)
    .subquery("ordered")
)
ORDERED = select(
    _ORDERED.c.one,
    _ORDERED.c.other,
    listed(hexed(_ORDERED.c.account_id), _ORDERED.c.minor),
).group_by(_ORDERED.c.one, _ORDERED.c.other)
"""Sums the orders of each account; where `one` currency is not the `other`, of several."""

ORDERED_BY = (
    select(_ORDERS.c.account_id, _ORDERS.c.currency, _sum(_ORDERS.c.total_minor))
    .where(*_COUNTED, _ORDERS.c.account_id.in_(bindparam("ids", expanding=True)))
    .group_by(_ORDERS.c.account_id, _ORDERS.c.currency)
)
"""Sums the orders of some accounts, each currency by itself."""

SIZE = select(func.count().label("accounts")).where(owner(), OWNERSHIPS.c.rep_id == _REP)
