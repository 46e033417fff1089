"""List those with whom every talk was about business."""

from salesbook.domain.loop.transactional import Transactional, transactional
from salesbook.store.book.book import Book
from salesbook.store.loop.transactional import acquaintances


def list_transactional(book: Book, limit: int | None = None) -> Transactional:
    """List them for the rep's own portfolio, those most sold to first."""
    return transactional(acquaintances(book), book.moment.today, limit)
