"""Purposes: weighing what was typed, and the day it is due when nobody said one."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from salesbook.domain.accounts.account import Account
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.errors import SalesbookError
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.follow_up import Purpose
from salesbook.domain.loop.reading import Reading
from salesbook.domain.loop.receipt import Whom
from salesbook.store.book.book import Book

if TYPE_CHECKING:
    from salesbook.domain.loop.lint import Finding

VAGUE = "vague_purpose"


class VagueError(SalesbookError):
    """Say that strict books take no empty purpose, and what to say instead."""

    def __init__(self, finding: "Finding") -> None:
        super().__init__(
            f"“{finding.text}” says nothing of what the contact is for ({finding.rule}).",
            hint=f"Say what it is for: {finding.suggestion}",
        )


def default_day(account: Account | None, moment: Moment, settings: Settings) -> date:
    """Find the working day on which the account's cadence asks for a contact."""
    grade = account.grade if account else None
    ideal = timedelta(days=settings.cadence(grade).ideal_days)
    return settings.workweek.shift(moment.today + ideal, 0)


def reading_of(moment: Moment, order: DateOrder, settings: Settings) -> Reading:
    """Say how dates are read: by the book's order, else the one of the system's locale."""
    said = settings.dates_order
    return Reading(moment, DateOrder(said) if said else order, settings.workweek)


def weigh_purpose(
    book: Book, purpose: Purpose, whom: Whom, settings: Settings, *, refused: bool
) -> Advice | None:
    """Warn of an empty purpose, with a rewrite from what is known of whom it is with."""
    finding = find_vague(book, purpose, whom, settings)
    if finding is None:
        return None
    said = "says nothing of what it is for"
    left = ", so it was not kept as a follow-up" if refused else ""
    return Advice(VAGUE, f"“{purpose.text}” {said}{left} ({finding.rule}).", finding.suggestion)


def find_vague(book: Book, purpose: Purpose, whom: Whom, settings: Settings) -> "Finding | None":
    """Find what makes a purpose empty; facts are read only when something does."""
    from salesbook.domain.loop.phrases.find import find_empty  # noqa: PLC0415 (five languages)

    names = tuple(one.name for one in (*whom.people, whom.account) if one)
    if find_empty(purpose.text, names, settings.phrases) is None:
        return None
    from salesbook.domain.loop.lint import lint_purpose  # noqa: PLC0415 (only when vague)
    from salesbook.work.loop.whom_facts import facts_of_whom  # noqa: PLC0415 (only when vague)

    return lint_purpose(purpose.text, facts_of_whom(book, whom, settings), kind=purpose.kind)
