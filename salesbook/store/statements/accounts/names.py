"""Finding accounts and people by what was typed: a superset by SQL, decided in the domain."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, bindparam, false, literal, select, union_all

from salesbook.domain.accounts.subject import SubjectKind
from salesbook.store.accounts.tables import AccountRow, AliasRow, EmailRow, PersonRow, PhoneRow
from salesbook.store.models import table_of

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
EQUAL = {
    SubjectKind.ACCOUNT: _names(_ACCOUNTS, "account_id", _PUT_AWAY, _equal),
    SubjectKind.PERSON: _names(_PEOPLE, "person_id", false(), _equal),
}
LIKE = {
    SubjectKind.ACCOUNT: _names(_ACCOUNTS, "account_id", _PUT_AWAY, _like),
    SubjectKind.PERSON: _names(_PEOPLE, "person_id", false(), _like),
}
BY_EMAIL = _held(_EMAILS, _EMAILS.c.address_key == bindparam("key"))
BY_NUMBER = _held(_PHONES, _PHONES.c.digits.like(bindparam("key")))
BY_DOMAIN = select(_ACCOUNTS.c.id).where(
    _ACCOUNTS.c.deleted_at.is_(None), _ACCOUNTS.c.domain == bindparam("domain")
)
