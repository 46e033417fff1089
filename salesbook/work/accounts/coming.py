"""Occasions listed: the next day of each, and what was said the last time."""

from datetime import date, timedelta

from msgspec import Struct

from salesbook.domain.accounts.occasion import (
    next_on,
)
from salesbook.domain.accounts.occasion_listing import Coming, KnownOccasion
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.reading import read_day
from salesbook.domain.errors import DateError
from salesbook.store.accounts.occasion import (
    all_occasions,
    count_occasions,
    occasions_of,
    occasions_on,
)
from salesbook.store.accounts.person import staff_of
from salesbook.store.book.book import Book
from salesbook.store.loop.occasion import story_of
from salesbook.work.accounts.names import find_subject
from salesbook.work.accounts.occasion import placed

_HORIZONS = (7, 31, 93)
"""Days ahead that a short list is looked for in, before every occasion is read."""

_LEAP_DAY = ((2, 29),)
"""It is kept on a neighbour's day in most years."""

_YEAR = 360
"""From so many days ahead on, hardly an occasion is further away."""


class Asked(Struct, frozen=True):
    """Which occasions are wanted: whose, and until how far ahead; None narrows nothing."""

    subject: str | None = None
    within: str | None = None


def list_occasions(book: Book, asked: Asked, limit: int | None = None) -> tuple[list[Coming], int]:
    """List occasions, the next first, those that are over last; count those a limit leaves out."""
    until = _until(book, asked.within) if asked.within else None
    if asked.subject:
        coming = _ordered(_of(book, asked.subject), book.moment.today, until)
    elif until or not limit:
        coming = _coming(book, until)
    else:
        return _next(book, limit)
    shown = coming[:limit] if limit else coming
    return _told(book, shown), len(coming) - len(shown)


def _next(book: Book, limit: int) -> tuple[list[Coming], int]:
    """List the next few, looking no further ahead than it takes to find so many."""
    count = count_occasions(book)
    for days in _HORIZONS:
        coming = _coming(book, book.moment.today + timedelta(days=days))
        if len(coming) >= limit:
            break
    else:
        coming = _coming(book, None)
    shown = coming[:limit]
    return _told(book, shown), count - len(shown)


def _coming(book: Book, until: date | None) -> list[Coming]:
    """Read the occasions up to a day, or all of them."""
    today = book.moment.today
    if until is None or (until - today).days >= _YEAR:
        return _ordered(all_occasions(book), today, until)
    days = {today + timedelta(days=count) for count in range((until - today).days + 1)}
    return _ordered(
        occasions_on(book, {*_LEAP_DAY, *((on.month, on.day) for on in days)}), today, until
    )


def _ordered(found: list[KnownOccasion], today: date, until: date | None) -> list[Coming]:
    coming = [Coming(known, next_on(known.occasion, today)) for known in found]
    wanted = [each for each in coming if until is None or (each.on and each.on <= until)]
    return sorted(
        wanted, key=lambda each: (each.on or date.max, each.known.name, each.known.occasion.id)
    )


def _told(book: Book, coming: list[Coming]) -> list[Coming]:
    """Add where people work, and the contact that remembered each day last."""
    known = placed(book, [each.known for each in coming])
    stories = story_of(book, [one.occasion.id for one in known])
    return [
        Coming(one, each.on, stories.get(one.occasion.id))
        for one, each in zip(known, coming, strict=True)
    ]


def _of(book: Book, words: str) -> list[KnownOccasion]:
    """Read the days of a person; of an account, its own and those of its people."""
    subject = find_subject(book, words)
    if subject.person is not None:
        return occasions_of(book, people=[subject.person.id])
    accounts = [subject.id]
    return occasions_of(book, accounts=accounts, people=staff_of(book, subject.id))


def _until(book: Book, within: str) -> date:
    """Read how far ahead: `30d`, `4w`, a number of days, or a day."""
    words = within.strip()
    words = f"+{words}" if words[:1].isdecimal() and words.isalnum() else words
    words = f"{words}d" if words[1:].isdecimal() else words
    try:
        return read_day(words, book.moment, forwards=True, order=DateOrder.YMD)
    except DateError:
        raise DateError(
            f"“{within}” does not say how near.", hint="Type it like --within 30d or 4w"
        ) from None
