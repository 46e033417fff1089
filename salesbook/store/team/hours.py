"""Where the contacts and attempts of reps lay in their days, and which days were off."""

from collections.abc import Collection, Iterator
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.team.period import Period
from salesbook.domain.team.timed import Timed
from salesbook.store.book.book import Book
from salesbook.store.book.day_off import days_off_between
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.team import hours as ask
from salesbook.store.loop.lengths import whole_minutes
from salesbook.store.team.logged import asked_of, logged

_MINUTE = 60


def timed_in(book: Book, period: Period, reps: Collection[UUID]) -> Iterator[Timed]:
    """Read what was spoken, of no word: those of the period, and some beside.

    A length is in whole minutes, at least one; none was said where it was not above nothing.
    """
    for row in book.stream(ask.TIMED, **asked_of(period, reps)):
        clock = row.occurred_at.astimezone(ZoneInfo(row.occurred_zone))
        seconds = row.duration_s or 0
        yield Timed(
            **logged(row),
            start=clock.hour * _MINUTE + clock.minute,
            minutes=whole_minutes(seconds) if seconds > 0 else None,
        )


def begun_on(book: Book, reps: Collection[UUID]) -> dict[UUID, date]:
    """Find the first day of reps in the book: when they came in, or spoke first where a file told.

    A contact may be older than the book, so that the days since count too.
    """
    zone = book.moment.zone
    return {
        row.id: Moment(min(filter(None, (row.recorded_at, row.talked_at))), zone).today
        for row in book.rows(ask.BEGUN, reps=list(reps))
    }


def settings_in(book: Book, rep_id: UUID, period: Period) -> Settings:
    """Read a rep's settings with the days off of a period, however long ago."""
    off = days_off_between(book, rep_id, period.since, period.until)
    return replace(settings_of(book, rep_id), off=off)
