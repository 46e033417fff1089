"""Power: who is at an account, which parts they play, and who left."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from salesbook.domain.accounts.power import Former, Part, Power, Seat
from salesbook.domain.accounts.role import DECIDES
from salesbook.store.accounts.person import jobs_of, people_with
from salesbook.store.accounts.role import role_from
from salesbook.store.book.book import Book
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.accounts import role as ask_places
from salesbook.store.compiled.loop.due import remembered as ask
from salesbook.store.loop.role_evidence import parts_of
from salesbook.store.statement import Answer


def power_of(book: Book, account_id: UUID) -> Power:
    """Read who has to do with an account now, with the parts they play, and who left."""
    parts = _parts_at(book, account_id)
    places = book.rows(ask_places.PLACES_AT, account=account_id)
    present = {row.person_id: row for row in places if row.until_on is None}
    outside = people_with(book, [one for one in parts if one not in present])
    seats = [_seat(row, parts.get(one, ())) for one, row in present.items()]
    seats += [Seat(one.id, one.name, parts=parts[one.id], inside=False) for one in outside]
    here = {seat.person_id for seat in seats}
    gone = {row.person_id: row for row in reversed(places) if row.person_id not in here}
    return Power(
        account_id,
        tuple(sorted(seats, key=lambda seat: (seat.name, str(seat.person_id)))),
        _former(book, gone),
    )


def _parts_at(book: Book, account_id: UUID) -> dict[UUID, tuple[Part, ...]]:
    rows = book.rows(ask.ROLES, ids=[account_id], today=book.moment.today)
    found: dict[UUID, list[Part]] = defaultdict(list)
    for part in parts_of(book, [role_from(row) for row in rows]):
        found[part.role.person_id].append(part)
    return {person: tuple(several) for person, several in found.items()}


def _seat(row: Answer, parts: tuple[Part, ...]) -> Seat:
    return Seat(row.person_id, row.name, row.job_title, row.department, parts)


def _former(book: Book, gone: dict[UUID, Answer]) -> tuple[Former, ...]:
    jobs = jobs_of(book, list(gone))
    former = [
        Former(
            person_id=one,
            name=row.name,
            left_on=row.until_on,
            title=row.job_title,
            now_at=jobs[one][0].account.name if one in jobs else None,
        )
        for one, row in gone.items()
    ]
    return tuple(sorted(former, key=lambda one: (-one.left_on.toordinal(), one.name)))


def deciders_of(book: Book, accounts: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
    """Name those without whose yes nothing is bought, of each account that has any."""
    rows = in_chunks(book, ask.ROLES, "ids", accounts, today=book.moment.today)
    pairs = dict.fromkeys((row.account_id, row.person_id) for row in rows if row.part in DECIDES)
    names = {one.id: one.name for one in people_with(book, [person for _, person in pairs])}
    found: dict[UUID, list[str]] = defaultdict(list)
    for account, person in pairs:
        if person in names:
            found[account].append(names[person])
    return {account: tuple(sorted(several)) for account, several in found.items()}
