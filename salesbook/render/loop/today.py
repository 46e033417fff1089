"""How the day looks at a glance."""

from collections.abc import Iterator
from datetime import date

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words, distance_words, time_words
from salesbook.domain.loop.plan.glance import Glance
from salesbook.domain.loop.plan.opening import Shift
from salesbook.domain.loop.plan.span import clock
from salesbook.render.layout import Report, stacked
from salesbook.render.loop.agenda import Agenda, Line
from salesbook.render.loop.plan_words import (
    BLOCKS,
    clocked,
    length_words,
    typed_name,
    what_text,
    who_text,
)
from salesbook.render.style import accent, alarm, joined, muted, paste, plain, strong
from salesbook.render.words import BLANK, Words

_WELCOME = (
    "This book is empty.",
    "  Try it with a firm made up for you:  salesbook demo",
    "  Bring your customers in:             salesbook import FILE",
    "  Or begin with one:                   salesbook account add NAME",
)


def today_report(glance: Glance, moment: Moment) -> Report:
    """Say where the day stands, what is next, and what waits."""
    if glance.empty:
        return stacked(*map(plain, _WELCOME))
    return stacked(*_when(glance, moment), *_contact(glance), _waits(glance), BLANK, _next(glance))


def now_report(glance: Glance, moment: Moment) -> Report:
    """Say which block this is, how long it lasts, and what is next."""
    return stacked(*_when(glance, moment), *_contact(glance), _next(glance))


def _when(glance: Glance, moment: Moment) -> Iterator[Words]:
    today = moment.today
    head = strong(time_words(moment.local, today))
    block, following = glance.present.block, glance.present.following
    if block:
        until = f"until {clock(block.span.end)}, {length_words(glance.present.minutes_left)} left"
        yield joined(head, joined(accent(BLOCKS[block.kind]), plain(until), by=" "), by=" · ")
    else:
        yield joined(head, plain(_begins(glance, today)), by=" · ")
    if block and following:
        yield plain(f"Then {BLOCKS[following.kind].lower()}, from {clock(following.span.start)}")


def _begins(glance: Glance, today: date) -> str:
    """Say when work begins: between blocks and after the day there always is a next one."""
    day, following = glance.opening.day, glance.present.following
    at = clock(following.span.start) if following else ""
    if day == today:
        return f"the day begins at {at}"
    return f"next: {day_words(day, today)} ({distance_words(day, today)}) {at}"


def _contact(glance: Glance) -> Iterator[Report]:
    item = glance.contact
    if item is None:
        yield muted("No contact is planned any more." if glance.kept else "Nobody is due.")
        return
    said = clocked(what_text(item, None), glance.there)
    yield Agenda([Line(clock(item.span.start), str(glance.number), who_text(item), said)])


def _waits(glance: Glance) -> Words:
    debts = f"{glance.debts} to log or to do" if glance.debts else ""
    return joined(
        f"{glance.due} due",
        f"{glance.needs_purpose} without a purpose" if glance.needs_purpose else "",
        alarm(debts) if debts else "",
        muted(f"{length_words(glance.contact_minutes_left)} of contact time left"),
        by=" · ",
    )


def _next(glance: Glance) -> Words:
    if glance.opening.shift is Shift.EVENING:
        return muted("Next: salesbook wrap")
    unplaced = glance.due and glance.contact is None and glance.contact_minutes_left
    if not glance.kept or unplaced:
        return muted("Next: salesbook plan today")
    if glance.contact:
        return paste(f"Next: salesbook brief {typed_name(glance.contact.party)}")
    return muted("Next: salesbook pick" if glance.needs_purpose else "Next: salesbook due")
