"""The calendars of a rep: their names, and what is in them."""

from uuid import UUID

from sqlalchemy import BindParameter, bindparam, func, select

from salesbook.store.loop.tables import CalendarRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import live

_ENTRY = "BEGIN:VEVENT"
_CALENDARS = table_of(CalendarRow)
_REP: BindParameter[UUID] = bindparam("rep")
_NAME: BindParameter[str] = bindparam("name")
_OWN = (live(_CALENDARS), _CALENDARS.c.rep_id == _REP)
TEXTS = select(_CALENDARS.c.name, _CALENDARS.c.text).where(*_OWN).order_by(_CALENDARS.c.name)
_TEXT = func.upper(_CALENDARS.c.text)
_ENTRIES = func.length(func.replace(_TEXT, _ENTRY, f"{_ENTRY}+")) - func.length(_TEXT)
"""How often the text says that an entry begins: by one letter it is longer for each."""

LISTED = (
    select(
        _CALENDARS.c.name,
        _CALENDARS.c.recorded_at,
        _ENTRIES.label("entries"),
    )
    .where(*_OWN)
    .order_by(_CALENDARS.c.name)
)
NAMED = select(_CALENDARS.c.id, _CALENDARS.c.sha256).where(*_OWN, _CALENDARS.c.name == _NAME)
