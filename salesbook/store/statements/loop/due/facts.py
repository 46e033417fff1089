"""Facts: everything that `due` needs to know of some subjects, in a fixed number of questions."""

from typing import Any

from sqlalchemy import BindParameter, and_, bindparam, case, or_, select

from salesbook.domain.accounts.note import NoteKind
from salesbook.store.accounts.tables import (
    AccountRow,
    DoNotContactRow,
    NoteRow,
    PauseRow,
    PersonRow,
)
from salesbook.store.book.tables import RepRow
from salesbook.store.models import table_of
from salesbook.store.statements.loop.due.ground import ground_of
from salesbook.store.statements.terms import OWNERSHIPS, changed_hands, in_force, live, owner, word

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_REPS = table_of(RepRow)
_PAUSES = table_of(PauseRow)
_CLOSED = table_of(DoNotContactRow)
_NOTES = table_of(NoteRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_TODAY: BindParameter[Any] = bindparam("today")
ACCOUNT_FACTS = (
    select(
        _ACCOUNTS.c.id,
        _ACCOUNTS.c.name,
        _ACCOUNTS.c.recorded_at,
        _ACCOUNTS.c.kind,
        _ACCOUNTS.c.grade,
        _ACCOUNTS.c.archived_on,
        OWNERSHIPS.c.rep_id.label("owner_id"),
        _REPS.c.name.label("owner"),
        case((changed_hands(), OWNERSHIPS.c.from_on)).label("owner_changed_on"),
        *ground_of(_ACCOUNTS.c.id),
    )
    .select_from(
        _ACCOUNTS.outerjoin(
            OWNERSHIPS, and_(OWNERSHIPS.c.account_id == _ACCOUNTS.c.id, owner())
        ).outerjoin(_REPS, _REPS.c.id == OWNERSHIPS.c.rep_id)
    )
    .where(_ACCOUNTS.c.id.in_(_IDS), live(_ACCOUNTS))
)
PERSON_FACTS = (
    select(
        _PEOPLE.c.id,
        _PEOPLE.c.name,
        _PEOPLE.c.recorded_at,
        _PEOPLE.c.author_id.label("owner_id"),
        _REPS.c.name.label("owner"),
    )
    .select_from(_PEOPLE.outerjoin(_REPS, _REPS.c.id == _PEOPLE.c.author_id))
    .where(_PEOPLE.c.id.in_(_IDS), live(_PEOPLE))
)
NAMES = select(_PEOPLE.c.id, _PEOPLE.c.name).where(_PEOPLE.c.id.in_(_IDS), live(_PEOPLE))
CLOSED_CHANNELS = select(
    _CLOSED.c.account_id, _CLOSED.c.person_id, _CLOSED.c.channel, _CLOSED.c.reason
).where(
    in_force(_CLOSED, _CLOSED.c.since_on, _TODAY),
    or_(
        _CLOSED.c.account_id.in_(_IDS), _CLOSED.c.person_id.in_(bindparam("people", expanding=True))
    ),
)
PAUSES_IN_FORCE = select(
    _PAUSES.c.account_id, _PAUSES.c.rep_id, _PAUSES.c.reason, _PAUSES.c.until_on
).where(
    in_force(_PAUSES, _PAUSES.c.from_on, _TODAY),
    or_(_PAUSES.c.account_id.in_(_IDS), _PAUSES.c.account_id.is_(None)),
)
RISKS = (
    select(_NOTES.c.account_id, _NOTES.c.person_id, _NOTES.c.text)
    .where(
        live(_NOTES),
        _NOTES.c.kind == word(NoteKind.RISK),
        _NOTES.c.closed_on.is_(None),
        or_(_NOTES.c.account_id.in_(_IDS), _NOTES.c.person_id.in_(_IDS)),
    )
    .order_by(_NOTES.c.id)
)
