"""Reading the cards of accounts and people: all they hold, in a fixed number of questions."""

from typing import Any

from sqlalchemy import BindParameter, bindparam, or_, select

from salesbook.store.accounts.tables import EmploymentRow, OwnershipRow, PauseRow
from salesbook.store.book.tables import RepRow
from salesbook.store.models import table_of

_OWNERSHIPS = table_of(OwnershipRow)
_EMPLOYMENTS = table_of(EmploymentRow)
_PAUSES = table_of(PauseRow)
_REPS = table_of(RepRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
PARTS = (
    select(_OWNERSHIPS.c.account_id, _OWNERSHIPS.c.part, _REPS.c.name)
    .join(_REPS, _REPS.c.id == _OWNERSHIPS.c.rep_id)
    .where(
        _OWNERSHIPS.c.deleted_at.is_(None),
        _OWNERSHIPS.c.until_on.is_(None),
        _OWNERSHIPS.c.account_id.in_(_IDS),
    )
)
STAFF = select(_EMPLOYMENTS.c.account_id).where(
    _EMPLOYMENTS.c.deleted_at.is_(None),
    _EMPLOYMENTS.c.until_on.is_(None),
    _EMPLOYMENTS.c.account_id.in_(_IDS),
)
_RUNNING = (
    select(
        _PAUSES.c.id,
        _PAUSES.c.account_id,
        _PAUSES.c.from_on,
        _PAUSES.c.until_on,
        _PAUSES.c.reason,
        _PAUSES.c.note,
    )
    .where(
        _PAUSES.c.deleted_at.is_(None),
        or_(_PAUSES.c.until_on.is_(None), _PAUSES.c.until_on > bindparam("today")),
    )
    .order_by(_PAUSES.c.from_on, _PAUSES.c.id)
)
PAUSES_OF = _RUNNING.where(_PAUSES.c.account_id.in_(_IDS))
PAUSES_OF_ALL = _RUNNING.where(_PAUSES.c.account_id.is_(None), _PAUSES.c.rep_id == bindparam("rep"))
