"""Talks: interactions with all that hangs on them, the latest first."""

from collections import defaultdict
from datetime import datetime
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.loop.follow_up import FollowUp, Purpose
from salesbook.domain.loop.talk import Ended, Talk
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.loop import talk as ask
from salesbook.store.loop.due.pending import follow_up_of, purpose_of
from salesbook.store.loop.interaction import interaction_from
from salesbook.store.statement import Answer

_EVERY = 2**31 - 1


def talks_of(
    book: Book, *, account: UUID | None, person: UUID | None, limit: int | None
) -> tuple[Talk, ...]:
    """Read the latest interactions with a person, or else with an account."""
    if person is not None:
        return _talks(book, book.rows(ask.TALKS_OF_PERSON, person=person, limit=limit or _EVERY))
    return _talks(book, book.rows(ask.TALKS_OF_ACCOUNT, account=account, limit=limit or _EVERY))


def telling_talks_of(
    book: Book, *, account: UUID | None, person: UUID | None, limit: int
) -> tuple[Talk, ...]:
    """Read the latest of those interactions that somebody was reached in, or that have a note."""
    if person is not None:
        return _talks(book, book.rows(ask.TELLING_OF_PERSON, person=person, limit=limit))
    return _talks(book, book.rows(ask.TELLING_OF_ACCOUNT, account=account, limit=limit))


def linked_talks_of(
    book: Book, *, account: UUID | None, person: UUID | None, limit: int | None
) -> tuple[Talk, ...]:
    """Read the latest of those in which somebody was reached, or a purpose ended or began."""
    if person is not None:
        return _talks(book, book.rows(ask.LINKED_OF_PERSON, person=person, limit=limit or _EVERY))
    return _talks(book, book.rows(ask.LINKED_OF_ACCOUNT, account=account, limit=limit or _EVERY))


def reached_talk_of(book: Book, *, account: UUID | None, person: UUID | None) -> Talk | None:
    """Read the latest talk in which a person, or else anybody of an account, was reached."""
    if person is not None:
        rows = book.rows(ask.REACHED_OF_PERSON, person=person, limit=1)
    else:
        rows = book.rows(ask.REACHED_OF_ACCOUNT, account=account, limit=1)
    return next(iter(_talks(book, rows)), None)


def talks_between(book: Book, since: datetime, until: datetime) -> tuple[Talk, ...]:
    """Read the rep's own interactions of a stretch of time, the latest first."""
    asked = {"rep": book.rep.id, "since": since, "until": until, "limit": _EVERY}
    return _talks(book, book.rows(ask.OF_REP_BETWEEN, **asked))


def talk_with(book: Book, identity: UUID) -> Talk:
    """Read an interaction that is in the book, with all that hangs on it."""
    [talk] = _talks(book, book.rows(ask.ONE, id=identity, limit=1))
    return talk


def talks_count(book: Book, *, account: UUID | None, person: UUID | None) -> int:
    """Count the interactions with a person, or else with an account."""
    if person is not None:
        return int(book.value(ask.COUNT_OF_PERSON, person=person))
    return int(book.value(ask.COUNT_OF_ACCOUNT, account=account))


def linked_count(book: Book, *, account: UUID | None, person: UUID | None) -> int:
    """Count those in which somebody was reached, or a purpose ended or began."""
    if person is not None:
        return int(book.value(ask.LINKS_OF_PERSON, person=person))
    return int(book.value(ask.LINKS_OF_ACCOUNT, account=account))


def any_reviewed(book: Book) -> bool:
    """Tell whether any note was ever reviewed: a cheap look before a closer one."""
    return book.first(ask.ANY_REVIEW) is not None


def _talks(book: Book, rows: list[Answer]) -> tuple[Talk, ...]:
    ids = [row.id for row in rows]
    people: dict[UUID, list[str]] = defaultdict(list)
    for row in in_chunks(book, ask.NAMES, "ids", ids):
        people[row.interaction_id].append(row.name)
    what_for = {
        row.interaction_id: Purpose(row.text, row.kind)
        for row in in_chunks(book, ask.WHAT_FOR, "ids", ids)
    }
    points: dict[UUID, list[tuple[str, str]]] = defaultdict(list)
    for row in in_chunks(book, ask.MARKED, "ids", ids):
        points[row.interaction_id].append((row.kind.value, row.text))
    ended: dict[UUID, list[Ended]] = defaultdict(list)
    for row in in_chunks(book, ask.ENDED, "ids", ids):
        ended[row.interaction_id].append(Ended(purpose_of(row, book.reader), row.met))
    planned: dict[UUID, list[FollowUp]] = defaultdict(list)
    for row in in_chunks(book, ask.PLANNED, "ids", ids):
        planned[row.origin_interaction_id].append(follow_up_of(row, book.reader))
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
            book.reader,
        )
        for row in rows
    )


def _readable(talk: Talk, reader: UUID) -> Talk:
    """Leave another rep's private words out, never that it happened."""
    if not talk.interaction.private or talk.interaction.rep_id == reader:
        return talk
    interaction = replace(talk.interaction, discussed="", proposed="")
    return replace(talk, interaction=interaction, purpose=None, points=(), typed="", hidden=True)
