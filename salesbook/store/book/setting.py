"""Settings: rows of the book, a rep's own over those of the whole book."""

from uuid import UUID

from salesbook.domain.book.setting import Settings, setting_named
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.day_off import days_off_of
from salesbook.store.compiled.book import setting as ask
from salesbook.store.compiled.tables import SETTINGS


def settings_of(book: Book, rep_id: UUID | None = None) -> Settings:
    """Read the settings in force for the book's rep, or for another."""
    rep = rep_id or book.rep.id
    stored = {row.key: row.value for row in book.rows(ask.IN_FORCE, rep=rep)}
    return Settings.of(stored, days_off_of(book, rep))


def keep_setting(book: WritableBook, key: str, value: object) -> UUID | None:
    """Keep a setting of the rep's own, or of the whole book where it is shared.

    `value` is JSON. Returns its row, None when nothing changed.
    """
    kept = _kept(book, key)
    if kept is None:
        return book.add(SETTINGS, rep_id=_holder(book, key), key=key, value=value)
    return kept if book.change(SETTINGS, kept, value=value) else None


def forget_setting(book: WritableBook, key: str) -> UUID | None:
    """Put a setting back to what the book or its default says; returns its row, None without."""
    kept = _kept(book, key)
    if kept is not None:
        book.remove(SETTINGS, kept)
    return kept


def _holder(book: Book, key: str) -> UUID | None:
    return None if setting_named(key).shared else book.rep.id


def _kept(book: WritableBook, key: str) -> UUID | None:
    rep = _holder(book, key)
    if rep is None:
        kept: UUID | None = book.value(ask.WHOLE, key=key)
    else:
        kept = book.value(ask.ONE, key=key, rep=rep)
    return kept
