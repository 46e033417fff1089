"""Notes: keeping one, reading one, closing a risk."""

from uuid import UUID

from sqlalchemy import BindParameter, bindparam, select

from salesbook.domain.accounts.note import Note
from salesbook.store.accounts.tables import NoteRow
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.stored import table_of

_NOTES = table_of(NoteRow)
_FIELDS = tuple(Note.__dataclass_fields__)
_ID: BindParameter[UUID] = bindparam("id")

_ONE = select(*(_NOTES.c[name] for name in _FIELDS)).where(
    _NOTES.c.deleted_at.is_(None), _NOTES.c.id == _ID
)


def keep_observation(book: WritableBook, note: Note) -> None:
    """Keep a note."""
    values = {name: getattr(note, name) for name in _FIELDS if name != "handle"}
    book.add(NoteRow, **values)


def note_with(book: Book, identity: UUID) -> Note:
    """Read a note that is in the book."""
    [row] = book.rows(_ONE, id=identity)
    return Note(**{name: getattr(row, name) for name in _FIELDS})


def close_observation(book: WritableBook, note: Note) -> None:
    """Say that a risk is over, on the day the note now has."""
    book.change(NoteRow, note.id, closed_on=note.closed_on)
