"""Whether a row is in the book already, live or not, so that a rescue comes in once."""

from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, select

from salesbook.store.accounts.tables import NoteRow
from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_of
from salesbook.store.loop.tables import FollowUpRow, InteractionRow
from salesbook.store.row import Row

_ID: BindParameter[UUID] = bindparam("id")


def _known(row: type[Row]) -> Select[tuple[UUID]]:
    table = table_of(row)
    return select(table.c.id).where(table.c.id == _ID)


_STATEMENTS: dict[type[Row], Select[tuple[UUID]]] = {
    row: _known(row) for row in (InteractionRow, NoteRow, FollowUpRow)
}


def is_known(book: Book, row: type[Row], identity: UUID) -> bool:
    """Tell whether a row of one of these tables is in the book, or was."""
    return book.first(_STATEMENTS[row], id=identity) is not None
