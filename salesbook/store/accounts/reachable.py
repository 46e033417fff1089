"""When people are best reached, on which basis they are kept, and where they worked."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from salesbook.domain.accounts.best_hours import Stretch
from salesbook.domain.accounts.particulars import Particulars, PastJob
from salesbook.domain.accounts.reachable import Basis, BasisSource, BestHours, LawfulBasis
from salesbook.store.accounts.reach import closings_of
from salesbook.store.accounts.role import roles_of
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.accounts import reachable as ask
from salesbook.store.compiled.tables import BEST_HOURS, LAWFUL_BASES


def best_hours_of(book: Book, people: Sequence[UUID]) -> dict[UUID, tuple[BestHours, ...]]:
    """Read the hours in which people are best reached, by their own clock; every day's first."""
    found: dict[UUID, list[BestHours]] = defaultdict(list)
    for row in in_chunks(book, ask.HOURS_OF, "ids", people):
        hours = BestHours(row.id, row.person_id, row.from_time, row.until_time, row.weekday)
        found[row.person_id].append(hours)
    return {
        person: tuple(sorted(several, key=lambda one: (one.weekday or 0, one.from_time)))
        for person, several in found.items()
    }


def keep_best_hours(book: WritableBook, person: UUID, wanted: Iterable[Stretch]) -> None:
    """Let these be the hours of a person, in place of those before; what stays is left alone."""
    known = {
        Stretch(one.weekday or 0, one.from_time, one.until_time): one.id
        for one in best_hours_of(book, [person]).get(person, ())
    }
    said = set(wanted)
    for gone in known.keys() - said:
        book.remove(BEST_HOURS, known[gone])
    for new in sorted(said - known.keys()):
        book.add(
            BEST_HOURS,
            person_id=person,
            weekday=new.weekday or None,
            from_time=new.start,
            until_time=new.end,
        )


def keep_basis(book: WritableBook, person: UUID, basis: Basis, source: BasisSource) -> None:
    """Let this be the basis from today, and end the one before; the same one stays as it is."""
    today, rows = book.moment.today, book.rows(ask.BASES_OF, ids=[person])
    if any((row.basis, row.source) == (basis, source) for row in rows):
        return
    book.change_all(LAWFUL_BASES, {row.id: {"until_on": today} for row in rows})
    book.add(LAWFUL_BASES, person_id=person, basis=basis, source=source, since_on=today)


def particulars_of(book: Book, people: Sequence[UUID]) -> dict[UUID, Particulars]:
    """Read of each person when to reach them, what is closed, the basis, and where they worked."""
    hours, closings = best_hours_of(book, people), closings_of(book, people)
    bases = {
        row.person_id: LawfulBasis(row.id, row.person_id, row.basis, row.source, row.since_on)
        for row in in_chunks(book, ask.BASES_OF, "ids", people)
    }
    past = _past(book, people)
    return {
        one: Particulars(
            hours.get(one, ()), closings.get(one, ()), bases.get(one), past.get(one, ())
        )
        for one in people
    }


def _past(book: Book, people: Sequence[UUID]) -> dict[UUID, tuple[PastJob, ...]]:
    rows = list(in_chunks(book, ask.PAST_OF, "ids", people))
    roles = roles_of(book, list(dict.fromkeys(row.person_id for row in rows))) if rows else {}
    found: dict[UUID, list[PastJob]] = defaultdict(list)
    for row in rows:
        ended = (
            role.part
            for role in roles.get(row.person_id, ())
            if role.account_id == row.account_id and role.until_on is not None
        )
        said = (row.name, row.until_on, row.job_title, row.from_on, tuple(dict.fromkeys(ended)))
        found[row.person_id].append(PastJob(*said))
    return {person: tuple(several) for person, several in found.items()}
