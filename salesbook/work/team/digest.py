"""The digest: understand the week that was asked for, read what was heard, and put it in order."""

from datetime import date

from msgspec import Struct

from salesbook.domain.errors import UsageError
from salesbook.domain.team.aftermath import events_of
from salesbook.domain.team.digest import Digest, before, digest_of, week_of
from salesbook.domain.team.period import Period, monday_of
from salesbook.store.book.book import Book
from salesbook.store.book.rep import rep_named, reps_in
from salesbook.store.book.setting import settings_of
from salesbook.store.team.digest import Listener, happened_in, marks_in, product_names
from salesbook.work.book.typed_day import typed_day
from salesbook.work.pipeline.product import find_product


class DigestAsked(Struct, frozen=True):
    """What was typed: a day of a week, or days from and to; a rep, a product."""

    week: str | None = None
    since: str | None = None
    until: str | None = None
    rep: str | None = None
    product: str | None = None
    private: bool = False
    locale: str = ""


def digest(book: Book, asked: DigestAsked) -> Digest:
    """Tell what was heard in a period, and what came of what was heard in the one before."""
    period = _period(book, asked)
    rep = rep_named(book, asked.rep) if asked.rep else None
    product = find_product(book, asked.product) if asked.product else None
    earlier, stages = before(period), settings_of(book).stages
    everybody = Listener(tuple(each.id for each in reps_in(book)), private=asked.private)
    who = Listener((rep.id,), private=asked.private) if rep else everybody
    heard = Period(earlier.since, period.until)
    since = Period(earlier.since, max(earlier.since, book.moment.today))
    return digest_of(
        period,
        marks_in(book, heard, who, stages),
        events_of(happened_in(book, since, everybody, stages)),
        product_names(book),
        rep=rep.name if rep else "",
        product=product.name if product else "",
    )


_WEEKS = {"last week": "7 days ago", "this week": "today"}
"""Weeks in words: a day of each, since the grammar of dates knows days."""


def _period(book: Book, asked: DigestAsked) -> Period:
    """Read the week of a day, or the days themselves; this week when nothing was said."""
    if asked.week and (asked.since or asked.until):
        raise UsageError(
            "A week, or days from and to: not both.", hint="salesbook digest --week yesterday"
        )
    if not asked.since and not asked.until:
        said = " ".join((asked.week or "").casefold().split())
        return week_of(_day(book, asked, _WEEKS.get(said) or asked.week or "today"))
    until = _day(book, asked, asked.until or "today")
    return Period(_day(book, asked, asked.since) if asked.since else monday_of(until), until)


def _day(book: Book, asked: DigestAsked, typed: str) -> date:
    return typed_day(book, typed, forwards=False, locale=asked.locale)
