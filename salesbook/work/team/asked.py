"""What was typed after `report NAME`, understood: the days and the reps it is about."""

from collections.abc import Collection, Mapping
from datetime import date
from uuid import UUID

from msgspec import Struct

from salesbook.domain.team.grouping import By
from salesbook.domain.team.period import FULL_WEEKS, Period, period_of
from salesbook.store.book.book import Book
from salesbook.store.book.rep import rep_named, reps_in
from salesbook.work.book.typed_day import typed_day


class Asked(Struct, frozen=True):
    """Words as they were typed: a rep, days, an account; `by` is what a row stands for."""

    rep: str | None = None
    since: str | None = None
    until: str | None = None
    by: By | None = None
    account: str | None = None
    locale: str = ""


def period_asked(book: Book, asked: Asked, *, full_weeks: int = FULL_WEEKS) -> Period:
    """Read the period, in the past; without one it is some full weeks and this one."""
    since, until = _day(book, asked.since, asked), _day(book, asked.until, asked)
    return period_of(since, until, book.moment.today, full_weeks=full_weeks)


def reps_asked(book: Book, asked: Asked) -> dict[UUID, str]:
    """Name the rep that was asked for, else all of them."""
    reps = [rep_named(book, asked.rep)] if asked.rep else reps_in(book)
    return {rep.id: rep.name for rep in reps}


def reps_told(
    reps: Mapping[UUID, str], heard: Collection[UUID], asked: Asked
) -> Mapping[UUID, str]:
    """Leave out who had no contact and tried none; who was named is told even so."""
    return reps if asked.rep else {rep: reps[rep] for rep in reps if rep in heard}


def _day(book: Book, words: str | None, asked: Asked) -> date | None:
    if words is None:
        return None
    return typed_day(book, words, forwards=False, locale=asked.locale)
