"""What the journal asks while it is written."""

from sqlalchemy import bindparam, delete, select

from salesbook.store.book.tables import ChangeRow, OpenOperationRow, OperationRow
from salesbook.store.models import table_of

_CHANGES = table_of(ChangeRow)
_OPERATIONS = table_of(OperationRow)

TOUCHED = select(
    _CHANGES.c.id, _CHANGES.c.row_id, _CHANGES.c.action, _CHANGES.c.before, _CHANGES.c.after
).where(
    _CHANGES.c.operation_id == bindparam("operation"),
    _CHANGES.c.table_name == bindparam("table"),
    _CHANGES.c.row_id.in_(bindparam("rows", expanding=True)),
)
DIGESTS = (
    select(_CHANGES.c.digest)
    .where(_CHANGES.c.operation_id == bindparam("operation"))
    .order_by(_CHANGES.c.table_name, _CHANGES.c.row_id)
)
OWN_LATEST = (
    select(_OPERATIONS.c.position, _OPERATIONS.c.stamp, _OPERATIONS.c.saw, _OPERATIONS.c.hash)
    .where(_OPERATIONS.c.replica_id == bindparam("replica"))
    .order_by(_OPERATIONS.c.stamp.desc())
    .limit(1)
)
SINCE = select(_OPERATIONS.c.replica_id, _OPERATIONS.c.stamp, _OPERATIONS.c.position).where(
    _OPERATIONS.c.position > bindparam("position")
)
CLOSE = delete(table_of(OpenOperationRow))
