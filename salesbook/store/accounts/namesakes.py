"""Namesakes: accounts that share a name, told apart by their handles."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import bindparam, exists, select

from salesbook.store.accounts.tables import AccountRow
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.handles import shorten
from salesbook.store.book.stored import table_of

_ACCOUNTS = table_of(AccountRow)
_OTHERS = _ACCOUNTS.alias()
_NAMESAKES = select(_ACCOUNTS.c.id, _ACCOUNTS.c.handle).where(
    _ACCOUNTS.c.id.in_(bindparam("ids", expanding=True)),
    exists().where(
        _OTHERS.c.name_key == _ACCOUNTS.c.name_key,
        _OTHERS.c.id != _ACCOUNTS.c.id,
        _OTHERS.c.deleted_at.is_(None),
        _OTHERS.c.archived_on.is_(None),
    ),
)


def handles_of_namesakes(book: Book, ids: Iterable[UUID]) -> dict[UUID, str]:
    """Read the handles, as lists show them, of those accounts whose name another one has too."""
    found = in_chunks(book, _NAMESAKES, "ids", ids)
    return {row.id: shorten(book, AccountRow, row.handle) for row in found}
