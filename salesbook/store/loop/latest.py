"""`last`: what the rep wrote latest, by the order of commands and not by the clock.

Ids made within one millisecond by two commands do not ascend, and in a team's book the newest row
is often another rep's.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, select

from salesbook.domain.book.operation import Action
from salesbook.domain.errors import NameNotFoundError
from salesbook.store.accounts.tables import NoteRow
from salesbook.store.book.book import Book
from salesbook.store.book.handles import LAST, identity_of
from salesbook.store.book.stored import table_of
from salesbook.store.book.tables import ChangeRow, OperationRow
from salesbook.store.loop.tables import FollowUpRow, InteractionRow
from salesbook.store.loop.terms import live, word
from salesbook.store.row import Row

_OPERATIONS = table_of(OperationRow)
_CHANGES = table_of(ChangeRow)
_REP: BindParameter[UUID] = bindparam("rep")


def _latest(row: type[Row]) -> Select[Any]:
    table = table_of(row)
    return (
        select(table.c.id)
        .select_from(
            _OPERATIONS.join(_CHANGES, _CHANGES.c.operation_id == _OPERATIONS.c.id).join(
                table, table.c.id == _CHANGES.c.row_id
            )
        )
        .where(
            _OPERATIONS.c.rep_id == _REP,
            _CHANGES.c.table_name == table.name,
            _CHANGES.c.action == word(Action.INSERT),
            live(table),
        )
        .order_by(_OPERATIONS.c.position.desc(), table.c.id.desc())
        .limit(1)
    )


_STATEMENTS: dict[type[Row], Select[Any]] = {
    row: _latest(row) for row in (InteractionRow, FollowUpRow, NoteRow)
}


def own_identity_of(book: Book, row: type[Row], typed: str, noun: str) -> UUID:
    """Find the id that the beginning of a handle means, or for `last` the rep's latest.

    Raises `NameNotFoundError` or `NameAmbiguousError`.
    """
    if typed.strip().casefold() != LAST:
        return identity_of(book, row, typed, noun)
    found = book.first(_STATEMENTS[row], rep=book.rep.id)
    if found is None:
        raise NameNotFoundError(
            f"You have made no {noun} yet.", hint="Everything you did: salesbook history"
        )
    identity: UUID = found.id
    return identity
