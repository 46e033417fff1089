"""What an undo asks: what came after, what was erased, who refers to what goes."""

from sqlalchemy import bindparam, select

from salesbook.domain.book.operation import OperationKind
from salesbook.store.book.tables import ChangeRow, OperationRow
from salesbook.store.models import table_of

_CHANGES = table_of(ChangeRow)
_OTHERS = _CHANGES.alias("others")
_OPERATIONS = table_of(OperationRow)

CHANGED_TOO = (
    select(
        _OTHERS.c.operation_id,
        _OTHERS.c.table_name,
        _OTHERS.c.row_id,
        _OTHERS.c.action,
        _OTHERS.c.before,
        _CHANGES.c.action.label("own_action"),
        _CHANGES.c.before.label("own_before"),
    )
    .join(
        _OTHERS,
        (_OTHERS.c.row_id == _CHANGES.c.row_id) & (_OTHERS.c.table_name == _CHANGES.c.table_name),
    )
    .join(_OPERATIONS, _OPERATIONS.c.id == _OTHERS.c.operation_id)
    .where(
        _CHANGES.c.operation_id == bindparam("operation"),
        _OTHERS.c.operation_id != bindparam("operation"),
        _OPERATIONS.c.kind == OperationKind.DO,
    )
)
SCRUBBED = select(_CHANGES.c.id).where(
    _CHANGES.c.operation_id == bindparam("operation"), _CHANGES.c.scrubbed_at.is_not(None)
)
COMMANDS_ON = (
    select(_CHANGES.c.operation_id, _CHANGES.c.action, _CHANGES.c.after)
    .join(_OPERATIONS, _OPERATIONS.c.id == _CHANGES.c.operation_id)
    .where(
        _CHANGES.c.row_id.in_(bindparam("rows", expanding=True)),
        _OPERATIONS.c.kind == OperationKind.DO,
    )
)
LATEST_TURN_AT = (
    select(_OPERATIONS.c.recorded_at)
    .where(_OPERATIONS.c.reverses_id == bindparam("operation"))
    .order_by(_OPERATIONS.c.position.desc())
    .limit(1)
)
