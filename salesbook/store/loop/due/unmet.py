"""Unmet: what the follow-up that was closed last with each of some subjects left to do."""

from collections.abc import Iterable
from uuid import UUID

from salesbook.domain.loop.due.facts import Unmet
from salesbook.domain.loop.follow_up import Purpose
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop.due import unmet as ask
from salesbook.store.statement import Answer


def account_unmet(book: Book, ids: Iterable[UUID]) -> dict[UUID, Unmet]:
    """Find what was not met in the last planned contact with some accounts."""
    return _found(book.rows(ask.OF_ACCOUNTS, ids=list(ids)), book.reader)


def person_unmet(book: Book, ids: Iterable[UUID]) -> dict[UUID, Unmet]:
    """Find what was not met in the last planned contact with some people."""
    return _found(book.rows(ask.OF_PEOPLE, ids=list(ids)), book.reader)


def _found(rows: Iterable[Answer], reader: UUID) -> dict[UUID, Unmet]:
    return {row.subject: _unmet(row, reader) for row in rows}


def _unmet(row: Answer, reader: UUID) -> Unmet:
    readable = row.keeper in {None, reader}
    return Unmet(
        closed_at=row.closed_at,
        owner_id=row.owner_id,
        purpose=Purpose(row.purpose, row.purpose_kind) if readable else None,
        person_id=row.person_id,
    )
