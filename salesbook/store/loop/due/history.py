"""Histories: what was exchanged with each of some subjects, as far back as it matters."""

from collections.abc import Iterable
from uuid import UUID

from salesbook.domain.loop.due.history import Exchange, History, history_of
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop.due import history as ask
from salesbook.store.statement import Answer


def account_histories(book: Book, ids: Iterable[UUID]) -> dict[UUID, History]:
    """Read the history of each of some accounts; one without interactions is left out."""
    return _histories(book.rows(ask.ACCOUNT_EXCHANGES, ids=list(ids)))


def person_histories(book: Book, ids: Iterable[UUID]) -> dict[UUID, History]:
    """Read the history of each of some people; one without interactions is left out."""
    return _histories(book.rows(ask.PERSON_EXCHANGES, ids=list(ids)))


def _histories(rows: Iterable[Answer]) -> dict[UUID, History]:
    """Put each interaction together again from its rows, one for each person in it."""
    first: dict[UUID, dict[UUID, Answer]] = {}
    people: dict[UUID, list[UUID]] = {}
    for row in rows:
        first.setdefault(row.subject, {}).setdefault(row.id, row)
        if row.person_id is not None:
            people.setdefault(row.id, []).append(row.person_id)
    return {
        subject: history_of(
            _exchange(row, people.get(identity, ())) for identity, row in exchanges.items()
        )
        for subject, exchanges in first.items()
    }


def _exchange(row: Answer, people: Iterable[UUID]) -> Exchange:
    return Exchange(
        id=row.id,
        occurred_at=row.occurred_at,
        kind=row.kind,
        direction=row.direction,
        outcome=row.outcome,
        rep_id=row.rep_id,
        person_ids=tuple(dict.fromkeys(people)),
        said=row.said,
    )
