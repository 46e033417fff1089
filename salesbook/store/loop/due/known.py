"""The known: silent accounts of which more is known, and what that adds to their silence."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from uuid import UUID

from salesbook.domain.accounts.account import Grade
from salesbook.domain.accounts.agreement import Agreement
from salesbook.domain.loop.due.buyers import points_of_part
from salesbook.domain.loop.due.horizon import Horizon
from salesbook.domain.loop.due.known import Added, Cold, Firsts, first_known
from salesbook.domain.loop.due.points import CLOSING_DAYS
from salesbook.domain.loop.due.rules import Context
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.loop.due import cold as ask
from salesbook.store.compiled.loop.due.remembered import KEPT
from salesbook.store.loop.due.cold import owners_of, pauses_of
from salesbook.store.loop.due.worth import Portfolios
from salesbook.store.standings.working import NEVER
from salesbook.store.statement import Answer


def known_silences(
    book: Book,
    horizon: Horizon,
    portfolios: Portfolios,
    apart: frozenset[UUID],
    limit: int | None,
) -> Firsts:
    """Find the first of the silent accounts of which more is known, `apart` left out.

    With them come those that only all of their facts can tell of.
    """
    ids: set[UUID] = set()
    count = 0
    for owner in owners_of(book, portfolios.context.rep_id):
        rows = [row for row in book.rows(ask.KNOWN, owner=owner) if row.account_id not in apart]
        if rows:
            added = _added(book, owner, horizon, portfolios)
            silences = _silences(rows, portfolios.context)
            found = first_known(silences, added, portfolios.context, limit)
            ids |= found.ids
            count += found.count
    return Firsts(frozenset(ids), count)


def _silences(rows: Sequence[Answer], context: Context) -> Iterator[Cold]:
    day_of = cache(context.day_of)
    grades: dict[str, Grade] = {grade.value: grade for grade in Grade}
    for row in rows:
        reached = row.pace != NEVER
        yield Cold(row.account_id, grades.get(row.pace), row.attempts, day_of(row.since), reached)


def _added(book: Book, owner: UUID, horizon: Horizon, portfolios: Portfolios) -> Added:
    """Read what adds to the silences of an owner's accounts, of everything kept of it."""
    kept, today = book.rows(KEPT)[0], horizon.today
    return Added(
        roles=_roles(book, owner, today) if kept.roles else {},
        worths=portfolios.of(owner).placed(),
        closing=_closing(book, owner, today) if kept.opportunities else frozenset(),
        agreements=_agreements(book, owner, today) if kept.agreements else {},
        unclear=frozenset(row.account_id for row in book.rows(ask.PARTS_IN_SALES)),
        pauses=pauses_of(book, owner, today),
    )


def _roles(book: Book, owner: UUID, today: date) -> dict[UUID, int]:
    points: dict[UUID, int] = {}
    for row in book.rows(ask.PARTS, owner=owner, today=today):
        points[row.account_id] = max(points.get(row.account_id, 0), points_of_part(row.part))
    return points


def _closing(book: Book, owner: UUID, today: date) -> frozenset[UUID]:
    stages = settings_of(book).stages
    ended = [stages.won.key, stages.lost.key]
    soon = today + timedelta(days=CLOSING_DAYS)
    return frozenset(
        row.account_id for row in book.rows(ask.CLOSING, owner=owner, ended=ended, soon=soon)
    )


def _agreements(book: Book, owner: UUID, today: date) -> dict[UUID, Agreement]:
    return {
        row.account_id: Agreement(**row._asdict())
        for row in book.rows(ask.AGREED, owner=owner, today=today)
    }
