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
from salesbook.store.accounts.occasion import occasions_in, occasions_of
from salesbook.store.accounts.person import staff_of
from salesbook.store.book.book import Book
from salesbook.store.loop.occasion import story_of
from salesbook.work.accounts.names import find_subject
from salesbook.work.accounts.occasion import placed

_YEAR = range(1, 13)
_MONTH = timedelta(days=28)


class Asked(Struct, frozen=True):
    """Which occasions are wanted: whose, and until how far ahead; None narrows nothing."""

    subject: str | None = None
    within: str | None = None


def list_occasions(book: Book, asked: Asked, limit: int | None = None) -> tuple[list[Coming], int]:
    """List occasions, the next first, those that are over last; count those a limit leaves out."""
    today = book.moment.today
    until = _until(book, asked.within) if asked.within else None
    found = _of(book, asked.subject) if asked.subject else occasions_in(book, _months(today, until))
    coming = [Coming(known, next_on(known.occasion, today)) for known in found]
    wanted = [each for each in coming if until is None or (each.on and each.on <= until)]
    wanted.sort(key=lambda each: (each.on or date.max, each.known.name, each.known.occasion.id))
    shown = wanted[:limit] if limit else wanted
    return _told(book, shown), len(wanted) - len(shown)


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


def _months(today: date, until: date | None) -> set[int]:
    """Name the months that can hold a day up to then, and the one after, for a moved leap day."""
    if until is None or (until - today).days >= 300:  # noqa: PLR2004 (nearly every month)
        return set(_YEAR)
    days = (until - today).days // _MONTH.days + 2
    return {(today.month - 2 + count) % len(_YEAR) + 1 for count in range(days + 2)}
