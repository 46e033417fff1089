"""How long a rep's own contacts took, the latest first."""

from uuid import UUID

from sqlalchemy import BindParameter, Integer, bindparam, select

from salesbook.domain.accounts.contact import WRITTEN
from salesbook.store.loop.tables import InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import reached, words

_TALKS = table_of(InteractionRow)
_REP: BindParameter[UUID] = bindparam("rep")
_LIMIT = bindparam("limit", type_=Integer)

SAID = (
    select(_TALKS.c.kind, _TALKS.c.duration_s)
    .where(
        reached(_TALKS),
        _TALKS.c.rep_id == _REP,
        _TALKS.c.duration_s > 0,
        _TALKS.c.kind.not_in(words(WRITTEN)),
    )
    .order_by(_TALKS.c.occurred_at.desc(), _TALKS.c.id.desc())
    .limit(_LIMIT)
)
