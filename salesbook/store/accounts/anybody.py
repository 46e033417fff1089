"""Whether a book has anybody in it."""

from salesbook.store.book.book import Book
from salesbook.store.compiled.accounts import anybody as ask


def has_anybody(book: Book) -> bool:
    """Tell whether there is an account or a person to talk to."""
    return bool(book.value(ask.ANYBODY))
