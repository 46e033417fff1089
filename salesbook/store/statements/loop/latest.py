"""`last`: what the rep wrote latest, by the order of commands and not by the clock."""

from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, select

from salesbook.domain.book.operation import Action
from salesbook.store.accounts.memory_tables import OccasionRow, PersonalFactRow
from salesbook.store.accounts.tables import NoteRow
from salesbook.store.book.tables import ChangeRow, OperationRow
from salesbook.store.loop.tables import CommitmentRow, FollowUpRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import CampaignRow, ComplaintRow, OpportunityRow, OrderRow
from salesbook.store.presence.tables import DocumentRow, PostRow, ReactionRow
from salesbook.store.row import Row
from salesbook.store.statements.terms import live, word
from salesbook.store.team.tables import ReviewRow

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


_ROWS: tuple[type[Row], ...] = (
    *(InteractionRow, FollowUpRow, NoteRow, CommitmentRow, OccasionRow, PersonalFactRow),
    *(CampaignRow, OpportunityRow, OrderRow, ComplaintRow),
    *(DocumentRow, PostRow, ReactionRow, ReviewRow),
)
STATEMENTS: dict[str, Select[Any]] = {str(row.__tablename__): _latest(row) for row in _ROWS}
