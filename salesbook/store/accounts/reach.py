"""Reading how accounts and people are reached, their other names, what they closed to us."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar
from uuid import UUID

from salesbook.domain.accounts.account import ContactChannel
from salesbook.domain.accounts.card import Email, Phone
from salesbook.domain.accounts.closing import Closing
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.accounts import reach as ask
from salesbook.store.statement import Answer, Statement

Value = TypeVar("Value")


def emails_of(book: Book, subjects: Sequence[UUID]) -> dict[UUID, tuple[Email, ...]]:
    """Read the e-mail addresses of accounts or people, the preferred one first."""
    found = _gather(
        book, ask.EMAILS_OF, subjects, lambda row: Email(row.address, row.kind, row.preferred)
    )
    return {
        one: tuple(sorted(held, key=lambda email: not email.preferred))
        for one, held in found.items()
    }


def phones_of(book: Book, subjects: Sequence[UUID]) -> dict[UUID, tuple[Phone, ...]]:
    """Read the telephone numbers of accounts or people, the preferred one first."""
    found = _gather(
        book, ask.PHONES_OF, subjects, lambda row: Phone(row.raw, row.e164, row.kind, row.preferred)
    )
    return {
        one: tuple(sorted(held, key=lambda phone: not phone.preferred))
        for one, held in found.items()
    }


def aliases_of(book: Book, subjects: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
    """Read the other names of accounts or people."""
    return _gather(book, ask.ALIASES_OF, subjects, lambda row: str(row.name))


def alias_keys_of(book: Book, subject: UUID) -> dict[str, UUID]:
    """Read the other names of one subject, folded, and the row of each."""
    return {row.name_key: row.id for row in book.rows(ask.ALIASES_OF, ids=[subject])}


def closed_to(book: Book, subjects: Sequence[UUID]) -> dict[UUID, tuple[ContactChannel, ...]]:
    """Read the channels that accounts or people have closed to us."""
    return {one: channels_of(said) for one, said in closings_of(book, subjects).items()}


def channels_of(closings: Iterable[Closing]) -> tuple[ContactChannel, ...]:
    """Name the channels that are closed, each once."""
    return tuple(dict.fromkeys(closing.channel for closing in closings))


def closings_of(book: Book, subjects: Sequence[UUID]) -> dict[UUID, tuple[Closing, ...]]:
    """Read what accounts or people have closed to us, and until when."""
    return _gather(
        book,
        ask.CLOSED_OF,
        subjects,
        lambda row: Closing(ContactChannel(row.channel), row.until_on),
        today=book.moment.today,
    )


def closed_rows_of(book: Book, subject: UUID) -> dict[ContactChannel, UUID]:
    """Read the channels one subject has closed, and the row of each."""
    rows = book.rows(ask.CLOSED_OF, ids=[subject], today=book.moment.today)
    return {row.channel: row.id for row in rows}


def _gather(
    book: Book,
    statement: Statement,
    subjects: Sequence[UUID],
    made: Callable[[Answer], Value],
    **values: Any,
) -> dict[UUID, tuple[Value, ...]]:
    held: dict[UUID, list[Value]] = defaultdict(list)
    for row in in_chunks(book, statement, "ids", subjects, **values):
        held[row.account_id or row.person_id].append(made(row))
    return {subject: tuple(values) for subject, values in held.items()}
