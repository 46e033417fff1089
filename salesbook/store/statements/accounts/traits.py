"""Traits: what tells firms apart, of all of them or of some."""

from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, select

from salesbook.store.accounts.tables import AccountRow, EmailRow, PhoneRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import live

_ACCOUNTS = table_of(AccountRow)
_PHONES = table_of(PhoneRow)
_EMAILS = table_of(EmailRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)

_FIRMS = (
    select(
        _ACCOUNTS.c.id,
        _ACCOUNTS.c.name,
        _ACCOUNTS.c.street,
        _ACCOUNTS.c.postal_code,
        _ACCOUNTS.c.city,
        _ACCOUNTS.c.domain,
    )
    .where(live(_ACCOUNTS), _ACCOUNTS.c.archived_on.is_(None))
    .order_by(_ACCOUNTS.c.id)
)
_NUMBERS = select(_PHONES.c.account_id, _PHONES.c.digits.label("said")).where(live(_PHONES))
_ADDRESSES = select(_EMAILS.c.account_id, _EMAILS.c.address_key.label("said")).where(live(_EMAILS))


def _of(asked: Select[Any], column: Any) -> Select[Any]:
    return asked.where(column.in_(_IDS))


OF_ALL = {
    "firms": _FIRMS,
    "numbers": _NUMBERS.where(_PHONES.c.account_id.is_not(None)),
    "addresses": _ADDRESSES.where(_EMAILS.c.account_id.is_not(None)),
}
OF_SOME = {
    "firms": _of(_FIRMS, _ACCOUNTS.c.id),
    "numbers": _of(_NUMBERS, _PHONES.c.account_id),
    "addresses": _of(_ADDRESSES, _EMAILS.c.account_id),
}
