"""Settings: rows of the book, a rep's own over those of the whole book."""

from uuid import UUID

from sqlalchemy import bindparam, or_, select

from salesbook.domain.book.setting import Settings
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.stored import table_of
from salesbook.store.book.tables import SettingRow

_SETTINGS = table_of(SettingRow)

_IN_FORCE = (
    select(_SETTINGS.c.key, _SETTINGS.c.value)
    .where(
        _SETTINGS.c.deleted_at.is_(None),
        or_(_SETTINGS.c.rep_id.is_(None), _SETTINGS.c.rep_id == bindparam("rep")),
    )
    # The rep's own come last, so that they win.
    .order_by(_SETTINGS.c.rep_id.is_not(None), _SETTINGS.c.key)
)
_ONE = select(_SETTINGS.c.id).where(
    _SETTINGS.c.deleted_at.is_(None),
    _SETTINGS.c.key == bindparam("key"),
    _SETTINGS.c.rep_id == bindparam("rep"),
)


def settings_of(book: Book) -> Settings:
    """Read the settings in force for the book's rep."""
    rows = book.rows(_IN_FORCE, rep=book.rep.id)
    return Settings.of({row.key: row.value for row in rows})


def keep_setting(book: WritableBook, key: str, value: object) -> UUID | None:
    """Keep a setting of the rep's own; returns its row, None when nothing changed.

    `value` is JSON.
    """
    own = _own(book, key)
    if own is None:
        return book.add(SettingRow, rep_id=book.rep.id, key=key, value=value)
    return own if book.change(SettingRow, own, value=value) else None


def forget_setting(book: WritableBook, key: str) -> UUID | None:
    """Put a setting of the rep's own back to what the book or its default says.

    Returns its row, None when there was none.
    """
    own = _own(book, key)
    if own is not None:
        book.remove(SettingRow, own)
    return own


def _own(book: WritableBook, key: str) -> UUID | None:
    found: UUID | None = book.value(_ONE, key=key, rep=book.rep.id)
    return found
