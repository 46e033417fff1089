"""Reading people, and where they work."""

from sqlalchemy import Integer, Text, bindparam, func, or_, select, type_coerce

from salesbook.domain.accounts.person import Person
from salesbook.store.accounts.tables import EmploymentRow, PersonRow
from salesbook.store.models import table_of

_PEOPLE = table_of(PersonRow)
_EMPLOYMENTS = table_of(EmploymentRow)
_FIELDS = tuple(Person.__struct_fields__)
_COLUMNS = tuple(_PEOPLE.c[name] for name in _FIELDS)
BY_ID = select(*_COLUMNS).where(
    _PEOPLE.c.deleted_at.is_(None), _PEOPLE.c.id.in_(bindparam("ids", expanding=True))
)
JOBS = (
    select(
        _EMPLOYMENTS.c.person_id,
        _EMPLOYMENTS.c.account_id,
        _EMPLOYMENTS.c.job_title,
        _EMPLOYMENTS.c.department,
        _EMPLOYMENTS.c.main,
    )
    .where(
        _EMPLOYMENTS.c.deleted_at.is_(None),
        _EMPLOYMENTS.c.until_on.is_(None),
        _EMPLOYMENTS.c.person_id.in_(bindparam("ids", expanding=True)),
    )
    .order_by(_EMPLOYMENTS.c.main.desc(), _EMPLOYMENTS.c.id)
)
PRESENT = (
    select(_EMPLOYMENTS.c.id, _EMPLOYMENTS.c.account_id)
    .where(
        _EMPLOYMENTS.c.deleted_at.is_(None),
        _EMPLOYMENTS.c.until_on.is_(None),
        _EMPLOYMENTS.c.person_id == bindparam("person"),
    )
    .order_by(_EMPLOYMENTS.c.main.desc(), _EMPLOYMENTS.c.id)
)
FIRST = (
    select(_EMPLOYMENTS.c.account_id, *_COLUMNS)
    .join(_PEOPLE, _PEOPLE.c.id == _EMPLOYMENTS.c.person_id)
    .where(
        _PEOPLE.c.deleted_at.is_(None),
        _EMPLOYMENTS.c.deleted_at.is_(None),
        _EMPLOYMENTS.c.until_on.is_(None),
        _EMPLOYMENTS.c.account_id.in_(bindparam("ids", expanding=True)),
    )
    .order_by(_EMPLOYMENTS.c.main.desc(), _EMPLOYMENTS.c.id)
)
_RELATION = bindparam("relation", type_=Text)
_EVERYBODY = select(*_COLUMNS).where(
    _PEOPLE.c.deleted_at.is_(None),
    or_(_RELATION.is_(None), type_coerce(_PEOPLE.c.relation, Text) == _RELATION),
)
STAFF = select(_EMPLOYMENTS.c.person_id).where(
    _EMPLOYMENTS.c.deleted_at.is_(None),
    _EMPLOYMENTS.c.until_on.is_(None),
    _EMPLOYMENTS.c.account_id == bindparam("account"),
)
_AT = _EVERYBODY.where(_PEOPLE.c.id.in_(STAFF))
_WHOSE = {"everybody": _EVERYBODY, "staff": _AT}

LISTED = {
    whose: asked.order_by(_PEOPLE.c.name_key, _PEOPLE.c.id).limit(bindparam("limit", type_=Integer))
    for whose, asked in _WHOSE.items()
}
COUNT = {
    whose: select(func.count().label("count")).select_from(asked.subquery())
    for whose, asked in _WHOSE.items()
}
