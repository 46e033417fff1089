"""Families: the accounts that are part of others."""

from sqlalchemy import bindparam, func, select

from salesbook.store.accounts.tables import AccountRow, EmploymentRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import live

_ACCOUNTS = table_of(AccountRow)
_EMPLOYMENTS = table_of(EmploymentRow)

BELOW = (
    select(
        _ACCOUNTS.c.id,
        _ACCOUNTS.c.name,
        select(func.count())
        .where(
            live(_EMPLOYMENTS),
            _EMPLOYMENTS.c.until_on.is_(None),
            _EMPLOYMENTS.c.account_id == _ACCOUNTS.c.id,
        )
        .scalar_subquery()
        .label("people"),
    )
    .where(
        live(_ACCOUNTS),
        _ACCOUNTS.c.archived_on.is_(None),
        _ACCOUNTS.c.parent_id == bindparam("account"),
    )
    .order_by(_ACCOUNTS.c.name_key, _ACCOUNTS.c.id)
)
