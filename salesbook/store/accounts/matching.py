"""Who is who: accounts and people that carry the same key as what comes in."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

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
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.stored import table_of

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


@dataclass(frozen=True, slots=True)
class KnownAccount:
    """What tells one account from another of the same name."""

    id: UUID
    name: str
    name_key: str
    country: str | None
    city: str | None
    domain: str | None


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """What tells one person from another of the same name."""

    id: UUID
    name: str
    name_key: str


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

_BY_NAME = union_all(
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
_BY_DOMAIN = select(*_ACCOUNT_COLUMNS, _ACCOUNTS.c.domain.label("key")).where(
    _LIVE_ACCOUNT, _ACCOUNTS.c.domain.in_(bindparam("keys", expanding=True))
)
_PERSON_COLUMNS = (_PEOPLE.c.id, _PEOPLE.c.name, _PEOPLE.c.name_key)
_BY_EMAIL = (
    select(*_PERSON_COLUMNS, _EMAILS.c.address_key.label("key"))
    .join(_EMAILS, _EMAILS.c.person_id == _PEOPLE.c.id)
    .where(
        _LIVE_PERSON,
        _EMAILS.c.deleted_at.is_(None),
        _EMAILS.c.address_key.in_(bindparam("keys", expanding=True)),
    )
)
_BY_PHONE = (
    select(*_PERSON_COLUMNS, _PHONES.c.e164.label("key"))
    .join(_PHONES, _PHONES.c.person_id == _PEOPLE.c.id)
    .where(
        _LIVE_PERSON,
        _PHONES.c.deleted_at.is_(None),
        _PHONES.c.e164.in_(bindparam("keys", expanding=True)),
    )
)
_STAFF = (
    select(*_PERSON_COLUMNS, _EMPLOYMENTS.c.account_id.label("key"))
    .join(_EMPLOYMENTS, _EMPLOYMENTS.c.person_id == _PEOPLE.c.id)
    .where(
        _LIVE_PERSON,
        _EMPLOYMENTS.c.deleted_at.is_(None),
        _EMPLOYMENTS.c.until_on.is_(None),
        _EMPLOYMENTS.c.account_id.in_(bindparam("keys", expanding=True)),
    )
)
_JOBS = select(
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


_HELD_BY_ACCOUNTS = {
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
_HELD_BY_PEOPLE = {
    "emails": _held(_EMAILS, _EMAILS.c.person_id, _EMAILS.c.address_key),
    "phones": _held(_PHONES, _PHONES.c.person_id, _PHONES.c.raw),
    "aliases": _held(_ALIASES, _ALIASES.c.person_id, _ALIASES.c.name_key),
    "notes": _held(_NOTES, _NOTES.c.person_id, _NOTES.c.text),
    "do_not_contact": _held(_CLOSED, _CLOSED.c.person_id, _CLOSED.c.channel).where(
        _CLOSED.c.until_on.is_(None)
    ),
}
"""What a subject already has, a statement for each list."""


def accounts_by_name(book: Book, keys: Iterable[str]) -> dict[str, list[KnownAccount]]:
    """Find accounts by their folded names and aliases."""
    return _accounts(book, _BY_NAME, keys)


def accounts_by_domain(book: Book, domains: Iterable[str]) -> dict[str, list[KnownAccount]]:
    """Find accounts by their domains."""
    return _accounts(book, _BY_DOMAIN, domains)


def people_by_email(book: Book, keys: Iterable[str]) -> dict[str, list[KnownPerson]]:
    """Find people by their folded e-mail addresses."""
    return _people(book, _BY_EMAIL, keys)


def people_by_phone(book: Book, numbers: Iterable[str]) -> dict[str, list[KnownPerson]]:
    """Find people by their numbers in E.164."""
    return _people(book, _BY_PHONE, numbers)


def staff(book: Book, accounts: Iterable[UUID]) -> dict[UUID, list[KnownPerson]]:
    """Find who works at accounts now."""
    return _people(book, _STAFF, accounts)


@dataclass(frozen=True, slots=True)
class Job:
    """A present employment."""

    id: UUID
    account_id: UUID
    main: bool


def jobs(book: Book, people: Iterable[UUID]) -> dict[UUID, list[Job]]:
    """Find where people work now."""
    found: dict[UUID, list[Job]] = defaultdict(list)
    for row in in_chunks(book, _JOBS, "keys", sorted(set(people))):
        found[row.person_id].append(Job(row.id, row.account_id, row.main))
    return found


Held = dict[str, dict[UUID, set[Any]]]
"""For each list, what a subject has."""


def held_by_accounts(book: Book, accounts: Iterable[UUID]) -> Held:
    """Ask what accounts already have."""
    asked = sorted(set(accounts))
    return {name: _held_by(book, one, asked) for name, one in _HELD_BY_ACCOUNTS.items()}


def held_by_people(book: Book, people: Iterable[UUID]) -> Held:
    """Ask what people already have."""
    asked = sorted(set(people))
    return {name: _held_by(book, one, asked) for name, one in _HELD_BY_PEOPLE.items()}


def held_by_nobody() -> Held:
    """Say what somebody has who is new."""
    return {name: {} for name in _HELD_BY_ACCOUNTS}


def _held_by(book: Book, statement: Select[Any], subjects: list[UUID]) -> dict[UUID, set[Any]]:
    found: dict[UUID, set[Any]] = defaultdict(set)
    for row in in_chunks(book, statement, "keys", subjects):
        found[row.subject].add(row.value)
    return found


def _accounts(book: Book, statement: Any, keys: Iterable[str]) -> dict[str, list[KnownAccount]]:
    found: dict[str, dict[UUID, KnownAccount]] = defaultdict(dict)
    for row in in_chunks(book, statement, "keys", sorted(set(keys))):
        found[row.key][row.id] = KnownAccount(
            row.id, row.name, row.name_key, row.country, row.city, row.domain
        )
    return {key: list(accounts.values()) for key, accounts in found.items()}


def _people(
    book: Book, statement: Select[Any], keys: Iterable[Any]
) -> dict[Any, list[KnownPerson]]:
    found: dict[Any, dict[UUID, KnownPerson]] = defaultdict(dict)
    for row in in_chunks(book, statement, "keys", sorted(set(keys))):
        found[row.key][row.id] = KnownPerson(row.id, row.name, row.name_key)
    return {key: list(people.values()) for key, people in found.items()}
