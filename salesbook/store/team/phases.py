"""What is known of phases: the contacts of accounts and of reps in each, and the last orders."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from salesbook.domain.book.moment import Moment
from salesbook.domain.team.period import Period
from salesbook.domain.team.phases import AccountPhases, Phased, RepPhases
from salesbook.store.book.book import Book
from salesbook.store.compiled.team import phases as ask
from salesbook.store.statement import Answer

_NONE = Phased({}, {}, {})


def account_phases(
    book: Book,
    period: Period,
    *,
    owners: Iterable[UUID] | None = None,
    account: UUID | None = None,
) -> list[AccountPhases]:
    """Read the phases of accounts that were ever reached or ordered, as of the period's end.

    Of all accounts, of those that `owners` have now, or of one; those put away are left out.
    """
    asked: dict[str, Any] = {}
    which = "all"
    if account is not None:
        which, asked = "one", {"id": account}
    elif owners is not None:
        which, asked = "owned", {"reps": list(owners)}
    rows = book.rows(ask.PHASES_OF_ACCOUNTS[which], **asked, **_between(book, period))
    phased = _phased(rows, "account_id", book.moment)
    orders = book.rows(ask.LAST_ORDERS[which], **asked, day=period.until)
    ordered = {row.account_id: row.ordered_on for row in orders}
    return [
        AccountPhases(
            row.id,
            row.name,
            row.owner_id,
            row.owner,
            phased.get(row.id, _NONE),
            ordered.get(row.id),
        )
        for row in book.rows(ask.NAMED[which], **asked)
        if row.id in phased or row.id in ordered
    ]


def rep_phases(book: Book, period: Period, reps: Mapping[UUID, str]) -> list[RepPhases]:
    """Read the phases of the contacts that reps had, given by id with their names."""
    rows = book.rows(ask.PHASES_OF_REPS, reps=list(reps), **_between(book, period))
    phased = _phased(rows, "rep_id", book.moment)
    return [RepPhases(rep, name, phased.get(rep, _NONE)) for rep, name in reps.items()]


def _between(book: Book, period: Period) -> dict[str, Any]:
    """Name the instants of a period on the clock of who reads: what is summed has no other."""
    since, until = period.on_clock(book.moment)
    return {"since": since, "until": until}


def _phased(rows: Iterable[Answer], whose: str, moment: Moment) -> dict[UUID, Phased]:
    kept: dict[UUID, list[Answer]] = defaultdict(list)
    for row in rows:
        kept[getattr(row, whose)].append(row)
    return {
        one: Phased(
            {row.phase: int(row.inside) for row in some},
            {row.phase: row.ever for row in some},
            {row.phase: Moment(row.last_at, moment.zone).today for row in some},
        )
        for one, some in kept.items()
    }
