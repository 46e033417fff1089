"""Conversations and follow-ups that are there already, found by what they say."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select

from salesbook.store.accounts.tables import EmploymentRow
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.stored import table_of
from salesbook.store.loop.tables import FollowUpRow, InteractionRow

_TALKS = table_of(InteractionRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_JOBS = table_of(EmploymentRow)

_AT = select(
    _TALKS.c.id,
    _TALKS.c.account_id,
    _TALKS.c.kind,
    _TALKS.c.occurred_at,
    _TALKS.c.discussed,
).where(
    _TALKS.c.deleted_at.is_(None),
    _TALKS.c.account_id.is_not(None),
    _TALKS.c.occurred_at.in_(bindparam("keys", expanding=True)),
)
_DUE = select(
    _FOLLOW_UPS.c.id,
    _FOLLOW_UPS.c.account_id,
    _FOLLOW_UPS.c.person_id,
    _FOLLOW_UPS.c.purpose,
    _FOLLOW_UPS.c.due_on,
).where(
    _FOLLOW_UPS.c.deleted_at.is_(None),
    _FOLLOW_UPS.c.account_id.in_(bindparam("keys", expanding=True)),
)
_MAIN = select(_JOBS.c.person_id, _JOBS.c.account_id).where(
    _JOBS.c.deleted_at.is_(None),
    _JOBS.c.until_on.is_(None),
    _JOBS.c.main.is_(True),
    _JOBS.c.person_id.in_(bindparam("keys", expanding=True)),
)


def talks_at(book: Book, instants: Iterable[datetime]) -> dict[tuple[Any, ...], UUID]:
    """Find conversations with accounts by (account, kind, instant, what was discussed)."""
    rows = in_chunks(book, _AT, "keys", sorted(set(instants)))
    return {(row.account_id, row.kind, row.occurred_at, row.discussed): row.id for row in rows}


def follow_ups_of(book: Book, accounts: Iterable[UUID]) -> dict[tuple[Any, ...], UUID]:
    """Find the follow-ups of accounts by (account, person, purpose, due date)."""
    rows = in_chunks(book, _DUE, "keys", sorted(set(accounts)))
    return {(row.account_id, row.person_id, row.purpose, row.due_on): row.id for row in rows}


def main_accounts(book: Book, people: Iterable[UUID]) -> dict[UUID, UUID]:
    """Find where people mainly work now."""
    rows = in_chunks(book, _MAIN, "keys", sorted(set(people)))
    return {row.person_id: row.account_id for row in rows}
