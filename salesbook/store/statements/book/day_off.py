"""Days off: holidays of countries, absences of a rep."""

from datetime import date
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, func, select, union_all

from salesbook.store.book.tables import AbsenceRow, HolidayRow, RepRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import live

_HOLIDAYS = table_of(HolidayRow)
_ABSENCES = table_of(AbsenceRow)
_REPS = table_of(RepRow)
_REP: BindParameter[UUID] = bindparam("rep")
_COUNTRY: BindParameter[str] = bindparam("country")
_FIRST: BindParameter[date] = bindparam("first", type_=_HOLIDAYS.c.day_on.type)
_LAST: BindParameter[date] = bindparam("last", type_=_HOLIDAYS.c.day_on.type)
_OWN_COUNTRY = select(_REPS.c.country).where(_REPS.c.id == _REP).scalar_subquery()
_EVERYWHERE = (live(_HOLIDAYS), _HOLIDAYS.c.region.is_(None))
TAKEN = union_all(
    select(_HOLIDAYS.c.day_on.label("first"), _HOLIDAYS.c.day_on.label("last")).where(
        *_EVERYWHERE,
        _HOLIDAYS.c.country == _OWN_COUNTRY,
        _HOLIDAYS.c.day_on >= _FIRST,
        _HOLIDAYS.c.day_on <= _LAST,
    ),
    select(_ABSENCES.c.from_on, _ABSENCES.c.until_on).where(
        live(_ABSENCES),
        _ABSENCES.c.rep_id == _REP,
        _ABSENCES.c.until_on >= _FIRST,
        _ABSENCES.c.from_on <= _LAST,
    ),
)
HOLIDAYS_OF = (
    select(_HOLIDAYS.c.id, _HOLIDAYS.c.day_on, _HOLIDAYS.c.name)
    .where(
        *_EVERYWHERE,
        _HOLIDAYS.c.country == _COUNTRY,
        _HOLIDAYS.c.day_on >= _FIRST,
        _HOLIDAYS.c.day_on <= _LAST,
    )
    .order_by(_HOLIDAYS.c.day_on)
)
ABSENCES_OF = (
    select(_ABSENCES.c.id, _ABSENCES.c.from_on, _ABSENCES.c.until_on, _ABSENCES.c.kind)
    .where(live(_ABSENCES), _ABSENCES.c.rep_id == _REP, _ABSENCES.c.until_on >= _FIRST)
    .order_by(_ABSENCES.c.from_on, _ABSENCES.c.id)
)
KNOWN = select(func.count().label("rows")).where(
    # One that was taken out is known too: it is a day on which work goes on.
    _HOLIDAYS.c.country == _COUNTRY,
    _HOLIDAYS.c.day_on >= _FIRST,
    _HOLIDAYS.c.day_on <= _LAST,
)
