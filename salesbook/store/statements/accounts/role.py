"""Roles: every part that people play or played, and who is where."""

from sqlalchemy import bindparam, select

from salesbook.store.accounts.memory_tables import RoleRow
from salesbook.store.accounts.tables import EmploymentRow, PersonRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import live

_ROLES = table_of(RoleRow)
_EMPLOYMENTS = table_of(EmploymentRow)
_PEOPLE = table_of(PersonRow)

OF_PEOPLE = (
    select(
        *(
            _ROLES.c[name]
            for name in (
                *("id", "person_id", "account_id", "part", "from_on", "stance", "influence"),
                "until_on",
            )
        )
    )
    .where(live(_ROLES), _ROLES.c.person_id.in_(bindparam("ids", expanding=True)))
    .order_by(_ROLES.c.from_on, _ROLES.c.id)
)
PLACES_AT = (
    select(
        _EMPLOYMENTS.c.person_id,
        _PEOPLE.c.name,
        _EMPLOYMENTS.c.job_title,
        _EMPLOYMENTS.c.department,
        _EMPLOYMENTS.c.until_on,
    )
    .join(_PEOPLE, _PEOPLE.c.id == _EMPLOYMENTS.c.person_id)
    .where(
        live(_PEOPLE),
        live(_EMPLOYMENTS),
        _EMPLOYMENTS.c.account_id == bindparam("account"),
    )
    .order_by(_EMPLOYMENTS.c.until_on.desc(), _EMPLOYMENTS.c.id.desc())
)
"""Finds all who work or worked at an account; of what ended, the latest first."""
