"""Notes: keeping one, reading one, closing a risk."""

from uuid import UUID

from sqlalchemy import BindParameter, bindparam, select

from salesbook.domain.accounts.note import Note
from salesbook.store.accounts.tables import NoteRow
from salesbook.store.models import table_of

_NOTES = table_of(NoteRow)
_FIELDS = tuple(Note.__struct_fields__)
_ID: BindParameter[UUID] = bindparam("id")
ONE = select(*(_NOTES.c[name] for name in _FIELDS)).where(
    _NOTES.c.deleted_at.is_(None), _NOTES.c.id == _ID
)
