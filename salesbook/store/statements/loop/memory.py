"""What else is remembered of an account or a person: notes, promises of both sides, the people."""

from typing import Any

from sqlalchemy import BindParameter, and_, bindparam, or_, select

from salesbook.domain.accounts.note import Note
from salesbook.domain.loop.commitment import CommitmentStatus
from salesbook.store.accounts.tables import NoteRow, PersonRow
from salesbook.store.loop.tables import CommitmentRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import EMPLOYMENTS, keeper, live, word

_NOTES = table_of(NoteRow)
_PROMISES = table_of(CommitmentRow)
_PEOPLE = table_of(PersonRow)
_ACCOUNT: BindParameter[Any] = bindparam("account")
_PEOPLE_IDS: BindParameter[Any] = bindparam("people", expanding=True)
NOTES_OF = (
    select(*(_NOTES.c[name] for name in Note.__struct_fields__))
    .where(live(_NOTES), or_(_NOTES.c.account_id == _ACCOUNT, _NOTES.c.person_id.in_(_PEOPLE_IDS)))
    .order_by(_NOTES.c.noted_on.desc(), _NOTES.c.id.desc())
)
PROMISES_OF = (
    select(*_PROMISES.c, keeper(_PROMISES.c.interaction_id).label("keeper"))
    .where(
        live(_PROMISES),
        _PROMISES.c.status == word(CommitmentStatus.OPEN),
        or_(
            _PROMISES.c.account_id == _ACCOUNT,
            and_(_PROMISES.c.account_id.is_(None), _PROMISES.c.person_id.in_(_PEOPLE_IDS)),
        ),
    )
    .order_by(_PROMISES.c.due_on, _PROMISES.c.id)
)
PROMISES_MADE_IN = (
    select(*_PROMISES.c, keeper(_PROMISES.c.interaction_id).label("keeper"))
    .where(live(_PROMISES), _PROMISES.c.interaction_id == bindparam("interaction"))
    .order_by(_PROMISES.c.due_on, _PROMISES.c.id)
)
STAFF = (
    select(_PEOPLE.c.id)
    .join(EMPLOYMENTS, EMPLOYMENTS.c.person_id == _PEOPLE.c.id)
    .where(
        live(_PEOPLE),
        live(EMPLOYMENTS),
        EMPLOYMENTS.c.until_on.is_(None),
        EMPLOYMENTS.c.account_id == _ACCOUNT,
    )
    .order_by(_PEOPLE.c.name_key, _PEOPLE.c.id)
)
