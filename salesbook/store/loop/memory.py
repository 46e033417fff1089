"""What else is remembered of an account or a person: notes, promises of both sides, the people."""

from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, and_, bindparam, or_, select

from salesbook.domain.accounts.note import Note
from salesbook.domain.loop.commitment import Commitment, CommitmentStatus
from salesbook.store.accounts.tables import NoteRow, PersonRow
from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_of
from salesbook.store.loop.due.pending import commitment_of
from salesbook.store.loop.tables import CommitmentRow
from salesbook.store.loop.terms import EMPLOYMENTS, keeper, live, word

_NOTES = table_of(NoteRow)
_PROMISES = table_of(CommitmentRow)
_PEOPLE = table_of(PersonRow)

_ACCOUNT: BindParameter[Any] = bindparam("account")
_PEOPLE_IDS: BindParameter[Any] = bindparam("people", expanding=True)

_NOTES_OF = (
    select(*(_NOTES.c[name] for name in Note.__dataclass_fields__))
    .where(live(_NOTES), or_(_NOTES.c.account_id == _ACCOUNT, _NOTES.c.person_id.in_(_PEOPLE_IDS)))
    .order_by(_NOTES.c.noted_on.desc(), _NOTES.c.id.desc())
)
_PROMISES_OF = (
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
_STAFF = (
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


def notes_of(book: Book, account: UUID | None, people: list[UUID]) -> tuple[Note, ...]:
    """Read the notes on an account and on people, the latest first."""
    names = tuple(Note.__dataclass_fields__)
    rows = book.rows(_NOTES_OF, account=account, people=people)
    return tuple(Note(**{name: getattr(row, name) for name in names}) for row in rows)


def open_promises_of(
    book: Book, account: UUID | None, people: list[UUID]
) -> tuple[Commitment, ...]:
    """Read what either side promised and has not kept yet, the earliest due first."""
    rows = book.rows(_PROMISES_OF, account=account, people=people)
    return tuple(commitment_of(row, book.rep.id) for row in rows)


def staff_in_order(book: Book, account: UUID) -> list[UUID]:
    """List who works at an account now, by name."""
    return [row.id for row in book.rows(_STAFF, account=account)]
