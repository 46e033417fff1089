"""What replacing rows runs: hiding those in the way, taking out those that go."""

from sqlalchemy import bindparam, delete, select, update

from salesbook.domain.book.operation import Action
from salesbook.store.book.tables import ChangeRow
from salesbook.store.models import journalled_models, table_of

_CHANGES = table_of(ChangeRow)
_GOING = select(_CHANGES.c.row_id).where(
    _CHANGES.c.operation_id == bindparam("operation"),
    _CHANGES.c.table_name == bindparam("table"),
    _CHANGES.c.action == Action.DELETE,
)

HIDE = {
    table.name: update(table)
    .where(table.c.id.in_(bindparam("ids", expanding=True)), table.c.deleted_at.is_(None))
    .values(deleted_at=bindparam("now"))
    for table in journalled_models()
}
TAKE_OUT = {
    table.name: delete(table).where(table.c.id.in_(_GOING)) for table in journalled_models()
}
