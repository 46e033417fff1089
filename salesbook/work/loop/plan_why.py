"""Why somebody stands where they stand in a plan."""

from datetime import date
from uuid import UUID

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.plan.item import Party
from salesbook.domain.loop.plan.laid import Laid, PlanWhy
from salesbook.domain.loop.plan.opening import Opening
from salesbook.store.book.book import Book
from salesbook.work.accounts.names import find_subject
from salesbook.work.loop.due import explain_due
from salesbook.work.loop.past import look_back
from salesbook.work.loop.plan import moment_of, plan_day
from salesbook.work.loop.planned import past_plan
from salesbook.work.loop.why_asked import subject_in_due


def explain_plan(book: Book, asked: date, words: str) -> PlanWhy:
    """Say where somebody stands in the plan of a day, and why they are due or not.

    Of a day gone by, it is said from what was recorded when its plan was made.
    """
    laid, moment = _laid(book, asked)
    subject = find_subject(book, words)
    asked_for = subject_in_due(subject)
    ids = asked_for.accounts | asked_for.people
    return PlanWhy(
        laid=laid,
        name=subject.name,
        items=tuple(each for each in laid.plan.items if _concerns(each.party, ids)),
        leftovers=tuple(each for each in laid.plan.leftovers if _concerns(each.party, ids)),
        why=explain_due(book, asked_for, moment=moment, rep_id=book.rep.id, weighed=True),
    )


def _laid(book: Book, asked: date) -> tuple[Laid, Moment]:
    """Take the plan that was kept of a day gone by, and lay out any other; find its moment."""
    if asked >= book.moment.today:
        laid = plan_day(book, asked)
        return laid, moment_of(book.moment, laid.opening, laid.plan.settings)
    plan = past_plan(book, asked)
    moment = look_back(book, plan.made_at or book.moment.now)
    return Laid(Opening(asked, 0, asked), plan, fresh=False), moment


def _concerns(party: Party, ids: frozenset[UUID]) -> bool:
    return bool({party.account_id, party.person_id} & ids)
