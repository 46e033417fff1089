"""Who can be reached: numbers and people of the people and accounts of a day."""

from typing import Any

from sqlalchemy import BindParameter, bindparam, select, union

from salesbook.store.accounts.tables import AccountRow, PersonRow, PhoneRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import EMPLOYMENTS, live

_PEOPLE = table_of(PersonRow)
_PHONES = table_of(PhoneRow)
_ACCOUNTS = table_of(AccountRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_PRESENT = live(EMPLOYMENTS) & EMPLOYMENTS.c.until_on.is_(None)
WITH_PHONE = union(
    select(_PHONES.c.account_id.label("id")).where(live(_PHONES), _PHONES.c.account_id.in_(_IDS)),
    select(_PHONES.c.person_id).where(live(_PHONES), _PHONES.c.person_id.in_(_IDS)),
    select(EMPLOYMENTS.c.account_id)
    .join(_PHONES, _PHONES.c.person_id == EMPLOYMENTS.c.person_id)
    .where(_PRESENT, live(_PHONES), EMPLOYMENTS.c.account_id.in_(_IDS)),
)
PREFERS = select(_PEOPLE.c.id, _PEOPLE.c.channel).where(
    live(_PEOPLE), _PEOPLE.c.channel.is_not(None), _PEOPLE.c.id.in_(_IDS)
)
WITH_PEOPLE = (
    select(EMPLOYMENTS.c.account_id).where(_PRESENT, EMPLOYMENTS.c.account_id.in_(_IDS)).distinct()
)
PLACES = select(_ACCOUNTS.c.id, _ACCOUNTS.c.zone, _ACCOUNTS.c.country).where(
    live(_ACCOUNTS),
    _ACCOUNTS.c.id.in_(_IDS),
    _ACCOUNTS.c.zone.is_not(None) | _ACCOUNTS.c.country.is_not(None),
)
ZONES = select(_PEOPLE.c.id, _PEOPLE.c.zone).where(
    live(_PEOPLE), _PEOPLE.c.zone.is_not(None), _PEOPLE.c.id.in_(_IDS)
)
