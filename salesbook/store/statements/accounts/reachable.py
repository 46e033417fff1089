"""When people are best reached, on which basis they are kept, and where they worked."""

from typing import Any

from sqlalchemy import BindParameter, bindparam, select

from salesbook.store.accounts.memory_tables import BestHoursRow, LawfulBasisRow
from salesbook.store.accounts.tables import AccountRow, EmploymentRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import live

_HOURS = table_of(BestHoursRow)
_BASES = table_of(LawfulBasisRow)
_EMPLOYMENTS = table_of(EmploymentRow)
_ACCOUNTS = table_of(AccountRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)

HOURS_OF = (
    select(*(_HOURS.c[name] for name in ("id", "person_id", "weekday", "from_time", "until_time")))
    .where(live(_HOURS), _HOURS.c.person_id.in_(_IDS))
    .order_by(_HOURS.c.weekday, _HOURS.c.from_time, _HOURS.c.id)
)
BASES_OF = (
    select(*(_BASES.c[name] for name in ("id", "person_id", "basis", "source", "since_on")))
    .where(
        live(_BASES),
        _BASES.c.until_on.is_(None),
        _BASES.c.person_id.in_(_IDS),
    )
    .order_by(_BASES.c.id)
)
PAST_OF = (
    select(
        _EMPLOYMENTS.c.person_id,
        _EMPLOYMENTS.c.account_id,
        _ACCOUNTS.c.name,
        _EMPLOYMENTS.c.job_title,
        _EMPLOYMENTS.c.from_on,
        _EMPLOYMENTS.c.until_on,
    )
    .join(_ACCOUNTS, _ACCOUNTS.c.id == _EMPLOYMENTS.c.account_id)
    .where(
        live(_EMPLOYMENTS),
        _EMPLOYMENTS.c.until_on.is_not(None),
        _EMPLOYMENTS.c.person_id.in_(_IDS),
    )
    .order_by(_EMPLOYMENTS.c.until_on.desc(), _EMPLOYMENTS.c.id.desc())
)
