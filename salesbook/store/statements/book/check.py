"""What the examination of a book reads, each in one order."""

from sqlalchemy import Text, bindparam, select, type_coerce

from salesbook.store.book.tables import ChangeRow, OpenOperationRow, OperationRow
from salesbook.store.models import table_of

_CHANGES = table_of(ChangeRow)
_OPERATIONS = table_of(OperationRow)

LEFT_OPEN = select(table_of(OpenOperationRow).c.id)
BY_REPLICA = select(_OPERATIONS).order_by(_OPERATIONS.c.replica_id, _OPERATIONS.c.stamp)
POSITIONS = select(_OPERATIONS.c.position).order_by(_OPERATIONS.c.position)
# Values before and after are read as the very text that was signed.
BY_OPERATION = select(
    _CHANGES.c.operation_id,
    _CHANGES.c.table_name,
    _CHANGES.c.row_id,
    _CHANGES.c.action,
    type_coerce(_CHANGES.c.before, Text).label("before"),
    type_coerce(_CHANGES.c.after, Text).label("after"),
    _CHANGES.c.salt,
    _CHANGES.c.digest,
    _CHANGES.c.scrubbed_at,
).order_by(_CHANGES.c.operation_id, _CHANGES.c.table_name, _CHANGES.c.row_id)
BY_ROW = (
    select(_CHANGES.c.row_id, _CHANGES.c.action, _CHANGES.c.after)
    .join(_OPERATIONS, _OPERATIONS.c.id == _CHANGES.c.operation_id)
    .where(_CHANGES.c.table_name == bindparam("table"))
    .order_by(_CHANGES.c.row_id, _OPERATIONS.c.position)
)
