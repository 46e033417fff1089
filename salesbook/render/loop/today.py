"""How the day looks at a glance."""

from collections.abc import Iterator
from datetime import date

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words, distance_words, time_words
from salesbook.domain.loop.day import BlockKind
from salesbook.domain.loop.plan.blocks import Block
from salesbook.domain.loop.plan.glance import Glance
from salesbook.domain.loop.plan.opening import Shift
from salesbook.domain.loop.plan.span import clock
from salesbook.render.layout import Report, stacked
from salesbook.render.loop.agenda import Agenda, Line
from salesbook.render.loop.next_step import step_without_contact
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
        yield joined(head, joined(accent(_name(glance, block)), plain(until), by=" "), by=" · ")
    else:
        yield joined(head, plain(_begins(glance, today)), by=" · ")
    if block and following:
        then = _name(glance, following).lower()
        yield plain(f"Then {then}, from {clock(following.span.start)}")


def _name(glance: Glance, block: Block) -> str:
    return "Busy" if glance.is_busy(block) else BLOCKS[block.kind]


def _begins(glance: Glance, today: date) -> str:
    """Say when work begins: between blocks and after the day there always is a next one.

    What was agreed for before or after the working day does not begin it.
    """
    day, following = glance.opening.day, glance.present.following
    at = clock(following.span.start) if following else ""
    if day == today and following and following.kind is BlockKind.CONTACT:
        return f"free until {at}"
    if day == today:
        return f"the day begins at {at}"
    return f"next: {day_words(day, today)} ({distance_words(day, today)}) {at}"


def _contact(glance: Glance) -> Iterator[Report]:
    item = glance.contact
    if item is None:
        yield muted(_nobody(glance))
        return
    said = clocked(what_text(item, None), glance.there)
    yield Agenda([Line(clock(item.span.start), str(glance.number), who_text(item), said)])


def _nobody(glance: Glance) -> str:
    """Say that there is no contact to come, and whether somebody is due all the same."""
    if not glance.due:
        return "No contact is planned any more." if glance.kept else "Nobody is due."
    planned = "No contact is planned any more" if glance.kept else "No contact has a place"
    due = f"{glance.due:,} {'is' if glance.due == 1 else 'are'} due"
    time = " and there is time" if glance.contact_minutes_left else ""
    return f"{planned}, though {due}{time}."


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
    if not glance.kept or (glance.contact is None and glance.open_to_more):
        return muted("Next: salesbook plan today")
    if glance.contact:
        return paste(f"Next: salesbook brief {typed_name(glance.contact.party)}")
    step = step_without_contact(
        to_close=glance.to_close, due=glance.due, needs_purpose=glance.needs_purpose
    )
    return muted(f"Next: {step}")
