"""A look at the book itself."""

from salesbook.domain.book.facts import BookFacts
from salesbook.store.book.book import Book
from salesbook.store.book.facts import facts_of


def look_at_book(book: Book, address: str) -> BookFacts:
    """Say where the book at this address is and what it holds."""
    return facts_of(book, address)
