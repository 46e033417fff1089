"""Reading how accounts and people are reached, their other names, what they closed to us."""

from typing import Any

from sqlalchemy import BindParameter, Column, Date, Select, Table, bindparam, or_, select

from salesbook.store.accounts.tables import AliasRow, DoNotContactRow, EmailRow, PhoneRow
from salesbook.store.models import table_of

_ALIASES = table_of(AliasRow)
_EMAILS = table_of(EmailRow)
_PHONES = table_of(PhoneRow)
_CLOSED = table_of(DoNotContactRow)


def _of(table: Table, *columns: Column[Any]) -> Select[Any]:
    """Ask for what belongs to accounts or people, in the order in which it was entered."""
    ids: BindParameter[Any] = bindparam("ids", expanding=True)
    return (
        select(table.c.id, table.c.account_id, table.c.person_id, *columns)
        .where(
            table.c.deleted_at.is_(None),
            or_(table.c.account_id.in_(ids), table.c.person_id.in_(ids)),
        )
        .order_by(table.c.id)
    )


EMAILS_OF = _of(_EMAILS, _EMAILS.c.address, _EMAILS.c.kind, _EMAILS.c.preferred)
PHONES_OF = _of(_PHONES, _PHONES.c.raw, _PHONES.c.e164, _PHONES.c.kind, _PHONES.c.preferred)
ALIASES_OF = _of(_ALIASES, _ALIASES.c.name, _ALIASES.c.name_key)
_UNTIL = _CLOSED.c.until_on
CLOSED_OF = _of(_CLOSED, _CLOSED.c.channel, _UNTIL).where(
    or_(_UNTIL.is_(None), bindparam("today", type_=Date) < _UNTIL)
)
