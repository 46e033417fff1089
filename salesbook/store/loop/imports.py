"""Conversations and follow-ups that are there already, found by what they say."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.loop import imports as ask


def talks_at(book: Book, instants: Iterable[datetime]) -> dict[tuple[Any, ...], UUID]:
    """Find conversations with accounts by (account, kind, instant, what was discussed)."""
    rows = in_chunks(book, ask.AT, "keys", sorted(set(instants)))
    return {(row.account_id, row.kind, row.occurred_at, row.discussed): row.id for row in rows}


def follow_ups_of(book: Book, accounts: Iterable[UUID]) -> dict[tuple[Any, ...], UUID]:
    """Find the follow-ups of accounts by (account, person, purpose, due date)."""
    rows = in_chunks(book, ask.DUE, "keys", sorted(set(accounts)))
    return {(row.account_id, row.person_id, row.purpose, row.due_on): row.id for row in rows}


def main_accounts(book: Book, people: Iterable[UUID]) -> dict[UUID, UUID]:
    """Find where people mainly work now."""
    rows = in_chunks(book, ask.MAIN, "keys", sorted(set(people)))
    return {row.person_id: row.account_id for row in rows}
