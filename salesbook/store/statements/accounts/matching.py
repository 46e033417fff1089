"""Who is who: accounts and people that carry the same key as what comes in."""

from typing import Any

from sqlalchemy import Column, Select, Table, bindparam, select, union_all

from salesbook.store.accounts.tables import (
    AccountRow,
    AliasRow,
    DoNotContactRow,
    EmailRow,
    EmploymentRow,
    NoteRow,
    OwnershipRow,
    PauseRow,
    PersonRow,
    PhoneRow,
)
from salesbook.store.models import table_of

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_ALIASES = table_of(AliasRow)
_EMAILS = table_of(EmailRow)
_PHONES = table_of(PhoneRow)
_EMPLOYMENTS = table_of(EmploymentRow)
_OWNERSHIPS = table_of(OwnershipRow)
_NOTES = table_of(NoteRow)
_CLOSED = table_of(DoNotContactRow)
_PAUSES = table_of(PauseRow)
_ACCOUNT_COLUMNS = (
    _ACCOUNTS.c.id,
    _ACCOUNTS.c.name,
    _ACCOUNTS.c.name_key,
    _ACCOUNTS.c.country,
    _ACCOUNTS.c.city,
    _ACCOUNTS.c.domain,
)
_LIVE_ACCOUNT = _ACCOUNTS.c.deleted_at.is_(None)
_LIVE_PERSON = _PEOPLE.c.deleted_at.is_(None)
BY_NAME = union_all(
    select(*_ACCOUNT_COLUMNS, _ACCOUNTS.c.name_key.label("key")).where(
        _LIVE_ACCOUNT, _ACCOUNTS.c.name_key.in_(bindparam("keys", expanding=True))
    ),
    select(*_ACCOUNT_COLUMNS, _ALIASES.c.name_key.label("key"))
    .join(_ALIASES, _ALIASES.c.account_id == _ACCOUNTS.c.id)
    .where(
        _LIVE_ACCOUNT,
        _ALIASES.c.deleted_at.is_(None),
        _ALIASES.c.name_key.in_(bindparam("keys", expanding=True)),
    ),
)
BY_DOMAIN = select(*_ACCOUNT_COLUMNS, _ACCOUNTS.c.domain.label("key")).where(
    _LIVE_ACCOUNT, _ACCOUNTS.c.domain.in_(bindparam("keys", expanding=True))
)
_PERSON_COLUMNS = (_PEOPLE.c.id, _PEOPLE.c.name, _PEOPLE.c.name_key)
BY_EMAIL = (
    select(*_PERSON_COLUMNS, _EMAILS.c.address_key.label("key"))
    .join(_EMAILS, _EMAILS.c.person_id == _PEOPLE.c.id)
    .where(
        _LIVE_PERSON,
        _EMAILS.c.deleted_at.is_(None),
        _EMAILS.c.address_key.in_(bindparam("keys", expanding=True)),
    )
)
BY_PHONE = (
    select(*_PERSON_COLUMNS, _PHONES.c.e164.label("key"))
    .join(_PHONES, _PHONES.c.person_id == _PEOPLE.c.id)
    .where(
        _LIVE_PERSON,
        _PHONES.c.deleted_at.is_(None),
        _PHONES.c.e164.in_(bindparam("keys", expanding=True)),
    )
)
STAFF = (
    select(*_PERSON_COLUMNS, _EMPLOYMENTS.c.account_id.label("key"))
    .join(_EMPLOYMENTS, _EMPLOYMENTS.c.person_id == _PEOPLE.c.id)
    .where(
        _LIVE_PERSON,
        _EMPLOYMENTS.c.deleted_at.is_(None),
        _EMPLOYMENTS.c.until_on.is_(None),
        _EMPLOYMENTS.c.account_id.in_(bindparam("keys", expanding=True)),
    )
)
JOBS = select(
    _EMPLOYMENTS.c.id,
    _EMPLOYMENTS.c.person_id,
    _EMPLOYMENTS.c.account_id,
    _EMPLOYMENTS.c.main,
).where(
    _EMPLOYMENTS.c.deleted_at.is_(None),
    _EMPLOYMENTS.c.until_on.is_(None),
    _EMPLOYMENTS.c.person_id.in_(bindparam("keys", expanding=True)),
)


def _held(table: Table, subject: Column[Any], value: Column[Any]) -> Select[Any]:
    return select(subject.label("subject"), value.label("value")).where(
        table.c.deleted_at.is_(None), subject.in_(bindparam("keys", expanding=True))
    )


HELD_BY_ACCOUNTS = {
    "emails": _held(_EMAILS, _EMAILS.c.account_id, _EMAILS.c.address_key),
    "phones": _held(_PHONES, _PHONES.c.account_id, _PHONES.c.raw),
    "aliases": _held(_ALIASES, _ALIASES.c.account_id, _ALIASES.c.name_key),
    "notes": _held(_NOTES, _NOTES.c.account_id, _NOTES.c.text),
    "do_not_contact": _held(_CLOSED, _CLOSED.c.account_id, _CLOSED.c.channel).where(
        _CLOSED.c.until_on.is_(None)
    ),
    "paused_until": _held(_PAUSES, _PAUSES.c.account_id, _PAUSES.c.until_on),
    "parts": _held(_OWNERSHIPS, _OWNERSHIPS.c.account_id, _OWNERSHIPS.c.part).where(
        _OWNERSHIPS.c.until_on.is_(None)
    ),
}
HELD_BY_PEOPLE = {
    "emails": _held(_EMAILS, _EMAILS.c.person_id, _EMAILS.c.address_key),
    "phones": _held(_PHONES, _PHONES.c.person_id, _PHONES.c.raw),
    "aliases": _held(_ALIASES, _ALIASES.c.person_id, _ALIASES.c.name_key),
    "notes": _held(_NOTES, _NOTES.c.person_id, _NOTES.c.text),
    "do_not_contact": _held(_CLOSED, _CLOSED.c.person_id, _CLOSED.c.channel).where(
        _CLOSED.c.until_on.is_(None)
    ),
}
"""What a subject already has, a statement for each list."""
