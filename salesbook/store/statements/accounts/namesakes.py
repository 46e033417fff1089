"""Namesakes: accounts that share a name, told apart by their handles."""

from sqlalchemy import bindparam, exists, select

from salesbook.store.accounts.tables import AccountRow
from salesbook.store.models import table_of

_ACCOUNTS = table_of(AccountRow)
_OTHERS = _ACCOUNTS.alias()
NAMESAKES = select(_ACCOUNTS.c.id, _ACCOUNTS.c.handle).where(
    _ACCOUNTS.c.id.in_(bindparam("ids", expanding=True)),
    exists().where(
        _OTHERS.c.name_key == _ACCOUNTS.c.name_key,
        _OTHERS.c.id != _ACCOUNTS.c.id,
        _OTHERS.c.deleted_at.is_(None),
        _OTHERS.c.archived_on.is_(None),
    ),
)
