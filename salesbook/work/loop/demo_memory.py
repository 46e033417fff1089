"""What the demo remembers of its people: parts, days, agreements, promises, risks."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from dateutil.relativedelta import relativedelta

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.speak import MONTHS
from salesbook.domain.loop.demo.agreements import AGREEMENTS, Settled
from salesbook.domain.loop.demo.notes import NOTES, Noted
from salesbook.domain.loop.demo.occasions import OCCASIONS, Remembered
from salesbook.domain.loop.demo.promises import PROMISES, Vowed
from salesbook.domain.loop.demo.roles import ROLES, Part
from salesbook.domain.loop.entry import Entry
from salesbook.domain.workdays import Workweek
from salesbook.store.book.book import WritableBook
from salesbook.store.book.handles import LAST
from salesbook.work.accounts.agreement import Standards, set_agreement
from salesbook.work.loop.demo_step import Step, typed, workday
from salesbook.work.loop.log import log_contact
from salesbook.work.loop.note import Jotting, keep_note
from salesbook.work.loop.promise import Vow, add_promise
from salesbook.work.loop.role import SaidRole, set_role

_WEEK = Workweek()


def memory_steps(moment: Moment) -> Iterator[Step]:
    """Tell what was kept of people and of promises."""
    yield from typed(moment, "person role", ROLES, _play)
    yield from typed(moment, "agreement set", AGREEMENTS, _agree)
    yield from typed(moment, "log", OCCASIONS, partial(_remember, moment))
    yield from typed(moment, "promise add", PROMISES, _promise)
    yield from typed(moment, "note", NOTES, _note)


def _play(part: Part, book: WritableBook) -> None:
    said = SaidRole(
        part.person,
        part.part,
        stance=part.stance,
        influence=part.influence,
        evidence=None if part.claimed else LAST,
    )
    set_role(book, said)


def _agree(settled: Settled, book: WritableBook) -> None:
    standards = Standards(
        every=settled.every,
        at_most=settled.at_most,
        most=settled.most,
        channel=settled.channel,
        reply=settled.reply,
        we=settled.we,
        they=settled.they,
    )
    set_agreement(book, settled.account, standards)


def _remember(moment: Moment, day: Remembered, book: WritableBook) -> None:
    """Log last year's call about a day, late; the day itself comes into the book with it."""
    comes = workday(moment, day.ahead)
    entry = Entry(
        subject=day.account,
        note=day.story,
        people=(day.who,),
        at=f"{_worked(comes - relativedelta(years=1)):%Y-%m-%d} {day.at}",
        goodwill=True,
        no_next="one_off",
        occasion=f"birthday {comes.day} {MONTHS[comes.month - 1]}",
    )
    log_contact(book, entry, DateOrder.DMY)


def _worked(day: date) -> date:
    """Find the day on which a wish was said: on a weekend's day nobody calls, so before it."""
    return day if _WEEK.includes(day) else _WEEK.shift(day, -1)


def _promise(vow: Vowed, book: WritableBook) -> None:
    said = Vow(vow.account, vow.text, by="us", on=f"{vow.within} bd", kind=vow.kind)
    add_promise(book, said, DateOrder.DMY)


def _note(noted: Noted, book: WritableBook) -> None:
    keep_note(book, Jotting(noted.account, noted.text, noted.kind), DateOrder.DMY)
