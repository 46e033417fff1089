"""Reading how accounts and people are reached, their other names, what they closed to us."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import BindParameter, Column, Select, Table, bindparam, or_, select
from sqlalchemy import Row as Answer

from salesbook.domain.accounts.account import ContactChannel
from salesbook.domain.accounts.card import Email, Phone
from salesbook.store.accounts.tables import AliasRow, DoNotContactRow, EmailRow, PhoneRow
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.stored import table_of

Value = TypeVar("Value")

_ALIASES = table_of(AliasRow)
_EMAILS = table_of(EmailRow)
_PHONES = table_of(PhoneRow)
_CLOSED = table_of(DoNotContactRow)


def _of(table: Table, *columns: Column[Any]) -> Select[Any]:
    """Ask for what belongs to accounts or people, in the order in which it was entered."""
    ids: BindParameter[Any] = bindparam("ids", expanding=True)
    return (
        select(table.c.id, table.c.account_id, table.c.person_id, *columns)
        .where(
            table.c.deleted_at.is_(None),
            or_(table.c.account_id.in_(ids), table.c.person_id.in_(ids)),
        )
        .order_by(table.c.id)
    )


_EMAILS_OF = _of(_EMAILS, _EMAILS.c.address, _EMAILS.c.kind, _EMAILS.c.preferred)
_PHONES_OF = _of(_PHONES, _PHONES.c.raw, _PHONES.c.e164, _PHONES.c.kind, _PHONES.c.preferred)
_ALIASES_OF = _of(_ALIASES, _ALIASES.c.name, _ALIASES.c.name_key)
_CLOSED_OF = _of(_CLOSED, _CLOSED.c.channel).where(_CLOSED.c.until_on.is_(None))


def emails_of(book: Book, subjects: Sequence[UUID]) -> dict[UUID, tuple[Email, ...]]:
    """Read the e-mail addresses of accounts or people, the preferred one first."""
    found = _gather(
        book, _EMAILS_OF, subjects, lambda row: Email(row.address, row.kind, row.preferred)
    )
    return {
        one: tuple(sorted(held, key=lambda email: not email.preferred))
        for one, held in found.items()
    }


def phones_of(book: Book, subjects: Sequence[UUID]) -> dict[UUID, tuple[Phone, ...]]:
    """Read the telephone numbers of accounts or people, the preferred one first."""
    found = _gather(
        book, _PHONES_OF, subjects, lambda row: Phone(row.raw, row.e164, row.kind, row.preferred)
    )
    return {
        one: tuple(sorted(held, key=lambda phone: not phone.preferred))
        for one, held in found.items()
    }


def aliases_of(book: Book, subjects: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
    """Read the other names of accounts or people."""
    return _gather(book, _ALIASES_OF, subjects, lambda row: str(row.name))


def alias_keys_of(book: Book, subject: UUID) -> dict[str, UUID]:
    """Read the other names of one subject, folded, and the row of each."""
    return {row.name_key: row.id for row in book.rows(_ALIASES_OF, ids=[subject])}


def closed_to(book: Book, subjects: Sequence[UUID]) -> dict[UUID, tuple[ContactChannel, ...]]:
    """Read the channels that accounts or people have closed to us."""
    return _gather(book, _CLOSED_OF, subjects, lambda row: ContactChannel(row.channel))


def closed_rows_of(book: Book, subject: UUID) -> dict[ContactChannel, UUID]:
    """Read the channels one subject has closed, and the row of each."""
    return {row.channel: row.id for row in book.rows(_CLOSED_OF, ids=[subject])}


def _gather(
    book: Book,
    statement: Select[Any],
    subjects: Sequence[UUID],
    made: Callable[[Answer[Any]], Value],
) -> dict[UUID, tuple[Value, ...]]:
    held: dict[UUID, list[Value]] = defaultdict(list)
    for row in in_chunks(book, statement, "ids", subjects):
        held[row.account_id or row.person_id].append(made(row))
    return {subject: tuple(values) for subject, values in held.items()}
