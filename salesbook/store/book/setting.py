"""Settings: rows of the book, a rep's own over those of the whole book."""

from uuid import UUID

from salesbook.domain.book.setting import Settings
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.book import setting as ask
from salesbook.store.compiled.tables import SETTINGS


def settings_of(book: Book) -> Settings:
    """Read the settings in force for the book's rep."""
    rows = book.rows(ask.IN_FORCE, rep=book.rep.id)
    return Settings.of({row.key: row.value for row in rows})


def keep_setting(book: WritableBook, key: str, value: object) -> UUID | None:
    """Keep a setting of the rep's own; returns its row, None when nothing changed.

    `value` is JSON.
    """
    own = _own(book, key)
    if own is None:
        return book.add(SETTINGS, rep_id=book.rep.id, key=key, value=value)
    return own if book.change(SETTINGS, own, value=value) else None


def forget_setting(book: WritableBook, key: str) -> UUID | None:
    """Put a setting of the rep's own back to what the book or its default says.

    Returns its row, None when there was none.
    """
    own = _own(book, key)
    if own is not None:
        book.remove(SETTINGS, own)
    return own


def _own(book: WritableBook, key: str) -> UUID | None:
    found: UUID | None = book.value(ask.ONE, key=key, rep=book.rep.id)
    return found
