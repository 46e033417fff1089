"""The check: what in the book is damaged, tampered with, or out of date."""

from salesbook.domain.book.finding import Finding
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.check import examine
from salesbook.store.search import rebuild_search


def check_book(book: Book) -> list[Finding]:
    """Find everything in the book that is not as it should be."""
    return examine(book)


def repair_book(book: WritableBook) -> list[Finding]:
    """Make anew what the database derives from the rows, then find what is still wrong."""
    rebuild_search(book.connection)
    return examine(book)
