"""Reading who owns an account now."""

from sqlalchemy import bindparam, select

from salesbook.store.accounts.tables import OwnershipRow
from salesbook.store.models import table_of

_OWNERSHIPS = table_of(OwnershipRow)
OPEN = select(_OWNERSHIPS.c.id, _OWNERSHIPS.c.rep_id).where(
    _OWNERSHIPS.c.deleted_at.is_(None),
    _OWNERSHIPS.c.until_on.is_(None),
    _OWNERSHIPS.c.account_id == bindparam("account"),
    _OWNERSHIPS.c.part == bindparam("part"),
)
