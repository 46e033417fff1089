"""Follow-ups: keeping, closing, moving and listing them."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Integer, Select, and_, bindparam, func, select

from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.loop.tables import AppointmentRow, FollowUpRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import keeper, live, open_follow_up

_FOLLOW_UPS = table_of(FollowUpRow)
_APPOINTMENTS = table_of(AppointmentRow)
_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_ID: BindParameter[UUID] = bindparam("id")
_REP: BindParameter[UUID] = bindparam("rep")
_UNTIL: BindParameter[date] = bindparam("until")
WITH_APPOINTMENTS = _FOLLOW_UPS.outerjoin(
    _APPOINTMENTS,
    and_(_APPOINTMENTS.c.follow_up_id == _FOLLOW_UPS.c.id, live(_APPOINTMENTS)),
)
WHOLE = (
    *_FOLLOW_UPS.c,
    keeper(_FOLLOW_UPS.c.origin_interaction_id).label("keeper"),
    _APPOINTMENTS.c.at_time,
    _APPOINTMENTS.c.zone,
)
"""All that a follow-up is made of, of rows with their appointments."""

_SOURCE = WITH_APPOINTMENTS.outerjoin(
    _ACCOUNTS, _ACCOUNTS.c.id == _FOLLOW_UPS.c.account_id
).outerjoin(_PEOPLE, _PEOPLE.c.id == _FOLLOW_UPS.c.person_id)


def _asked(*conditions: Any) -> Select[Any]:
    return (
        select(*WHOLE, _ACCOUNTS.c.name.label("account"), _PEOPLE.c.name.label("person"))
        .select_from(_SOURCE)
        .where(*conditions)
        .order_by(_FOLLOW_UPS.c.due_on, _FOLLOW_UPS.c.id)
    )


ONE = _asked(live(_FOLLOW_UPS), _FOLLOW_UPS.c.id == _ID)
FROM = _asked(live(_FOLLOW_UPS), _FOLLOW_UPS.c.origin_interaction_id == _ID)
_OPEN = (open_follow_up(_FOLLOW_UPS), _FOLLOW_UPS.c.owner_id == _REP)
OPEN = _asked(*_OPEN).limit(bindparam("limit", type_=Integer))
COUNT_OPEN = select(func.count().label("count")).select_from(_FOLLOW_UPS).where(*_OPEN)
OVERDUE = _asked(
    open_follow_up(_FOLLOW_UPS), _FOLLOW_UPS.c.owner_id == _REP, _FOLLOW_UPS.c.due_on < _UNTIL
)
AGREED_ON = (
    select(_FOLLOW_UPS.c.channel, _APPOINTMENTS.c.at_time, _APPOINTMENTS.c.zone)
    .select_from(WITH_APPOINTMENTS)
    .where(*_OPEN, _FOLLOW_UPS.c.due_on == bindparam("on"), _APPOINTMENTS.c.at_time.is_not(None))
)
APPOINTED = select(_APPOINTMENTS.c.id).where(
    live(_APPOINTMENTS), _APPOINTMENTS.c.follow_up_id == _ID
)
