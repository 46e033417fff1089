"""Debts of the log: contacts of which nothing was said, or not why we talk next."""

from datetime import datetime
from typing import Any
from uuid import UUID

from salesbook.domain.loop.plan.item import Party
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop import debts as ask


def logged_since(book: Book, since: datetime) -> frozenset[UUID]:
    """Find the accounts and people with whom the rep has logged anything since an instant."""
    rows = book.rows(ask.LOGGED, rep=book.rep.id, since=since)
    found = {identity for row in rows for identity in (row.account_id, row.person_id)}
    return frozenset(found - {None})


def purposeless_since(book: Book, since: datetime) -> tuple[tuple[Party, str], ...]:
    """List whom the rep reached since an instant without saying why to talk next.

    Each is listed once, the earliest first, with the line last typed; an account stands for its
    people.
    """
    found: dict[Party, str] = {}
    for row in book.rows(ask.PURPOSELESS, rep=book.rep.id, since=since):
        found[_party(row)] = row.typed or ""
    return tuple(found.items())


def _party(row: Any) -> Party:
    if row.account_id is not None:
        return Party(account_id=row.account_id, account=row.account)
    return Party(person_id=row.person_id, person=row.person)
