"""Finding accounts and people by what was typed: a superset by SQL, decided in the domain."""

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    bindparam,
    false,
    literal,
    select,
    union_all,
)

from salesbook.domain.accounts.names import FEWEST_DIGITS, Name
from salesbook.domain.accounts.subject import SubjectKind
from salesbook.store.accounts.tables import AccountRow, AliasRow, EmailRow, PersonRow, PhoneRow
from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_of

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_ALIASES = table_of(AliasRow)
_EMAILS = table_of(EmailRow)
_PHONES = table_of(PhoneRow)

Condition = Callable[[Table], ColumnElement[bool]]


def _equal(table: Table) -> ColumnElement[bool]:
    return table.c.name_key == bindparam("word")


def _like(table: Table) -> ColumnElement[bool]:
    return table.c.name_key.like(bindparam("word"), escape="\\")


def _names(table: Table, owner: str, retired: ColumnElement[bool], said: Condition) -> Any:
    """Ask for names and aliases that a condition holds for."""
    own = select(
        table.c.id, table.c.name_key, literal(0).label("alias"), retired.label("retired")
    ).where(table.c.deleted_at.is_(None), said(table))
    other = (
        select(table.c.id, _ALIASES.c.name_key, literal(1).label("alias"), retired.label("retired"))
        .join(_ALIASES, _ALIASES.c[owner] == table.c.id)
        .where(table.c.deleted_at.is_(None), _ALIASES.c.deleted_at.is_(None), said(_ALIASES))
    )
    return union_all(own, other)


def _held(held: Table, condition: ColumnElement[bool]) -> Select[Any]:
    """Ask whose an address or a number is."""
    return select(held.c.account_id, held.c.person_id, held.c[_VALUES[held.name]]).where(
        held.c.deleted_at.is_(None), condition
    )


_VALUES = {"emails": "address_key", "phones": "digits"}
_PUT_AWAY = _ACCOUNTS.c.archived_on.is_not(None)

_EQUAL = {
    SubjectKind.ACCOUNT: _names(_ACCOUNTS, "account_id", _PUT_AWAY, _equal),
    SubjectKind.PERSON: _names(_PEOPLE, "person_id", false(), _equal),
}
_LIKE = {
    SubjectKind.ACCOUNT: _names(_ACCOUNTS, "account_id", _PUT_AWAY, _like),
    SubjectKind.PERSON: _names(_PEOPLE, "person_id", false(), _like),
}
_BY_EMAIL = _held(_EMAILS, _EMAILS.c.address_key == bindparam("key"))
_BY_NUMBER = _held(_PHONES, _PHONES.c.digits.like(bindparam("key")))
_BY_DOMAIN = select(_ACCOUNTS.c.id).where(
    _ACCOUNTS.c.deleted_at.is_(None), _ACCOUNTS.c.domain == bindparam("domain")
)


def names_equal(book: Book, kind: SubjectKind, word: str) -> list[Name]:
    """List the names and aliases that are a folded word."""
    return _read(book.rows(_EQUAL[kind], word=word))


def names_with(book: Book, kind: SubjectKind, word: str) -> list[Name]:
    """List the names and aliases that a folded word is part of."""
    return _read(book.rows(_LIKE[kind], word=f"%{_literal(word)}%"))


def names_like(book: Book, kind: SubjectKind, word: str) -> list[Name]:
    """List the names and aliases that begin with the letter a folded word begins with."""
    return _read(book.rows(_LIKE[kind], word=f"{_literal(word[:1])}%"))


def holders_of_email(book: Book, key: str) -> list[tuple[SubjectKind, UUID]]:
    """List whose a folded address is."""
    return [_holder(row) for row in book.rows(_BY_EMAIL, key=key)]


def holders_of_number(book: Book, digits: str) -> list[tuple[str, SubjectKind, UUID]]:
    """List whose numbers end alike: the digits of each, and whose it is."""
    rows = book.rows(_BY_NUMBER, key=f"%{digits[-FEWEST_DIGITS:]}")
    return [(row.digits, *_holder(row)) for row in rows]


def accounts_of_domain(book: Book, domain: str) -> list[UUID]:
    """List the accounts that a domain belongs to."""
    return [row.id for row in book.rows(_BY_DOMAIN, domain=domain)]


def _holder(row: Any) -> tuple[SubjectKind, UUID]:
    if row.person_id is not None:
        return SubjectKind.PERSON, row.person_id
    return SubjectKind.ACCOUNT, row.account_id


def _read(rows: Iterable[Any]) -> list[Name]:
    return [Name(row.id, row.name_key, bool(row.alias), bool(row.retired)) for row in rows]


def _literal(word: str) -> str:
    """Keep a word from being read as a pattern."""
    for wild in "\\%_":
        word = word.replace(wild, f"\\{wild}")
    return word
