"""What a look into the past asks: every change since an instant, the latest first."""

from sqlalchemy import bindparam, select

from salesbook.store.book.tables import ChangeRow, OperationRow
from salesbook.store.models import table_of

_OPERATIONS = table_of(OperationRow)
_CHANGES = table_of(ChangeRow)

SINCE = (
    select(_CHANGES.c.table_name, _CHANGES.c.row_id, _CHANGES.c.action, _CHANGES.c.before)
    .join(_OPERATIONS, _OPERATIONS.c.id == _CHANGES.c.operation_id)
    .where(_OPERATIONS.c.recorded_at >= bindparam("instant"), _CHANGES.c.scrubbed_at.is_(None))
    .order_by(_OPERATIONS.c.position.desc())
)
