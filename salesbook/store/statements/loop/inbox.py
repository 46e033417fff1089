"""What a rep logged already in the same words, so that a note from the road comes in once."""

from uuid import UUID

from sqlalchemy import BindParameter, bindparam, select

from salesbook.store.loop.tables import InteractionPersonRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import live, taking_part

_INTERACTIONS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_ID: BindParameter[UUID] = bindparam("id")
_REP: BindParameter[UUID] = bindparam("rep")
_TYPED: BindParameter[str] = bindparam("typed")
_SAME = (
    live(_INTERACTIONS),
    _INTERACTIONS.c.rep_id == _REP,
    _INTERACTIONS.c.typed == _TYPED,
)

OF_ACCOUNT = (
    select(_INTERACTIONS.c.occurred_at)
    .where(*_SAME, _INTERACTIONS.c.account_id == _ID)
    .order_by(_INTERACTIONS.c.occurred_at)
)
OF_PERSON = (
    select(_INTERACTIONS.c.occurred_at)
    .select_from(_INTERACTIONS.join(_TOOK_PART, _TOOK_PART.c.interaction_id == _INTERACTIONS.c.id))
    .where(*_SAME, taking_part(_TOOK_PART), _TOOK_PART.c.person_id == _ID)
    .order_by(_INTERACTIONS.c.occurred_at)
)
