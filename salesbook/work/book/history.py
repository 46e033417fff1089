"""History: what was done, when, and by whom."""

from collections.abc import Iterable
from uuid import UUID

from salesbook.domain.book.history import HistoryLine
from salesbook.domain.book.operation import Operation
from salesbook.store.book.book import Book
from salesbook.store.book.handles import shorten
from salesbook.store.book.operations import latest_operations, operations_about
from salesbook.store.book.tables import OperationRow


def list_history(book: Book, limit: int) -> list[HistoryLine]:
    """List the latest operations of the book, the newest first."""
    return _lines(book, latest_operations(book, limit))


def history_of(book: Book, owner: str, identity: UUID, limit: int) -> list[HistoryLine]:
    """List the latest operations about one of the `accounts` or `people`, the newest first."""
    return _lines(book, operations_about(book, owner, identity, limit))


def _lines(book: Book, operations: Iterable[Operation]) -> list[HistoryLine]:
    return [HistoryLine(one, shorten(book, OperationRow, one.handle)) for one in operations]
