"""Debts of the log: contacts of which nothing was said, or not why we talk next."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, exists, select

from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.loop.tables import FollowUpRow, InteractionPersonRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import live, open_follow_up, reached

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_INTERACTIONS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_REP: BindParameter[UUID] = bindparam("rep")
_SINCE: BindParameter[datetime] = bindparam("since")
_PLANNED = exists(
    select(_FOLLOW_UPS.c.id).where(
        live(_FOLLOW_UPS), _FOLLOW_UPS.c.origin_interaction_id == _INTERACTIONS.c.id
    )
)
_OPEN = exists(
    select(_FOLLOW_UPS.c.id).where(
        open_follow_up(_FOLLOW_UPS), _FOLLOW_UPS.c.account_id == _INTERACTIONS.c.account_id
    )
)
PURPOSELESS = (
    select(
        _INTERACTIONS.c.account_id,
        _TOOK_PART.c.person_id,
        _ACCOUNTS.c.name.label("account"),
        _PEOPLE.c.name.label("person"),
        _INTERACTIONS.c.typed,
    )
    .select_from(
        _INTERACTIONS.outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _INTERACTIONS.c.account_id)
        .outerjoin(
            _TOOK_PART, (_TOOK_PART.c.interaction_id == _INTERACTIONS.c.id) & live(_TOOK_PART)
        )
        .outerjoin(_PEOPLE, _PEOPLE.c.id == _TOOK_PART.c.person_id)
    )
    .where(
        reached(_INTERACTIONS),
        _INTERACTIONS.c.rep_id == _REP,
        _INTERACTIONS.c.occurred_at >= _SINCE,
        _INTERACTIONS.c.no_next.is_(None),
        ~_PLANNED,
        ~_OPEN,
    )
    .order_by(_INTERACTIONS.c.occurred_at, _INTERACTIONS.c.id, _TOOK_PART.c.id)
)
LOGGED = (
    select(_INTERACTIONS.c.account_id, _TOOK_PART.c.person_id)
    .select_from(
        _INTERACTIONS.outerjoin(
            _TOOK_PART, (_TOOK_PART.c.interaction_id == _INTERACTIONS.c.id) & live(_TOOK_PART)
        )
    )
    .where(
        live(_INTERACTIONS),
        _INTERACTIONS.c.rep_id == _REP,
        _INTERACTIONS.c.occurred_at >= _SINCE,
    )
)
