"""Reading accounts, and what hangs on them."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Text,
    Uuid,
    bindparam,
    column,
    func,
    or_,
    select,
    table,
    type_coerce,
)

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.role import DECIDES
from salesbook.store.accounts.memory_tables import AgreementRow, RoleRow
from salesbook.store.accounts.tables import AccountRow, EmploymentRow, OwnershipRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import unless, words

_ACCOUNTS = table_of(AccountRow)
_OWNERSHIPS = table_of(OwnershipRow)
_EMPLOYMENTS = table_of(EmploymentRow)
_AGREEMENTS = table_of(AgreementRow)
_ROLES = table_of(RoleRow)
_FIELDS = tuple(Account.__struct_fields__)
_COLUMNS = tuple(_ACCOUNTS.c[name] for name in _FIELDS)
BY_ID = select(*_COLUMNS).where(
    _ACCOUNTS.c.deleted_at.is_(None), _ACCOUNTS.c.id.in_(bindparam("ids", expanding=True))
)
_STAFFED = select(_EMPLOYMENTS.c.account_id).where(
    _EMPLOYMENTS.c.deleted_at.is_(None), _EMPLOYMENTS.c.until_on.is_(None)
)
_OWNED = select(_OWNERSHIPS.c.account_id).where(
    _OWNERSHIPS.c.deleted_at.is_(None),
    _OWNERSHIPS.c.until_on.is_(None),
    _OWNERSHIPS.c.part == "owner",
    _OWNERSHIPS.c.rep_id == bindparam("owner", type_=Uuid),
)
# The follow-ups belong to another area, which knows this one: only their columns are named here.
_FOLLOW_UPS = table("follow_ups", column("account_id"), column("status"), column("deleted_at"))
_PURPOSEFUL = select(_FOLLOW_UPS.c.account_id).where(
    _FOLLOW_UPS.c.deleted_at.is_(None),
    _FOLLOW_UPS.c.status == "open",
    _FOLLOW_UPS.c.account_id.is_not(None),
)


_AGREED = select(_AGREEMENTS.c.account_id).where(
    _AGREEMENTS.c.deleted_at.is_(None), _AGREEMENTS.c.ended_on.is_(None)
)
_DECIDED = select(_ROLES.c.account_id).where(
    _ROLES.c.deleted_at.is_(None),
    _ROLES.c.until_on.is_(None),
    _ROLES.c.part.in_(words(DECIDES)),
)


def _if_said(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Make a condition that holds for every row when its parameter is None."""
    said = bindparam(name, type_=Text)
    return or_(said.is_(None), type_coerce(column, Text) == said)


_LISTED = select(*_COLUMNS).where(
    _ACCOUNTS.c.deleted_at.is_(None),
    unless("put_away", _ACCOUNTS.c.archived_on.is_(None)),
    unless("any_staff", _ACCOUNTS.c.id.not_in(_STAFFED)),
    unless("any_purpose", _ACCOUNTS.c.id.not_in(_PURPOSEFUL)),
    unless("any_agreement", _ACCOUNTS.c.id.not_in(_AGREED)),
    unless("any_decider", _ACCOUNTS.c.id.not_in(_DECIDED)),
    unless("any_owner", _ACCOUNTS.c.id.in_(_OWNED)),
    _if_said(_ACCOUNTS.c.kind, "kind"),
    _if_said(_ACCOUNTS.c.grade, "grade"),
)
COUNTED = select(func.count().label("count")).select_from(_LISTED.subquery())
IN_ORDER = _LISTED.order_by(_ACCOUNTS.c.name_key, _ACCOUNTS.c.id).limit(bindparam("limit"))
