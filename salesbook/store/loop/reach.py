"""Who can be reached: numbers and people of the people and accounts of a day."""

from collections.abc import Iterable
from uuid import UUID

from salesbook.domain.loop.plan.reach import Reach
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop import reach as ask


def reach_of(book: Book, ids: Iterable[UUID]) -> Reach:
    """Find which of some accounts and people have a number, and which accounts have people."""
    asked = sorted(set(ids))
    return Reach(
        with_phone=frozenset(row.id for row in book.rows(ask.WITH_PHONE, ids=asked)),
        with_people=frozenset(row.account_id for row in book.rows(ask.WITH_PEOPLE, ids=asked)),
    )
