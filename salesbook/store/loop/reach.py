"""Who can be reached: numbers and people of the people and accounts of a day."""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from salesbook.domain.accounts.reachable import BestHours
from salesbook.domain.loop.plan.best import BestTimes
from salesbook.domain.loop.plan.reach import Reach
from salesbook.store.accounts.person import jobs_of, people_with
from salesbook.store.book.book import Book
from salesbook.store.compiled.accounts import reachable as ask_best
from salesbook.store.compiled.loop import reach as ask
from salesbook.store.statement import Answer


def reach_of(book: Book, ids: Iterable[UUID]) -> Reach:
    """Find which of some accounts and people have a number, and which accounts have people.

    It says too when those people are best reached who told us.
    """
    asked = sorted(set(ids))
    hours = book.rows(ask_best.HOURS_OF, ids=asked)
    return Reach(
        best=_best(book, hours) if hours else {},
        prefers={row.id: row.channel for row in book.rows(ask.PREFERS, ids=asked)},
        with_phone=frozenset(row.id for row in book.rows(ask.WITH_PHONE, ids=asked)),
        with_people=frozenset(row.account_id for row in book.rows(ask.WITH_PEOPLE, ids=asked)),
    )


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
