"""Interactions: keeping one with its people and points, and reading one back."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, func, select
from sqlalchemy import Row as Answer

from salesbook.domain.loop.follow_up import Purpose
from salesbook.domain.loop.interaction import Interaction
from salesbook.domain.loop.note_line import Point
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.stored import table_of
from salesbook.store.loop.tables import (
    InteractionPersonRow,
    InteractionPointRow,
    InteractionPurposeRow,
    InteractionRow,
)
from salesbook.store.loop.terms import live, reached, taking_part

_INTERACTIONS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_POINTS = table_of(InteractionPointRow)
_PURPOSES = table_of(InteractionPurposeRow)
_FIELDS = tuple(Interaction.__dataclass_fields__)

_ID: BindParameter[UUID] = bindparam("id")
_SINCE: BindParameter[datetime] = bindparam("since")
_UNTIL: BindParameter[datetime] = bindparam("until")

_ONE = select(*(_INTERACTIONS.c[name] for name in _FIELDS)).where(
    live(_INTERACTIONS), _INTERACTIONS.c.id == _ID
)
_PEOPLE_OF = (
    select(_TOOK_PART.c.person_id)
    .where(live(_TOOK_PART), _TOOK_PART.c.interaction_id == _ID)
    .order_by(_TOOK_PART.c.id)
)
_POINTS_OF = select(_POINTS.c.id).where(live(_POINTS), _POINTS.c.interaction_id == _ID)
_PURPOSE_OF = (
    select(_PURPOSES.c.kind, _PURPOSES.c.text)
    .where(live(_PURPOSES), _PURPOSES.c.interaction_id == _ID)
    .order_by(_PURPOSES.c.id)
)
_IN_TIME = (_INTERACTIONS.c.occurred_at >= _SINCE, _INTERACTIONS.c.occurred_at <= _UNTIL)
_REACHED_OF_ACCOUNT = select(func.count()).where(
    reached(_INTERACTIONS), _INTERACTIONS.c.account_id == _ID, *_IN_TIME
)
_REACHED_OF_PERSON = (
    select(func.count())
    .select_from(_INTERACTIONS.join(_TOOK_PART, _TOOK_PART.c.interaction_id == _INTERACTIONS.c.id))
    .where(
        reached(_INTERACTIONS), taking_part(_TOOK_PART), _TOOK_PART.c.person_id == _ID, *_IN_TIME
    )
)


def keep_interaction(
    book: WritableBook, interaction: Interaction, people: Sequence[UUID], *, typed: str = ""
) -> None:
    """Keep an interaction and who took part; `typed` is the line as it was typed."""
    values = {name: getattr(interaction, name) for name in _FIELDS if name != "handle"}
    book.add(InteractionRow, **values, typed=typed or None)
    add_people(book, interaction.id, people)


def change_interaction(book: WritableBook, identity: UUID, values: Mapping[str, Any]) -> None:
    """Write new values into an interaction."""
    if values:
        book.change(InteractionRow, identity, **values)


def add_people(book: WritableBook, interaction_id: UUID, people: Iterable[UUID]) -> None:
    """Add people to those who took part."""
    rows = [{"interaction_id": interaction_id, "person_id": person} for person in people]
    book.add_all(InteractionPersonRow, rows)


def keep_points(book: WritableBook, interaction_id: UUID, points: Iterable[Point]) -> None:
    """Keep what was marked in a note."""
    book.add_all(
        InteractionPointRow,
        [
            {
                "interaction_id": interaction_id,
                "kind": point.kind,
                "text": point.text,
                "position": position,
            }
            for position, point in enumerate(points, 1)
        ],
    )


def remove_points(book: WritableBook, interaction_id: UUID) -> None:
    """Take away what was marked in a note, before it is read again."""
    for row in book.rows(_POINTS_OF, id=interaction_id):
        book.remove(InteractionPointRow, row.id)


def keep_purpose(book: WritableBook, interaction_id: UUID, purpose: Purpose) -> None:
    """Keep what an interaction was for."""
    book.add(
        InteractionPurposeRow,
        interaction_id=interaction_id,
        kind=purpose.kind,
        text=purpose.text,
    )


def purpose_of(book: Book, identity: UUID) -> Purpose | None:
    """Read what an interaction was for; None where nothing was kept."""
    row = book.first(_PURPOSE_OF, id=identity)
    return Purpose(row.text, row.kind) if row else None


def interaction_with(book: Book, identity: UUID) -> Interaction:
    """Read an interaction that is in the book."""
    [row] = book.rows(_ONE, id=identity)
    return interaction_from(row)


def interaction_from(row: Answer[Any]) -> Interaction:
    """Make an interaction of a row that holds its columns."""
    return Interaction(**{name: getattr(row, name) for name in _FIELDS})


def people_of(book: Book, identity: UUID) -> tuple[UUID, ...]:
    """List who took part in an interaction, in the order typed."""
    return tuple(row.person_id for row in book.rows(_PEOPLE_OF, id=identity))


def reached_between(
    book: Book, since: datetime, until: datetime, *, account: UUID | None, person: UUID | None
) -> int:
    """Count the contacts with an account, or else a person, in a stretch of time."""
    if account is not None:
        return int(book.value(_REACHED_OF_ACCOUNT, id=account, since=since, until=until))
    return int(book.value(_REACHED_OF_PERSON, id=person, since=since, until=until))
