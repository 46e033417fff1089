"""The chain: purposes that were planned with what became of them, and what was tried between."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, exists, select

from salesbook.domain.book.operation import Action
from salesbook.store.book.tables import ChangeRow
from salesbook.store.loop.tables import (
    FollowUpClosureRow,
    FollowUpRow,
    InteractionPersonRow,
    InteractionRow,
)
from salesbook.store.models import table_of
from salesbook.store.statements.loop.follow_up import WHOLE, WITH_APPOINTMENTS
from salesbook.store.statements.terms import linked, live

_INTERACTIONS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_CLOSURES = table_of(FollowUpClosureRow)
_CHANGES = table_of(ChangeRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_SINCE: BindParameter[datetime] = bindparam("since")
_ACCOUNT: BindParameter[UUID] = bindparam("account")
_PERSON: BindParameter[UUID] = bindparam("person")
# What a follow-up was when it was entered: the day it was first meant for stands there.
_FIRST = (
    select(_CHANGES.c.after)
    .where(
        _CHANGES.c.table_name == _FOLLOW_UPS.name,
        _CHANGES.c.row_id == _FOLLOW_UPS.c.id,
        _CHANGES.c.action == Action.INSERT,
    )
    .order_by(_CHANGES.c.id)
    .limit(1)
    .scalar_subquery()
)


def _steps(*conditions: Any) -> Select[Any]:
    return (
        select(
            *WHOLE,
            _CLOSURES.c.closed_at,
            _CLOSURES.c.interaction_id,
            _CLOSURES.c.met,
            _CLOSURES.c.reason,
            _FIRST.label("first"),
        )
        .select_from(WITH_APPOINTMENTS)
        .outerjoin(_CLOSURES, (_CLOSURES.c.follow_up_id == _FOLLOW_UPS.c.id) & live(_CLOSURES))
        .where(live(_FOLLOW_UPS), *conditions)
        .order_by(_FOLLOW_UPS.c.id)
    )


def _tries(*conditions: Any) -> Select[Any]:
    return (
        select(_INTERACTIONS.c.occurred_at, _INTERACTIONS.c.outcome)
        .where(
            live(_INTERACTIONS),
            _INTERACTIONS.c.occurred_at > _SINCE,
            ~linked(_INTERACTIONS),
            *conditions,
        )
        .order_by(_INTERACTIONS.c.occurred_at)
    )


_ALONE = (_CLOSURES.c.interaction_id.is_(None), _CLOSURES.c.closed_at > _SINCE)
WITH_IDS = _steps(_FOLLOW_UPS.c.id.in_(_IDS))
BEGUN_IN = _steps(_FOLLOW_UPS.c.origin_interaction_id.in_(_IDS))
ENDED_IN = _steps(_CLOSURES.c.interaction_id.in_(_IDS))
ALONE_OF_ACCOUNT = _steps(_FOLLOW_UPS.c.account_id == _ACCOUNT, *_ALONE)
ALONE_OF_PERSON = _steps(_FOLLOW_UPS.c.person_id == _PERSON, *_ALONE)
TRIES_OF_ACCOUNT = _tries(_INTERACTIONS.c.account_id == _ACCOUNT)
TRIES_OF_PERSON = _tries(
    exists(
        select(_TOOK_PART.c.id).where(
            live(_TOOK_PART),
            _TOOK_PART.c.interaction_id == _INTERACTIONS.c.id,
            _TOOK_PART.c.person_id == _PERSON,
        )
    )
)
