"""Who can be reached: numbers and people of the people and accounts of a day."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from salesbook.domain.accounts.reachable import BestHours
from salesbook.domain.book.country import country_code
from salesbook.domain.loop.plan.best import BestTimes
from salesbook.domain.loop.plan.reach import Reach
from salesbook.store.accounts.person import jobs_of, people_with
from salesbook.store.book.book import Book
from salesbook.store.book.day_off import holidays_between
from salesbook.store.book.zones import clock_of
from salesbook.store.compiled.accounts import reachable as ask_best
from salesbook.store.compiled.loop import reach as ask
from salesbook.store.statement import Answer

DOCUMENT_DAYS = 30
"""For how long a document that somebody got is worth having at hand. Ours."""

_DAY = timedelta(days=1)


def reach_of(book: Book, ids: Iterable[UUID], day: date) -> Reach:
    """Find which of some accounts and people have a number, and which accounts have people.

    It says too when those people are best reached who told us, whose clock is not the rep's, and
    whose country does not work on a day.
    """
    asked = sorted(set(ids))
    hours = book.rows(ask_best.HOURS_OF, ids=asked)
    places = book.rows(ask.PLACES, ids=asked)
    return Reach(
        zones=_zones(book, places, asked),
        on_holiday=_on_holiday(book, places, day),
        best=_best(book, hours) if hours else {},
        documents=_documents(book, asked),
        with_facts=frozenset(
            row.person_id for row in book.rows(ask.WITH_FACTS, ids=asked, reader=book.reader)
        ),
        prefers={row.id: row.channel for row in book.rows(ask.PREFERS, ids=asked)},
        with_phone=frozenset(row.id for row in book.rows(ask.WITH_PHONE, ids=asked)),
        with_people=frozenset(row.account_id for row in book.rows(ask.WITH_PEOPLE, ids=asked)),
    )


def _documents(book: Book, people: list[UUID]) -> dict[UUID | None, str]:
    """Read the title of the latest document that each of some people got lately."""
    since = book.moment.now - DOCUMENT_DAYS * _DAY
    return {row.person_id: row.title for row in book.rows(ask.DOCUMENTS, ids=people, since=since)}


def countries_of(book: Book, accounts: Iterable[UUID]) -> list[str]:
    """Name the countries of accounts by their codes, each once, in order."""
    places = book.rows(ask.PLACES, ids=sorted(set(accounts)))
    return sorted({code for row in places if (code := _code(row))})


def _zones(book: Book, places: list[Answer], asked: list[UUID]) -> dict[UUID | None, str]:
    """Read the clocks of accounts, by their zone, else their country, and those of people."""
    said = ((row.id, clock_of(row.zone, row.country, book.rep.country)) for row in places)
    zones: dict[UUID | None, str] = {one: zone for one, zone in said if zone}
    return zones | {row.id: row.zone for row in book.rows(ask.ZONES, ids=asked)}


def _on_holiday(book: Book, places: list[Answer], day: date) -> frozenset[UUID | None]:
    codes = {row.id: _code(row) for row in places}
    closed = {each for each in codes.values() if each and holidays_between(book, each, day, day)}
    return frozenset(one for one, code in codes.items() if code in closed)


def _code(place: Answer) -> str | None:
    """Find the code of a country, which may be kept by name."""
    return country_code(place.country) if place.country else None


def _best(book: Book, rows: list[Answer]) -> dict[UUID, BestTimes]:
    """Read the hours of people by their own clock, else by that of where they work."""
    hours: dict[UUID, list[BestHours]] = defaultdict(list)
    for row in rows:
        said = BestHours(row.id, row.person_id, row.from_time, row.until_time, row.weekday)
        hours[row.person_id].append(said)
    jobs = jobs_of(book, list(hours))
    zones = {one: several[0].account.zone for one, several in jobs.items()}
    zones |= {one.id: one.zone for one in people_with(book, list(hours)) if one.zone}
    return {one: BestTimes(tuple(several), zones.get(one)) for one, several in hours.items()}
