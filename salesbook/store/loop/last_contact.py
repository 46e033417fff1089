"""Last contact: when somebody of each of some accounts was reached last."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, func, select

from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.stored import table_of
from salesbook.store.loop.tables import InteractionRow
from salesbook.store.loop.terms import reached

_INTERACTIONS = table_of(InteractionRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)

_LAST = (
    select(_INTERACTIONS.c.account_id, func.max(_INTERACTIONS.c.occurred_at).label("last_at"))
    .where(reached(_INTERACTIONS), _INTERACTIONS.c.account_id.in_(_IDS))
    .group_by(_INTERACTIONS.c.account_id)
)


def last_contacts_of(book: Book, accounts: Sequence[UUID]) -> dict[UUID, datetime]:
    """Read when each of some accounts was reached last; one never reached is left out."""
    return {row.account_id: row.last_at for row in in_chunks(book, _LAST, "ids", accounts)}
