"""Complaints: reading one, the open ones of accounts, and all of them by how they press."""

from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    func,
    select,
)

from salesbook.domain.pipeline.complaint import OPEN, Complaint, Severity
from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import (
    ComplaintClosureRow,
    ComplaintRow,
    OrderRow,
    ProductRow,
)
from salesbook.store.statements.terms import live, word, words

_COMPLAINTS = table_of(ComplaintRow)
_CLOSURES = table_of(ComplaintClosureRow)
_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_PRODUCTS = table_of(ProductRow)
_ORDERS = table_of(OrderRow)
_IDS: BindParameter[UUID] = bindparam("ids", expanding=True)
_ACCOUNT: BindParameter[UUID] = bindparam("account")
_LIMIT = bindparam("limit", type_=Integer)
_STILL_OPEN = _COMPLAINTS.c.status.in_(words(OPEN))
_PRESSES = case(
    *(
        (_COMPLAINTS.c.severity == word(severity), place)
        for place, severity in enumerate(reversed(Severity))
    )
)
_SOURCE = (
    _COMPLAINTS.join(_ACCOUNTS, _ACCOUNTS.c.id == _COMPLAINTS.c.account_id)
    .outerjoin(_PEOPLE, _PEOPLE.c.id == _COMPLAINTS.c.person_id)
    .outerjoin(_PRODUCTS, _PRODUCTS.c.id == _COMPLAINTS.c.product_id)
    .outerjoin(_ORDERS, _ORDERS.c.id == _COMPLAINTS.c.order_id)
    .outerjoin(
        _CLOSURES,
        and_(_CLOSURES.c.complaint_id == _COMPLAINTS.c.id, live(_CLOSURES)),
    )
)


def _asked(*conditions: ColumnElement[bool]) -> Select[Any]:
    """Ask for complaints: open ones first, the most severe first, then the oldest."""
    return (
        select(
            *(_COMPLAINTS.c[name] for name in Complaint.__struct_fields__),
            _ACCOUNTS.c.name.label("account"),
            _PEOPLE.c.name.label("person"),
            _PRODUCTS.c.name.label("product"),
            _ORDERS.c.number.label("order_number"),
            _ORDERS.c.handle.label("order_handle"),
            _CLOSURES.c.closed_at,
            _CLOSURES.c.resolution,
            _CLOSURES.c.duplicate_of_id,
        )
        .select_from(_SOURCE)
        .where(live(_COMPLAINTS), *conditions)
        .order_by(
            case((_STILL_OPEN, 0), else_=1), _PRESSES, _COMPLAINTS.c.opened_at, _COMPLAINTS.c.id
        )
    )


def _counted(*conditions: ColumnElement[bool]) -> Select[Any]:
    counted = select(func.count().label("count")).select_from(_COMPLAINTS)
    return counted.where(live(_COMPLAINTS), *conditions)


ONE = _asked(_COMPLAINTS.c.id == bindparam("id"))
OPEN_OF = _asked(_STILL_OPEN, _COMPLAINTS.c.account_id.in_(_IDS))
LISTED = _asked().limit(_LIMIT)
LISTED_OF = _asked(_COMPLAINTS.c.account_id == _ACCOUNT).limit(_LIMIT)
COUNT = _counted()
COUNT_OF = _counted(_COMPLAINTS.c.account_id == _ACCOUNT)
