"""Reading the traits of firms."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from salesbook.domain.accounts.likeness import Traits, bare, bare_name
from salesbook.store.book.book import Book
from salesbook.store.compiled.accounts import traits as ask


def traits_of_all(book: Book) -> list[Traits]:
    """Read the traits of every account that is not put away, the oldest first."""
    return _traits(book, ask.OF_ALL, {})


def traits_of(book: Book, ids: Sequence[UUID]) -> list[Traits]:
    """Read the traits of some accounts, at most some hundreds."""
    return _traits(book, ask.OF_SOME, {"ids": list(ids)})


def _traits(book: Book, questions: Any, asked: dict[str, Any]) -> list[Traits]:
    reached: dict[UUID, set[str]] = defaultdict(set)
    for name in ("numbers", "addresses"):
        for row in book.rows(questions[name], **asked):
            reached[row.account_id].add(row.said)
    return [
        Traits(
            id=row.id,
            name=bare_name(row.name),
            street=bare(row.street),
            postal_code=bare(row.postal_code),
            city=bare(row.city),
            reached_by=frozenset(reached[row.id] | {*filter(None, [row.domain])}),
        )
        for row in book.rows(questions["firms"], **asked)
    ]
