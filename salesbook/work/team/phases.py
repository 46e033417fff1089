"""The phases of accounts or of reps, in the period that was asked for."""

from salesbook.domain.errors import UsageError
from salesbook.domain.team.phases import (
    FULL_WEEKS,
    Phases,
    PhasesOf,
    account_balances,
    rep_balances,
)
from salesbook.store.book.book import Book
from salesbook.store.team.phases import account_phases, rep_phases
from salesbook.work.accounts.names import account_named, quoted
from salesbook.work.team.asked import Asked, period_asked, reps_asked


def report_phases(book: Book, asked: Asked, by: PhasesOf = PhasesOf.ACCOUNT) -> Phases:
    """Weigh the phases of one account, of a rep's or of all; or those of reps."""
    if asked.account and by is PhasesOf.REP:
        raise UsageError(
            "--account and --by rep do not go together.",
            hint=f"salesbook report phases --account {quoted(asked.account)}",
        )
    period = period_asked(book, asked, full_weeks=FULL_WEEKS)
    reps = reps_asked(book, asked)
    known = account_phases(
        book,
        period,
        owners=reps if asked.rep else None,
        account=account_named(book, asked.account).id if asked.account else None,
    )
    if by is PhasesOf.REP:
        weighed = rep_balances(rep_phases(book, period, reps), known, period.until)
        return Phases(period, by, reps=weighed)
    told = account_balances(known, period.until, silent=asked.account is not None)
    return Phases(period, by, told)
