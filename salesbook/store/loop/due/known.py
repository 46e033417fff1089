"""The known: silent accounts of which more is known, and what that adds to their silence."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from uuid import UUID

from salesbook.domain.accounts.account import Grade
from salesbook.domain.book.setting_kind import Cadence
from salesbook.domain.loop.due.buyers import points_of_part
from salesbook.domain.loop.due.horizon import Horizon
from salesbook.domain.loop.due.known import Added, Cold, first_known
from salesbook.domain.loop.due.points import CLOSING_DAYS
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import ListName
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.loop.due import cold as ask
from salesbook.store.compiled.loop.due.remembered import KEPT
from salesbook.store.loop.due.candidates import Subjects
from salesbook.store.loop.due.cold import owners_of, pauses_of
from salesbook.store.loop.due.listed import BETWEEN
from salesbook.store.loop.due.worth import Portfolios
from salesbook.store.standings.working import NEVER


def known_silences(
    book: Book,
    horizon: Horizon,
    portfolios: Portfolios,
    apart: frozenset[UUID],
    limit: int | None,
) -> tuple[Subjects, Counter[ListName]]:
    """Find the first of the silent accounts of which more is known, `apart` left out.

    With them come those that only all of their facts can tell of. Counts the others by their list.
    """
    context, leave = portfolios.context, {each.hex for each in apart}
    ids: set[UUID] = set()
    unseen: Counter[ListName] = Counter()
    for owner in owners_of(book, context.rep_id):
        silences = [cold for cold in _silences(book, owner, context) if cold.id not in leave]
        if silences:
            added = _added(book, owner, horizon, portfolios)
            found = first_known(silences, added, context, limit)
            ids |= {UUID(each) for each in found.ids}
            unseen[found.listed] += found.count - len(found.ids)
    return Subjects(frozenset(ids), frozenset()), unseen


def _silences(book: Book, owner: UUID, context: Context) -> Iterator[Cold]:
    grades: dict[str, Grade] = {grade.value: grade for grade in Grade}

    @cache
    def day_of(minute: str) -> date:
        return context.day_of(datetime.fromisoformat(f"{minute}+00:00"))

    for pace, attempts, listed in book.rows(ask.KNOWN, owner=owner):
        grade, reached = grades.get(pace), pace != NEVER
        for item in listed.split(","):
            account, _, at = item.partition(BETWEEN)
            yield Cold(account, grade, attempts, day_of(at), reached)


def _added(book: Book, owner: UUID, horizon: Horizon, portfolios: Portfolios) -> Added:
    """Read what adds to the silences of an owner's accounts, of everything kept of it."""
    kept, today, portfolio = book.rows(KEPT)[0], horizon.today, portfolios.of(owner)
    paces, capped = _agreed(book, owner, today) if kept.agreements else ({}, frozenset())
    return Added(
        roles=_roles(book, owner, today) if kept.roles else {},
        values=portfolio.points(),
        weighted=portfolio.open,
        closing=_closing(book, owner, today) if kept.opportunities else frozenset(),
        paces=paces,
        capped=capped,
        unclear=frozenset(row.account for row in book.rows(ask.PARTS_IN_SALES)),
        pauses=pauses_of(book, owner, today),
        owner_id=owner,
    )


def _roles(book: Book, owner: UUID, today: date) -> dict[str, int]:
    points: dict[str, int] = {}
    rows = book.rows(ask.PARTS, owner=owner, today=today)
    for part, listed in sorted(rows, key=lambda row: points_of_part(row.part)):
        points |= dict.fromkeys(listed.split(","), points_of_part(part))
    return points


def _closing(book: Book, owner: UUID, today: date) -> frozenset[str]:
    stages = settings_of(book).stages
    ended = [stages.won.key, stages.lost.key]
    soon = today + timedelta(days=CLOSING_DAYS)
    listed = book.value(ask.CLOSING, owner=owner, ended=ended, soon=soon)
    return frozenset(listed.split(",")) if listed else frozenset()


def _agreed(book: Book, owner: UUID, today: date) -> tuple[dict[str, Cadence], frozenset[str]]:
    """Read the cadences agreed on, and with whom only so many contacts a month were."""
    paces: dict[str, Cadence] = {}
    capped: set[str] = set()
    for every, most, limited, listed in book.rows(ask.AGREED, owner=owner, today=today):
        accounts = listed.split(",")
        if every is not None and most is not None:
            paces |= dict.fromkeys(accounts, Cadence(every, most))
        if limited:
            capped |= set(accounts)
    return paces, frozenset(capped)
