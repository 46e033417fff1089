"""What reports count of contacts and attempts: whose they were, and on which day."""

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.team.logged import Worded, day_said
from salesbook.domain.team.period import Period
from salesbook.store.book.book import Book
from salesbook.store.compiled.team import logged as ask
from salesbook.store.statement import Answer


def asked_of(period: Period, reps: Iterable[UUID]) -> dict[str, Any]:
    """Name whose contacts are asked for, and between which instants; the domain knows the days."""
    since, until = period.instants
    return {"reps": list(reps), "since": since, "until": until}


def unreached(book: Book, asked: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Read what reached nobody: of it no report counts more."""
    return map(logged, book.stream(ask.UNREACHED, **asked))


def logged(row: Answer) -> dict[str, Any]:
    """Read what every report counts of a row."""
    return {
        "rep_id": row.rep_id,
        "kind": row.kind,
        "direction": row.direction,
        "outcome": row.outcome,
        "on": day_said(row.occurred_at, row.occurred_zone),
    }


def worded(text: str | None, row: Answer, kind: PurposeKind | None = None) -> Worded | None:
    """Put the words of a purpose beside the names in them; its kind says how they are weighed."""
    if not text:
        return None
    names = tuple(filter(None, (row.account, row.person)))
    return Worded(text, names, kind or PurposeKind.COMMERCIAL)
