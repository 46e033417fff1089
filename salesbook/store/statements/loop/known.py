"""Whether a row is in the book already, live or not, so that a rescue comes in once."""

from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, select

from salesbook.store.accounts.tables import NoteRow
from salesbook.store.loop.tables import FollowUpRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.row import Row

_ID: BindParameter[UUID] = bindparam("id")


def _known(row: type[Row]) -> Select[tuple[UUID]]:
    table = table_of(row)
    return select(table.c.id).where(table.c.id == _ID)


STATEMENTS: dict[str, Select[tuple[UUID]]] = {
    str(row.__tablename__): _known(row) for row in (InteractionRow, NoteRow, FollowUpRow)
}
