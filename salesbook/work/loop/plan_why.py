"""Why somebody stands where they stand in a plan."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.plan.bound import Because, why_not, why_then
from salesbook.domain.loop.plan.item import Leftover, PlanItem
from salesbook.domain.loop.plan.laid import Laid, PlanWhy
from salesbook.domain.loop.plan.opening import Opening
from salesbook.store.book.book import Book
from salesbook.store.book.day_off import holidays_between
from salesbook.store.loop.reach import countries_of
from salesbook.work.accounts.names import find_subject
from salesbook.work.loop.due import explain_due
from salesbook.work.loop.past import look_back
from salesbook.work.loop.plan import moment_of, plan_day
from salesbook.work.loop.planned import past_plan
from salesbook.work.loop.why_asked import subject_in_due


def explain_plan(book: Book, asked: date, words: str, files: Sequence[Path] = ()) -> PlanWhy:
    """Say where somebody stands in the plan of a day, and why they are due or not.

    Of a day gone by, it is said from what was recorded when its plan was made.
    """
    laid, moment = _laid(book, asked, files)
    subject = find_subject(book, words)
    asked_for = subject_in_due(subject)
    ids = asked_for.accounts | asked_for.people
    items = tuple(each for each in laid.plan.items if each.party.among(ids))
    leftovers = tuple(each for each in laid.plan.leftovers if each.party.among(ids))
    return PlanWhy(
        laid=laid,
        name=subject.name,
        items=items,
        leftovers=leftovers,
        why=explain_due(book, asked_for, moment=moment, rep_id=book.rep.id, weighed=True),
        placed=tuple(_then(laid, each) for each in items),
        left=tuple(_not(book, laid, each) for each in leftovers),
    )


def _then(laid: Laid, item: PlanItem) -> tuple[Because, ...]:
    return why_then(laid.load, laid.plan, item) if laid.load else ()


def _not(book: Book, laid: Laid, left: Leftover) -> tuple[Because, ...]:
    return why_not(laid.load, left, _holiday(book, laid.plan.day, left)) if laid.load else ()


def _holiday(book: Book, day: date, left: Leftover) -> str:
    """Name the holiday on which a customer is not called."""
    account = left.party.account_id
    countries = countries_of(book, [account]) if account else []
    found = (one for each in countries for one in holidays_between(book, each, day, day))
    return next((one.name for one in found), "")


def _laid(book: Book, asked: date, files: Sequence[Path]) -> tuple[Laid, Moment]:
    """Take the plan that was kept of a day gone by, and lay out any other; find its moment."""
    if asked >= book.moment.today:
        laid = plan_day(book, asked, files)
        return laid, moment_of(book.moment, laid.opening, laid.plan.settings)
    plan = past_plan(book, asked)
    moment = look_back(book, plan.made_at or book.moment.now)
    return Laid(Opening(asked, 0, asked), plan, fresh=False), moment
