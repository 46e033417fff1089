"""Commitments: keeping a promise in the book, and closing one that was kept."""

from uuid import UUID

from sqlalchemy import BindParameter, bindparam, select

from salesbook.domain.loop.commitment import CommitmentKind
from salesbook.store.loop.tables import CommitmentRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import keeper, open_promise, word

_PROMISES = table_of(CommitmentRow)
_ID: BindParameter[UUID] = bindparam("id")
CALLBACKS_OF = (
    select(*_PROMISES.c, keeper(_PROMISES.c.interaction_id).label("keeper"))
    .where(
        open_promise(_PROMISES),
        _PROMISES.c.interaction_id == _ID,
        _PROMISES.c.kind == word(CommitmentKind.CALLBACK),
    )
    .order_by(_PROMISES.c.id)
)
