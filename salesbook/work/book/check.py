"""The check: what in the book is damaged, tampered with, or out of date."""

from msgspec.structs import replace

from salesbook.domain.book.finding import Finding
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.check import examine, mend


def check_book(book: Book) -> list[Finding]:
    """Find everything in the book that is not as it should be."""
    return examine(book)


def repair_book(book: WritableBook) -> list[Finding]:
    """Make anew what the database derives from the rows; say what that mended and what is left."""
    before = examine(book)
    mend(book)
    left = examine(book)
    mended = [replace(finding, mended=True) for finding in before if finding not in left]
    return mended + left
