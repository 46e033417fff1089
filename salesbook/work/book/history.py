"""History: what was done, when, and by whom."""

from salesbook.domain.book.history import HistoryLine
from salesbook.store.book.book import Book
from salesbook.store.book.handles import shorten
from salesbook.store.book.operations import latest_operations
from salesbook.store.book.tables import OperationRow


def list_history(book: Book, limit: int) -> list[HistoryLine]:
    """List the latest operations of the book, the newest first."""
    return [
        HistoryLine(one, shorten(book, OperationRow, one.handle))
        for one in latest_operations(book, limit)
    ]
