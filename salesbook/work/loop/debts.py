"""Find what reference time is for: what was not logged, agreed, sent or asked of a colleague."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from salesbook.domain.book.hours import minutes_of
from salesbook.domain.book.setting import Settings
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.commitment import promised_words
from salesbook.domain.loop.day import ItemKind
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.desk import DESK_MINUTES, logging
from salesbook.domain.loop.plan.item import PlanItem, Task
from salesbook.domain.loop.plan.span import clock, instant_of
from salesbook.store.book.book import Book
from salesbook.store.loop.debts import (
    Unsummed,
    entrusted_until,
    logged_since,
    purposeless_since,
    unsummed_since,
)
from salesbook.store.loop.plan import plan_before

DEBT_DAYS, DEBTS = 14, 20
"""How far back a conversation without a next purpose is a debt, and how many are named. Ours."""

RECAPS = 5
"""How many talks a day asks to sum up: forty calls are not put in writing one by one. Ours."""

_DAY = timedelta(days=1)


def unlogged_before(book: Book, settings: Settings, day: date) -> tuple[Task, ...]:
    """List the contacts of the last day planned before of which nothing was said since.

    A day that is not over owes nothing yet.
    """
    today, time_here = book.moment.today, book.moment.local.time()
    over = time_here >= settings.workday(today).end
    plan = plan_before(book, min(day, today + _DAY if over else today))
    if plan is None:
        return ()
    on = day_words(plan.day, book.moment.today)
    passed = None if plan.day < today else minutes_of(time_here)
    return tuple(
        logging(item, f"planned {on} {clock(item.span.start)}")
        for item in unsaid(book, plan)
        if passed is None or item.span.end <= passed
    )


def unsaid(book: Book, plan: DayPlan) -> Iterator[PlanItem]:
    """Go through the open contacts of a plan with whom nothing was logged since their time.

    What was logged before it was another contact, or would have closed this one.
    """
    said = logged_since(book, book.moment.at(plan.day, time.min))
    for item in plan.contacts:
        since = instant_of(item.span.start, book.moment.zone, plan.day)
        ids = frozenset(identity for identity, at in said.items() if at >= since)
        if item.open and not item.party.among(ids):
            yield item


def purposeless(book: Book, settings: Settings) -> tuple[Task, ...]:
    """List the conversations that still owe a next purpose, where the settings are strict.

    What was typed in them, which may be private, is repeated to the rep alone.
    """
    if not settings.strict:
        return ()
    since, own = book.moment.now - DEBT_DAYS * _DAY, book.reader == book.rep.id
    return tuple(
        Task(ItemKind.OWED, _owing(typed if own else ""), DESK_MINUTES, party, reason="no_next")
        for party, typed in purposeless_since(book, since)[:DEBTS]
    )


def unsummed(book: Book, settings: Settings, day: date) -> tuple[Unsummed, ...]:
    """List the talks since the working day before a day that nobody has in writing."""
    since = settings.workweek.shift(day, -1)
    return unsummed_since(book, book.moment.at(since, time.min))


def recaps(book: Book, settings: Settings, day: date) -> tuple[Task, ...]:
    """List the talks that are to be summed up for whom they were with, the earliest few."""
    return tuple(
        Task(ItemKind.RECAP, " ".join(talk.proposed.split()), DESK_MINUTES, talk.party)
        for talk in unsummed(book, settings, day)[:RECAPS]
    )


def to_involve(book: Book, settings: Settings, day: date) -> tuple[Task, ...]:
    """List the promises that colleagues are to keep by the next working day, theirs to be reminded.

    They are those the rep entered, and those others entered at the rep's accounts; what a colleague
    both entered and keeps is theirs alone.
    """
    until = settings.workweek.shift(day, 1)
    return tuple(
        Task(
            kind=ItemKind.COLLEAGUE,
            title=promised_words(entrusted.promise),
            minutes=DESK_MINUTES,
            party=entrusted.party,
            reason=entrusted.keeper,
        )
        for entrusted in entrusted_until(book, until)
    )


def _owing(typed: str) -> str:
    """Ask for the purpose, and repeat what was typed, since a refused one is kept nowhere else."""
    words = " ".join(typed.split())
    return f"Say why you talk next, after “{words}”" if words else "Say why you talk next"
