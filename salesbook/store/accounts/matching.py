"""Who is who: accounts and people that carry the same key as what comes in."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from msgspec import Struct

from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.accounts import matching as ask
from salesbook.store.statement import Statement


class KnownAccount(Struct, frozen=True):
    """What tells one account from another of the same name."""

    id: UUID
    name: str
    name_key: str
    country: str | None
    city: str | None
    domain: str | None


class KnownPerson(Struct, frozen=True):
    """What tells one person from another of the same name."""

    id: UUID
    name: str
    name_key: str


def accounts_by_name(book: Book, keys: Iterable[str]) -> dict[str, list[KnownAccount]]:
    """Find accounts by their folded names and aliases."""
    return _accounts(book, ask.BY_NAME, keys)


def accounts_by_domain(book: Book, domains: Iterable[str]) -> dict[str, list[KnownAccount]]:
    """Find accounts by their domains."""
    return _accounts(book, ask.BY_DOMAIN, domains)


def people_by_email(book: Book, keys: Iterable[str]) -> dict[str, list[KnownPerson]]:
    """Find people by their folded e-mail addresses."""
    return _people(book, ask.BY_EMAIL, keys)


def people_by_phone(book: Book, numbers: Iterable[str]) -> dict[str, list[KnownPerson]]:
    """Find people by their numbers in E.164."""
    return _people(book, ask.BY_PHONE, numbers)


def staff(book: Book, accounts: Iterable[UUID]) -> dict[UUID, list[KnownPerson]]:
    """Find who works at accounts now."""
    return _people(book, ask.STAFF, accounts)


class Job(Struct, frozen=True):
    """A present employment."""

    id: UUID
    account_id: UUID
    main: bool


def jobs(book: Book, people: Iterable[UUID]) -> dict[UUID, list[Job]]:
    """Find where people work now."""
    found: dict[UUID, list[Job]] = defaultdict(list)
    for row in in_chunks(book, ask.JOBS, "keys", sorted(set(people))):
        found[row.person_id].append(Job(row.id, row.account_id, row.main))
    return found


Held = dict[str, dict[UUID, set[Any]]]
"""For each list, what a subject has."""


def held_by_accounts(book: Book, accounts: Iterable[UUID]) -> Held:
    """Ask what accounts already have."""
    asked = sorted(set(accounts))
    return {name: _held_by(book, one, asked) for name, one in ask.HELD_BY_ACCOUNTS.items()}


def held_by_people(book: Book, people: Iterable[UUID]) -> Held:
    """Ask what people already have."""
    asked = sorted(set(people))
    return {name: _held_by(book, one, asked) for name, one in ask.HELD_BY_PEOPLE.items()}


def held_by_nobody() -> Held:
    """Say what somebody has who is new."""
    return {name: {} for name in ask.HELD_BY_ACCOUNTS}


def _held_by(book: Book, statement: Statement, subjects: list[UUID]) -> dict[UUID, set[Any]]:
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


def _people(book: Book, statement: Statement, keys: Iterable[Any]) -> dict[Any, list[KnownPerson]]:
    found: dict[Any, dict[UUID, KnownPerson]] = defaultdict(dict)
    for row in in_chunks(book, statement, "keys", sorted(set(keys))):
        found[row.key][row.id] = KnownPerson(row.id, row.name, row.name_key)
    return {key: list(people.values()) for key, people in found.items()}
