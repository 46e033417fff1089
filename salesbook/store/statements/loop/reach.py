"""Who can be reached: numbers and people of the people and accounts of a day."""

from typing import Any

from sqlalchemy import BindParameter, bindparam, select, union

from salesbook.store.accounts.memory_tables import PersonalFactRow
from salesbook.store.accounts.tables import AccountRow, PersonRow, PhoneRow
from salesbook.store.models import table_of
from salesbook.store.presence.tables import DocumentRow, DocumentShareRow
from salesbook.store.statements.terms import EMPLOYMENTS, live, readable

_PEOPLE = table_of(PersonRow)
_PHONES = table_of(PhoneRow)
_FACTS = table_of(PersonalFactRow)
_DOCUMENTS = table_of(DocumentRow)
_SHARES = table_of(DocumentShareRow)
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
WITH_FACTS = (
    select(_FACTS.c.person_id)
    .where(live(_FACTS), readable(_FACTS, bindparam("reader")), _FACTS.c.person_id.in_(_IDS))
    .distinct()
)
DOCUMENTS = (
    select(_SHARES.c.person_id, _DOCUMENTS.c.title)
    .select_from(_SHARES.join(_DOCUMENTS, _DOCUMENTS.c.id == _SHARES.c.document_id))
    .where(
        live(_SHARES),
        live(_DOCUMENTS),
        _SHARES.c.person_id.in_(_IDS),
        _SHARES.c.shared_at >= bindparam("since"),
    )
    .order_by(_SHARES.c.shared_at, _SHARES.c.id)
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
