"""The revisions of a day's plan, and what changed from the first to the last."""

from datetime import date

from salesbook.domain.loop.plan.compared import Compared, compare_plans
from salesbook.domain.loop.plan.errors import NoPlanError
from salesbook.domain.loop.plan.revision import Revision, Revisions
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.loop.plan import latest_plan, plan_made, revisions_of
from salesbook.work.loop.opening import opening_of
from salesbook.work.loop.planned import name_apart


def list_revisions(book: Book, asked: date) -> Revisions:
    """List the revisions that were kept for a day, or the next working day when laid out for it.

    Raises `NoPlanError` when there are none.
    """
    day, found = asked, revisions_of(book, asked)
    if not found and asked >= book.moment.today:
        settings = settings_of(book)
        day = opening_of(book, settings, asked).day
        found = revisions_of(book, day)
    if not found:
        raise NoPlanError(asked, book.moment.today)
    return Revisions(found, _changes(book, day, found[0]))


def _changes(book: Book, day: date, first: Revision) -> tuple[Compared, ...]:
    plans = (plan_made(book, day, first.revision), latest_plan(book, day))
    morning, evening = (name_apart(book, plan) for plan in plans if plan)
    return compare_plans(morning, evening)
