"""Reading accounts, and what hangs on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Boolean,
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
from sqlalchemy import Row as Answer

from salesbook.domain.accounts.account import Account, AccountKind, Grade
from salesbook.store.accounts.tables import AccountRow, EmploymentRow, OwnershipRow
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.stored import table_of

_ACCOUNTS = table_of(AccountRow)
_OWNERSHIPS = table_of(OwnershipRow)
_EMPLOYMENTS = table_of(EmploymentRow)
_FIELDS = tuple(Account.__dataclass_fields__)
_COLUMNS = tuple(_ACCOUNTS.c[name] for name in _FIELDS)

_BY_ID = select(*_COLUMNS).where(
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
_NAMESAKES = (
    select(_ACCOUNTS.c.name_key)
    .where(_ACCOUNTS.c.deleted_at.is_(None), _ACCOUNTS.c.archived_on.is_(None))
    .group_by(_ACCOUNTS.c.name_key)
    .having(func.count() > 1)
)


def _unless(name: str, condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Make a condition that a parameter switches off."""
    return or_(bindparam(name, type_=Boolean), condition)


def _if_said(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Make a condition that holds for every row when its parameter is None."""
    said = bindparam(name, type_=Text)
    return or_(said.is_(None), type_coerce(column, Text) == said)


_LISTED = select(*_COLUMNS).where(
    _ACCOUNTS.c.deleted_at.is_(None),
    _unless("put_away", _ACCOUNTS.c.archived_on.is_(None)),
    _unless("any_staff", _ACCOUNTS.c.id.not_in(_STAFFED)),
    _unless("any_purpose", _ACCOUNTS.c.id.not_in(_PURPOSEFUL)),
    _unless("any_name", _ACCOUNTS.c.name_key.in_(_NAMESAKES)),
    _unless("any_owner", _ACCOUNTS.c.id.in_(_OWNED)),
    _if_said(_ACCOUNTS.c.kind, "kind"),
    _if_said(_ACCOUNTS.c.grade, "grade"),
)
_COUNTED = select(func.count()).select_from(_LISTED.subquery())
_IN_ORDER = _LISTED.order_by(_ACCOUNTS.c.name_key, _ACCOUNTS.c.id).limit(bindparam("limit"))
_EVERY = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Filter:
    """Which accounts to list; what is left as it is lets everything through."""

    kind: AccountKind | None = None
    grade: Grade | None = None
    owner_id: UUID | None = None
    without_person: bool = False
    without_purpose: bool = False
    namesakes: bool = False
    archived: bool = False
    limit: int | None = None


def accounts_with(book: Book, ids: Sequence[UUID]) -> list[Account]:
    """Read accounts by their ids, in the order of the ids; what is gone is left out."""
    found = {row.id: account_from(row) for row in in_chunks(book, _BY_ID, "ids", ids)}
    return [found[one] for one in ids if one in found]


def accounts_listed(book: Book, wanted: Filter) -> tuple[list[Account], int]:
    """List accounts by name, and count how many a limit leaves out."""
    asked = {
        "put_away": wanted.archived,
        "any_staff": not wanted.without_person,
        "any_purpose": not wanted.without_purpose,
        "any_name": not wanted.namesakes,
        "any_owner": wanted.owner_id is None,
        "owner": wanted.owner_id,
        "kind": wanted.kind,
        "grade": wanted.grade,
    }
    rows = book.rows(_IN_ORDER, **asked, limit=wanted.limit or _EVERY)
    count = len(rows) if wanted.limit is None else book.value(_COUNTED, **asked)
    return [account_from(row) for row in rows], count - len(rows)


def account_from(row: Answer[Any]) -> Account:
    """Make an account of a row that holds its columns."""
    return Account(**{name: getattr(row, name) for name in _FIELDS})
