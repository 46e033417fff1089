"""Whether a row is in the book already, live or not, so that a rescue comes in once."""

from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, select

from salesbook.store.accounts.memory_tables import OccasionRow, PersonalFactRow
from salesbook.store.accounts.tables import NoteRow
from salesbook.store.loop.tables import CommitmentRow, FollowUpRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import ComplaintRow, OrderRow
from salesbook.store.presence.tables import PostRow, ReactionRow
from salesbook.store.row import Row

_ID: BindParameter[UUID] = bindparam("id")


def _known(row: type[Row]) -> Select[tuple[UUID]]:
    table = table_of(row)
    return select(table.c.id).where(table.c.id == _ID)


_ROWS: tuple[type[Row], ...] = (
    *(InteractionRow, NoteRow, FollowUpRow, CommitmentRow, OccasionRow, PersonalFactRow),
    *(OrderRow, ComplaintRow, PostRow, ReactionRow),
)
STATEMENTS: dict[str, Select[tuple[UUID]]] = {str(row.__tablename__): _known(row) for row in _ROWS}
