"""Finding accounts and people by what was typed: a superset by SQL, decided in the domain."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from salesbook.domain.accounts.names import FEWEST_DIGITS, Name
from salesbook.domain.accounts.subject import SubjectKind
from salesbook.store.book.book import Book
from salesbook.store.compiled.accounts import names as ask


def names_equal(book: Book, kind: SubjectKind, word: str) -> list[Name]:
    """List the names and aliases that are a folded word."""
    return _read(book.rows(ask.EQUAL[kind], word=word))


def names_with(book: Book, kind: SubjectKind, word: str) -> list[Name]:
    """List the names and aliases that a folded word is part of."""
    return _read(book.rows(ask.LIKE[kind], word=f"%{_literal(word)}%"))


def names_like(book: Book, kind: SubjectKind, word: str) -> list[Name]:
    """List the names and aliases that begin with the letter a folded word begins with."""
    return _read(book.rows(ask.LIKE[kind], word=f"{_literal(word[:1])}%"))


def holders_of_email(book: Book, key: str) -> list[tuple[SubjectKind, UUID]]:
    """List whose a folded address is."""
    return [_holder(row) for row in book.rows(ask.BY_EMAIL, key=key)]


def holders_of_number(book: Book, digits: str) -> list[tuple[str, SubjectKind, UUID]]:
    """List whose numbers end alike: the digits of each, and whose it is."""
    rows = book.rows(ask.BY_NUMBER, key=f"%{digits[-FEWEST_DIGITS:]}")
    return [(row.digits, *_holder(row)) for row in rows]


def accounts_of_domain(book: Book, domain: str) -> list[UUID]:
    """List the accounts that a domain belongs to."""
    return [row.id for row in book.rows(ask.BY_DOMAIN, domain=domain)]


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
