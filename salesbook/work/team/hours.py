"""The hours kept for customers, of the reps and the period that were asked for."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from uuid import UUID

from salesbook.domain.loop.plan.answering import LEARNING_DAYS
from salesbook.domain.team.answered import Reach, reach_of
from salesbook.domain.team.hours import Diary, HoursBy, HoursTold, Until, days_of, told_of
from salesbook.domain.team.period import Period
from salesbook.domain.team.timed import Timed
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.team.hours import begun_on, settings_in, timed_in
from salesbook.work.team.asked import Asked, period_asked, reps_asked, reps_told


def report_hours(book: Book, asked: Asked, by: HoursBy = HoursBy.WEEK) -> HoursTold:
    """Count the hours used for customers, and who answered when.

    Who answered is told over a year unless a first day was said: an hour needs many tries.
    """
    period, reps = period_asked(book, asked), reps_asked(book, asked)
    year = Period(period.until - timedelta(days=LEARNING_DAYS - 1), period.until)
    long = Period(min(period.since, year.since), period.until)
    talks = [each for each in timed_in(book, long, reps) if long.holds(each.on)]
    spoken = period if asked.since else year
    heard = [each for each in talks if spoken.holds(each.on)]
    told = reps_told(reps, {each.rep_id for each in heard}, asked)
    reach = reach_of(heard, told, spoken, settings_of(book).reach_min_tries)
    return _told(book, talks, told, period, by, reach)


def _told(
    book: Book,
    talks: Sequence[Timed],
    reps: Mapping[UUID, str],
    period: Period,
    by: HoursBy,
    reach: Reach,
) -> HoursTold:
    begun = begun_on(book, reps)
    diaries = {
        rep: Diary(name, settings_in(book, rep, period), begun[rep]) for rep, name in reps.items()
    }
    local = book.moment.local
    until = Until(local.date(), local.hour * 60 + local.minute)
    return told_of([*days_of(talks, diaries, period, until)], period, by, reach)
