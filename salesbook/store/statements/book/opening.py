"""What is asked when a book is opened: which book, at which version, by whom."""

from sqlalchemy import bindparam, select

from salesbook.store.book.tables import BookRow, ChangeRow, OperationRow, RepRow
from salesbook.store.models import VERSION, table_of

_BOOKS = table_of(BookRow)
_REPS = table_of(RepRow)
_CHANGES = table_of(ChangeRow)
_OPERATIONS = table_of(OperationRow)

LATEST_ID = select(_CHANGES.c.id).order_by(_CHANGES.c.id.desc()).limit(1)
STATE = select(
    VERSION.c.version_num,
    _BOOKS.c.replica_id,
    _BOOKS.c.currency,
    LATEST_ID.scalar_subquery().label("latest_id"),
).select_from(VERSION.join(_BOOKS, _BOOKS.c.id.is_not(None), isouter=True))
VERSION_ALONE = select(VERSION.c.version_num)
OPERATION = select(_OPERATIONS.c.id).where(_OPERATIONS.c.id == bindparam("operation"))

REP_BY_EMAIL = select(_REPS).where(
    _REPS.c.deleted_at.is_(None), _REPS.c.email_key == bindparam("email_key")
)
REPS_IN_ORDER = select(_REPS).where(_REPS.c.deleted_at.is_(None)).order_by(_REPS.c.id)
FOUNDER = select(_OPERATIONS.c.rep_id).where(_OPERATIONS.c.position == 1)
REPLICA = select(_BOOKS.c.replica_id)
