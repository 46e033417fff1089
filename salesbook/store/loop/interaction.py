"""Interactions: keeping one with its people and points, and reading one back."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from salesbook.domain.loop.follow_up import Purpose, PurposeKind
from salesbook.domain.loop.interaction import Interaction
from salesbook.domain.loop.note_line import Point
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.loop import interaction as ask
from salesbook.store.compiled.tables import (
    INTERACTION_PEOPLE,
    INTERACTION_POINTS,
    INTERACTION_PURPOSES,
    INTERACTIONS,
    TOPICS,
)
from salesbook.store.statement import Answer

_FIELDS = tuple(Interaction.__struct_fields__)


def keep_interaction(
    book: WritableBook, interaction: Interaction, people: Sequence[UUID], *, typed: str = ""
) -> None:
    """Keep an interaction and who took part; `typed` is the line as it was typed."""
    values = {name: getattr(interaction, name) for name in _FIELDS if name != "handle"}
    book.add(INTERACTIONS, **values, typed=typed or None)
    add_people(book, interaction.id, people)


def change_interaction(book: WritableBook, identity: UUID, values: Mapping[str, Any]) -> None:
    """Write new values into an interaction."""
    if values:
        book.change(INTERACTIONS, identity, **values)


def add_people(book: WritableBook, interaction_id: UUID, people: Iterable[UUID]) -> None:
    """Add people to those who took part."""
    rows = [{"interaction_id": interaction_id, "person_id": person} for person in people]
    book.add_all(INTERACTION_PEOPLE, rows)


def keep_points(book: WritableBook, interaction_id: UUID, points: Iterable[Point]) -> None:
    """Keep what was marked in a note."""
    book.add_all(
        INTERACTION_POINTS,
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
    for row in book.rows(ask.POINTS_OF, id=interaction_id):
        book.remove(INTERACTION_POINTS, row.id)


def keep_purpose(book: WritableBook, interaction_id: UUID, purpose: Purpose) -> None:
    """Keep what an interaction was for."""
    book.add(
        INTERACTION_PURPOSES,
        interaction_id=interaction_id,
        kind=purpose.kind,
        text=purpose.text,
    )


def change_purpose_kind(book: WritableBook, interaction_id: UUID, kind: PurposeKind) -> None:
    """Say of what kind the purpose of an interaction turned out to be."""
    for row in book.rows(ask.PURPOSE_OF, id=interaction_id):
        book.change(INTERACTION_PURPOSES, row.id, kind=kind)


def purpose_of(book: Book, identity: UUID) -> Purpose | None:
    """Read what an interaction was for; None where nothing was kept."""
    row = book.first(ask.PURPOSE_OF, id=identity)
    return Purpose(row.text, row.kind) if row else None


def interaction_with(book: Book, identity: UUID) -> Interaction:
    """Read an interaction that is in the book."""
    [row] = book.rows(ask.ONE, id=identity)
    return interaction_from(row)


def interaction_from(row: Answer) -> Interaction:
    """Make an interaction of a row that holds its columns."""
    return Interaction(**{name: getattr(row, name) for name in _FIELDS})


def people_of(book: Book, identity: UUID) -> tuple[UUID, ...]:
    """List who took part in an interaction, in the order typed."""
    return tuple(row.person_id for row in book.rows(ask.PEOPLE_OF, id=identity))


def reached_between(
    book: Book, since: datetime, until: datetime, *, account: UUID | None, person: UUID | None
) -> int:
    """Count the contacts with an account, or else a person, in a stretch of time."""
    if account is not None:
        return int(book.value(ask.REACHED_OF_ACCOUNT, id=account, since=since, until=until))
    return int(book.value(ask.REACHED_OF_PERSON, id=person, since=since, until=until))


def may_sell(book: Book, account: UUID) -> bool:
    """Tell whether an account has any opportunity: a cheap look before a closer one."""
    return book.first(ask.SALE_AT, id=account) is not None


def open_sales_at(
    book: Book, account: UUID | None, ended: Collection[str]
) -> list[tuple[Any, ...]]:
    """List the first open opportunities of an account, two at most: id, name and handle.

    `ended` are the keys of the stages that end one.
    """
    return [(*row,) for row in book.rows(ask.OPEN_SALES_AT, id=account, ended=list(ended))]


def keep_topics_of(book: WritableBook, identity: UUID, follow_up: UUID) -> None:
    """Keep that a follow-up is about what the interaction it came of was about."""
    for row in book.rows(ask.TOPICS_OF, id=identity):
        book.add(TOPICS, follow_up_id=follow_up, **row._asdict())
