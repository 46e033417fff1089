"""History: what was done, when, and by whom."""

from collections.abc import Sequence
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.book.history import HistoryLine
from salesbook.domain.book.operation import Operation
from salesbook.store.book.book import Book
from salesbook.store.book.handles import shorten
from salesbook.store.book.operations import (
    latest_operations,
    operations_about,
    operations_in_private,
)
from salesbook.store.compiled.tables import OPERATIONS


def list_history(book: Book, limit: int) -> list[HistoryLine]:
    """List the latest operations of the book, the newest first."""
    return _lines(book, latest_operations(book, limit))


def history_of(book: Book, owner: str, identity: UUID, limit: int) -> list[HistoryLine]:
    """List the latest operations about one of the `accounts` or `people`, the newest first."""
    return _lines(book, operations_about(book, owner, identity, limit))


def discreet(book: Book, operations: Sequence[Operation]) -> list[Operation]:
    """Leave out the words of what is another rep's own by now, never that it was done."""
    # An import's summary counts rows and repeats none of their words.
    theirs = [one for one in operations if one.rep_id != book.rep.id and one.command != "import"]
    private = operations_in_private(book, theirs)
    return [
        replace(one, summary=f"{one.command} (private)") if one.id in private else one
        for one in operations
    ]


def _lines(book: Book, operations: Sequence[Operation]) -> list[HistoryLine]:
    return [
        HistoryLine(one, shorten(book, OPERATIONS, one.handle))
        for one in discreet(book, operations)
    ]
