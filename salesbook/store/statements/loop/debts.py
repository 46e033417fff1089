"""Debts of the log: contacts of which nothing was said, not why we talk next, or not in writing."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, exists, select

from salesbook.domain.accounts.contact import WRITTEN
from salesbook.domain.loop.interaction import Direction
from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.loop.tables import FollowUpRow, InteractionPersonRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import live, open_follow_up, reached, word, words

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
_WITH_WHOM = _INTERACTIONS.outerjoin(
    _TOOK_PART, (_TOOK_PART.c.interaction_id == _INTERACTIONS.c.id) & live(_TOOK_PART)
)
_NAMED = _WITH_WHOM.outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _INTERACTIONS.c.account_id).outerjoin(
    _PEOPLE, _PEOPLE.c.id == _TOOK_PART.c.person_id
)
_OF_THE_REP = (_INTERACTIONS.c.rep_id == _REP, _INTERACTIONS.c.occurred_at >= _SINCE)
_EARLIEST_FIRST = (_INTERACTIONS.c.occurred_at, _INTERACTIONS.c.id, _TOOK_PART.c.id)
PURPOSELESS = (
    select(
        _INTERACTIONS.c.account_id,
        _TOOK_PART.c.person_id,
        _ACCOUNTS.c.name.label("account"),
        _PEOPLE.c.name.label("person"),
        _INTERACTIONS.c.typed,
    )
    .select_from(_NAMED)
    .where(
        reached(_INTERACTIONS),
        *_OF_THE_REP,
        _INTERACTIONS.c.no_next.is_(None),
        ~_PLANNED,
        ~_OPEN,
    )
    .order_by(*_EARLIEST_FIRST)
)
_LATER, _PRESENT = _INTERACTIONS.alias("later"), _TOOK_PART.alias("present")
_WRITTEN = (
    live(_LATER),
    _LATER.c.direction == word(Direction.OUTBOUND),
    _LATER.c.kind.in_(words(WRITTEN)),
    _LATER.c.occurred_at >= _INTERACTIONS.c.occurred_at,
)
# Asked apart, each finds its rows in an index; asked as one with “or”, neither does.
_TO_THE_ACCOUNT = exists(
    select(_LATER.c.id)
    .where(*_WRITTEN, _LATER.c.account_id == _INTERACTIONS.c.account_id)
    .correlate(_INTERACTIONS)
)
_TO_THE_PERSON = exists(
    select(_PRESENT.c.id)
    .join(_LATER, _LATER.c.id == _PRESENT.c.interaction_id)
    .where(*_WRITTEN, live(_PRESENT), _PRESENT.c.person_id == _TOOK_PART.c.person_id)
    .correlate(_INTERACTIONS, _TOOK_PART)
)
UNSUMMED = (
    select(
        _INTERACTIONS.c.handle,
        _INTERACTIONS.c.proposed,
        _INTERACTIONS.c.account_id,
        _TOOK_PART.c.person_id,
        _ACCOUNTS.c.name.label("account"),
        _PEOPLE.c.name.label("person"),
    )
    .select_from(_NAMED)
    .where(
        reached(_INTERACTIONS),
        *_OF_THE_REP,
        _INTERACTIONS.c.proposed != "",
        _INTERACTIONS.c.confirmed.is_(False),
        _INTERACTIONS.c.private.is_(False),
        _INTERACTIONS.c.kind.not_in(words(WRITTEN)),
        ~_TO_THE_ACCOUNT,
        ~_TO_THE_PERSON,
    )
    .order_by(*_EARLIEST_FIRST)
)
LOGGED = (
    select(_INTERACTIONS.c.account_id, _TOOK_PART.c.person_id, _INTERACTIONS.c.occurred_at)
    .select_from(_WITH_WHOM)
    .where(
        live(_INTERACTIONS),
        *_OF_THE_REP,
    )
)
