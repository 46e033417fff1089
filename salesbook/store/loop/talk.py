"""Talks: interactions with all that hangs on them, the latest first."""

from collections import defaultdict
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, exists, func, or_, select
from sqlalchemy import Row as Answer

from salesbook.domain.loop.follow_up import FollowUp, Purpose
from salesbook.domain.loop.interaction import Interaction
from salesbook.domain.loop.talk import Ended, Talk
from salesbook.store.accounts.tables import PersonRow
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.book.stored import table_of
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.due.pending import follow_up_of, purpose_of
from salesbook.store.loop.interaction import interaction_from
from salesbook.store.loop.tables import (
    AppointmentRow,
    FollowUpClosureRow,
    FollowUpRow,
    InteractionPersonRow,
    InteractionPointRow,
    InteractionPurposeRow,
    InteractionRow,
)
from salesbook.store.loop.terms import keeper, live, reached

_INTERACTIONS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_PURPOSES = table_of(InteractionPurposeRow)
_POINTS = table_of(InteractionPointRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_APPOINTMENTS = table_of(AppointmentRow)
_CLOSURES = table_of(FollowUpClosureRow)
_PEOPLE = table_of(PersonRow)
_REPS = table_of(RepRow)

_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_FIELDS = tuple(_INTERACTIONS.c[name] for name in Interaction.__dataclass_fields__)
_TELLING = or_(
    reached(_INTERACTIONS), _INTERACTIONS.c.discussed != "", _INTERACTIONS.c.proposed != ""
)
_WITH_PERSON = exists(
    select(_TOOK_PART.c.id).where(
        live(_TOOK_PART),
        _TOOK_PART.c.interaction_id == _INTERACTIONS.c.id,
        _TOOK_PART.c.person_id == bindparam("person"),
    )
)
_OF_ACCOUNT = _INTERACTIONS.c.account_id == bindparam("account")


def _latest(*conditions: Any) -> Select[Any]:
    return (
        select(*_FIELDS, _INTERACTIONS.c.typed, _REPS.c.name.label("rep"))
        .join(_REPS, _REPS.c.id == _INTERACTIONS.c.rep_id)
        .where(live(_INTERACTIONS), *conditions)
        .order_by(_INTERACTIONS.c.occurred_at.desc(), _INTERACTIONS.c.id.desc())
        .limit(bindparam("limit", type_=_POINTS.c.position.type))
    )


def _count(*conditions: Any) -> Select[Any]:
    return select(func.count()).select_from(_INTERACTIONS).where(live(_INTERACTIONS), *conditions)


_TALKS_OF_ACCOUNT, _COUNT_OF_ACCOUNT = _latest(_OF_ACCOUNT), _count(_OF_ACCOUNT)
_TALKS_OF_PERSON, _COUNT_OF_PERSON = _latest(_WITH_PERSON), _count(_WITH_PERSON)
_TELLING_OF_ACCOUNT = _latest(_OF_ACCOUNT, _TELLING)
_TELLING_OF_PERSON = _latest(_WITH_PERSON, _TELLING)

_NAMES = (
    select(_TOOK_PART.c.interaction_id, _PEOPLE.c.name)
    .join(_PEOPLE, _PEOPLE.c.id == _TOOK_PART.c.person_id)
    .where(live(_TOOK_PART), live(_PEOPLE), _TOOK_PART.c.interaction_id.in_(_IDS))
    .order_by(_TOOK_PART.c.id)
)
_WHAT_FOR = select(_PURPOSES.c.interaction_id, _PURPOSES.c.text, _PURPOSES.c.kind).where(
    live(_PURPOSES), _PURPOSES.c.interaction_id.in_(_IDS)
)
_MARKED = (
    select(_POINTS.c.interaction_id, _POINTS.c.kind, _POINTS.c.text)
    .where(live(_POINTS), _POINTS.c.interaction_id.in_(_IDS))
    .order_by(_POINTS.c.position)
)
_ENDED = (
    select(
        _CLOSURES.c.interaction_id,
        _CLOSURES.c.met,
        _FOLLOW_UPS.c.purpose,
        _FOLLOW_UPS.c.purpose_kind,
        keeper(_FOLLOW_UPS.c.origin_interaction_id).label("keeper"),
    )
    .join(_FOLLOW_UPS, _FOLLOW_UPS.c.id == _CLOSURES.c.follow_up_id)
    .where(live(_CLOSURES), live(_FOLLOW_UPS), _CLOSURES.c.interaction_id.in_(_IDS))
    .order_by(_CLOSURES.c.id)
)
_PLANNED = (
    select(
        *_FOLLOW_UPS.c,
        keeper(_FOLLOW_UPS.c.origin_interaction_id).label("keeper"),
        _APPOINTMENTS.c.at_time,
        _APPOINTMENTS.c.zone,
    )
    .select_from(
        _FOLLOW_UPS.outerjoin(
            _APPOINTMENTS,
            (_APPOINTMENTS.c.follow_up_id == _FOLLOW_UPS.c.id) & live(_APPOINTMENTS),
        )
    )
    .where(live(_FOLLOW_UPS), _FOLLOW_UPS.c.origin_interaction_id.in_(_IDS))
    .order_by(_FOLLOW_UPS.c.due_on, _FOLLOW_UPS.c.id)
)


def talks_of(
    book: Book, *, account: UUID | None, person: UUID | None, limit: int
) -> tuple[Talk, ...]:
    """Read the latest interactions with a person, or else with an account."""
    if person is not None:
        return _talks(book, book.rows(_TALKS_OF_PERSON, person=person, limit=limit))
    return _talks(book, book.rows(_TALKS_OF_ACCOUNT, account=account, limit=limit))


def telling_talks_of(
    book: Book, *, account: UUID | None, person: UUID | None, limit: int
) -> tuple[Talk, ...]:
    """Read the latest of those interactions that somebody was reached in, or that have a note."""
    if person is not None:
        return _talks(book, book.rows(_TELLING_OF_PERSON, person=person, limit=limit))
    return _talks(book, book.rows(_TELLING_OF_ACCOUNT, account=account, limit=limit))


def talks_count(book: Book, *, account: UUID | None, person: UUID | None) -> int:
    """Count the interactions with a person, or else with an account."""
    if person is not None:
        return int(book.value(_COUNT_OF_PERSON, person=person))
    return int(book.value(_COUNT_OF_ACCOUNT, account=account))


def _talks(book: Book, rows: list[Answer[Any]]) -> tuple[Talk, ...]:
    ids = [row.id for row in rows]
    people: dict[UUID, list[str]] = defaultdict(list)
    for row in in_chunks(book, _NAMES, "ids", ids):
        people[row.interaction_id].append(row.name)
    what_for = {
        row.interaction_id: Purpose(row.text, row.kind)
        for row in in_chunks(book, _WHAT_FOR, "ids", ids)
    }
    points: dict[UUID, list[tuple[str, str]]] = defaultdict(list)
    for row in in_chunks(book, _MARKED, "ids", ids):
        points[row.interaction_id].append((row.kind.value, row.text))
    ended: dict[UUID, list[Ended]] = defaultdict(list)
    for row in in_chunks(book, _ENDED, "ids", ids):
        ended[row.interaction_id].append(Ended(purpose_of(row, book.rep.id), row.met))
    planned: dict[UUID, list[FollowUp]] = defaultdict(list)
    for row in in_chunks(book, _PLANNED, "ids", ids):
        planned[row.origin_interaction_id].append(follow_up_of(row, book.rep.id))
    return tuple(
        _readable(
            Talk(
                interaction=interaction_from(row),
                rep=row.rep,
                people=tuple(people[row.id]),
                purpose=what_for.get(row.id),
                ended=tuple(ended[row.id]),
                planned=tuple(planned[row.id]),
                points=tuple(points[row.id]),
                typed=row.typed or "",
            ),
            book.rep.id,
        )
        for row in rows
    )


def _readable(talk: Talk, reader: UUID) -> Talk:
    """Leave another rep's private words out, never that it happened."""
    if not talk.interaction.private or talk.interaction.rep_id == reader:
        return talk
    interaction = replace(talk.interaction, discussed="", proposed="")
    return replace(talk, interaction=interaction, purpose=None, points=(), typed="", hidden=True)
