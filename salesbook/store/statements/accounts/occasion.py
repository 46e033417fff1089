"""Occasions: one, those of some accounts and people, and those of some months."""

from typing import Any

from sqlalchemy import Select, bindparam, func, or_, select

from salesbook.store.accounts.memory_tables import OccasionRow
from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.book.tables import RepRow
from salesbook.store.models import table_of
from salesbook.store.statements.paging import columns_but, paged
from salesbook.store.statements.terms import live, with_names

_OCCASIONS = table_of(OccasionRow)
_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_AUTHORS = table_of(RepRow)

_SOURCE = with_names(_OCCASIONS)
_A_MONTH = 100
"""What a month counts in the number of a day: 12 April is 412."""

_OF_SOMEBODY = (live(_ACCOUNTS), live(_PEOPLE))
"""Whoever it is of is there; of the other there is no row, and so nothing deleted."""


def _read(*conditions: Any) -> Select[Any]:
    return (
        select(*_OCCASIONS.c, _ACCOUNTS.c.name.label("account"), _PEOPLE.c.name.label("person"))
        .select_from(_SOURCE)
        .where(live(_OCCASIONS), *_OF_SOMEBODY, *conditions)
        .order_by(_OCCASIONS.c.month, _OCCASIONS.c.day, _OCCASIONS.c.id)
    )


ONE = _read(_OCCASIONS.c.id == bindparam("id"))
OF = _read(
    or_(
        _OCCASIONS.c.account_id.in_(bindparam("accounts", expanding=True)),
        _OCCASIONS.c.person_id.in_(bindparam("people", expanding=True)),
    )
)
ALL = _read()
ON_DAYS = _read(
    _OCCASIONS.c.month.in_(bindparam("months", expanding=True)),
    (_OCCASIONS.c.month * _A_MONTH + _OCCASIONS.c.day).in_(bindparam("days", expanding=True)),
)
COUNT = (
    select(func.count().label("count")).select_from(_SOURCE).where(live(_OCCASIONS), *_OF_SOMEBODY)
)
PAGE = paged(
    select(
        *columns_but(_OCCASIONS, "author_id", "deleted_at"),
        _AUTHORS.c.name.label("author"),
        _ACCOUNTS.c.name.label("account"),
        _PEOPLE.c.name.label("person"),
    )
    .select_from(_SOURCE)
    .outerjoin(_AUTHORS, _AUTHORS.c.id == _OCCASIONS.c.author_id),
    _OCCASIONS,
)
