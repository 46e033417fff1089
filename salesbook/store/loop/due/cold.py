"""Cold: which accounts have been silent for as long as their cadence, a superset.

The last contact of each account is looked up once, in an index; whatever else may matter is asked
of the accounts that are silent for long, and only whether it is there.
"""

from uuid import UUID

from salesbook.domain.accounts.account import Grade
from salesbook.domain.loop.due.coldest import Silence
from salesbook.domain.loop.due.horizon import Horizon
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop.due import cold as ask
from salesbook.store.loop.due.candidates import bound
from salesbook.store.loop.due.ground import ground_in


def cold_accounts(book: Book, horizon: Horizon, rep_id: UUID | None) -> list[Silence]:
    """Find the accounts whose silence has come to its cadence, without a follow-up planned."""
    statement = ask.COLD_FOR_ALL if rep_id is None else ask.COLD_FOR_REP
    binds = bound(
        rep_id,
        today=horizon.today,
        tomorrow=horizon.tomorrow,
        cold_a=horizon.cold_before[Grade.A],
        cold_b=horizon.cold_before[Grade.B],
        cold_c=horizon.cold_before[Grade.C],
        fresh=horizon.fresh_from,
        tried=horizon.tried_from,
        changed=horizon.owner_since,
    )
    return [
        Silence(
            id=row.id,
            name_key=row.name_key,
            grade=row.grade,
            entered_at=row.entered_at,
            last_contact_at=row.last_at,
            attempts=row.attempts,
            marked=bool(row.marked),
            ground=ground_in(row),
        )
        for row in book.rows(statement, **binds)
    ]
