"""Phases: how often and when last accounts and reps had a contact in each, and the last orders."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, Integer, Select, bindparam, case, func, select

from salesbook.store.book.tables import RepRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import OrderRow
from salesbook.store.statements.team.logged import ACCOUNTS, REPS, TALKS
from salesbook.store.statements.terms import OWNERSHIPS, live, owner, reached

_REP_NAMES = table_of(RepRow)
_ORDERS = table_of(OrderRow)
_SINCE: BindParameter[datetime] = bindparam("since")
_UNTIL: BindParameter[datetime] = bindparam("until")
_DAY: BindParameter[date] = bindparam("day")
_ONE: BindParameter[UUID] = bindparam("id")
_OWNED = select(OWNERSHIPS.c.account_id).where(owner(), OWNERSHIPS.c.rep_id.in_(REPS))
_IN_PERIOD = func.sum(case((TALKS.c.occurred_at >= _SINCE, 1), else_=0), type_=Integer)


def _phases_of(whose: ColumnElement[Any]) -> Select[Any]:
    return (
        select(
            whose,
            TALKS.c.phase,
            func.count().label("ever"),
            _IN_PERIOD.label("inside"),
            func.max(TALKS.c.occurred_at).label("last_at"),
        )
        .where(reached(TALKS), TALKS.c.occurred_at < _UNTIL, whose.is_not(None))
        .group_by(whose, TALKS.c.phase)
    )


_ACCOUNT = TALKS.c.account_id
PHASES_OF_ACCOUNTS = {
    "all": _phases_of(_ACCOUNT),
    "owned": _phases_of(_ACCOUNT).where(_ACCOUNT.in_(_OWNED)),
    "one": _phases_of(_ACCOUNT).where(_ACCOUNT == _ONE),
}
PHASES_OF_REPS = _phases_of(TALKS.c.rep_id).where(TALKS.c.rep_id.in_(REPS))

_NAMED = (
    select(
        ACCOUNTS.c.id,
        ACCOUNTS.c.name,
        OWNERSHIPS.c.rep_id.label("owner_id"),
        _REP_NAMES.c.name.label("owner"),
    )
    .select_from(ACCOUNTS)
    .outerjoin(OWNERSHIPS, (OWNERSHIPS.c.account_id == ACCOUNTS.c.id) & owner())
    .outerjoin(_REP_NAMES, _REP_NAMES.c.id == OWNERSHIPS.c.rep_id)
    .where(live(ACCOUNTS), ACCOUNTS.c.archived_on.is_(None))
)
NAMED = {
    "all": _NAMED,
    "owned": _NAMED.where(OWNERSHIPS.c.rep_id.in_(REPS)),
    "one": _NAMED.where(ACCOUNTS.c.id == _ONE),
}
_LAST_ORDERS = (
    select(_ORDERS.c.account_id, func.max(_ORDERS.c.ordered_on).label("ordered_on"))
    .where(live(_ORDERS), _ORDERS.c.is_return.is_(False), _ORDERS.c.ordered_on <= _DAY)
    .group_by(_ORDERS.c.account_id)
)
LAST_ORDERS = {
    "all": _LAST_ORDERS,
    "owned": _LAST_ORDERS.where(_ORDERS.c.account_id.in_(_OWNED)),
    "one": _LAST_ORDERS.where(_ORDERS.c.account_id == _ONE),
}
