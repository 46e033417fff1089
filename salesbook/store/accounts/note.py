"""Notes: keeping one, reading one, closing a risk."""

from uuid import UUID

from salesbook.domain.accounts.note import Note
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.accounts import note as ask
from salesbook.store.compiled.tables import NOTES

_FIELDS = tuple(Note.__struct_fields__)


def keep_observation(book: WritableBook, note: Note) -> None:
    """Keep a note."""
    values = {name: getattr(note, name) for name in _FIELDS if name != "handle"}
    book.add(NOTES, **values)


def note_with(book: Book, identity: UUID) -> Note:
    """Read a note that is in the book."""
    [row] = book.rows(ask.ONE, id=identity)
    return Note(**{name: getattr(row, name) for name in _FIELDS})


def close_observation(book: WritableBook, note: Note) -> None:
    """Say that a risk is over, on the day the note now has."""
    book.change(NOTES, note.id, closed_on=note.closed_on)
