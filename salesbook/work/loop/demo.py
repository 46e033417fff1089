"""The demo: a book of its own, kept for three months by the same functions that keep a real one."""

import re
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from functools import partial
from pathlib import Path

from salesbook.domain.accounts.account import Account, ContactChannel, PauseReason
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.rep import Newcomer
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.loop.demo.customers import CUSTOMERS
from salesbook.domain.loop.demo.prospects import PROSPECTS
from salesbook.domain.loop.demo.story import Member, Place, Talk
from salesbook.domain.loop.entry import Entry
from salesbook.store.book.book import WritableBook
from salesbook.store.book.journal import Intent
from salesbook.store.loop.follow_up import follow_ups_with
from salesbook.store.opening import write_book
from salesbook.work.accounts.account import edit_account, enter_account
from salesbook.work.accounts.names import find_subject
from salesbook.work.accounts.pause import pause_account
from salesbook.work.accounts.person import add_person
from salesbook.work.accounts.reach import Reach
from salesbook.work.loop.demo_memory import memory_steps
from salesbook.work.loop.demo_pipeline import pipeline_steps
from salesbook.work.loop.demo_presence import presence_steps
from salesbook.work.loop.demo_step import Step, typed_at, workday
from salesbook.work.loop.log import log_contact
from salesbook.work.pipeline.campaign import bring

PLACES = CUSTOMERS + PROSPECTS

_OPENING = time(8, 45)
_SOON = timedelta(minutes=5)
Random = Callable[[int], bytes]


def steps(moment: Moment) -> list[Step]:
    """Tell the story up to a moment, the earliest step first."""
    told = [step for place in PLACES for step in _of_place(place, moment)]
    told += [*memory_steps(moment), *pipeline_steps(moment), *presence_steps(moment)]
    past = [step for step in told if step.at < moment.now]
    return sorted(past, key=lambda step: step.at)


def keep_step(address: str, step: Step, moment: Moment, newcomer: Newcomer, random: Random) -> None:
    """Keep one step of the story, as the command that was typed then."""
    then = Moment(step.at, moment.zone)
    with write_book(address, then, newcomer, random, Intent(step.command)) as book:
        step.act(book)


def clear_demo(path: Path) -> None:
    """Take away the demo of an earlier day, so that the story ends today."""
    for one in (path, Path(f"{path}-journal")):
        one.unlink(missing_ok=True)


def _of_place(place: Place, moment: Moment) -> Iterator[Step]:
    entered = moment.at(workday(moment, -place.entered), _OPENING)
    yield Step(entered, "account add", partial(_enter, place))
    at = entered
    for talk in place.talks:
        at = typed_at(moment, talk)
        yield Step(at, "log", partial(_log, place, talk))
    if place.paused_for:
        until = workday(moment, place.paused_for)
        yield Step(at + _SOON, "pause", partial(_pause, place, until))
    if place.closed_because:
        yield Step(at + _SOON, "account edit", partial(_close, place))


def _enter(place: Place, book: WritableBook) -> None:
    fields = {
        "kind": place.kind,
        "grade": place.grade,
        "city": place.city,
        "industry": place.industry,
        "source": place.source,
    }
    entered = enter_account(book, place.name, fields, reach=Reach(phones=(_dialled(place.phone),)))
    for member in place.people:
        _add(member, place, entered.card.account, book)
    if place.campaign:
        bring(book, entered, place.campaign)
    book.say(f"Added {place.name}")


def _add(member: Member, place: Place, account: Account, book: WritableBook) -> None:
    add_person(
        book,
        member.name,
        account=account,
        reach=Reach(emails=(_email(member, place),), phones=(_dialled(member.phone),)),
        job_title=member.title,
        department=member.department,
    )


def _log(place: Place, talk: Talk, book: WritableBook) -> None:
    settled = _settled(place, book) if talk.settles else ()
    began = talk is place.talks[0] and talk.settles
    entry = Entry(
        subject=place.name,
        note=talk.note,
        people=(talk.who,),
        by=talk.by,
        outcome=talk.outcome or None,
        inbound=talk.inbound,
        goodwill=talk.goodwill,
        closes=settled,
        met=talk.met if settled else None,
        phase=talk.phase or ("inform" if began else None),
        facts=talk.facts,
        promises=talk.promises,
        their_promises=talk.their_promises,
        sent=talk.sent,
        complaint=talk.complaint,
        campaign=talk.campaign,
    )
    log_contact(book, entry, DateOrder.DMY)


def _settled(place: Place, book: WritableBook) -> tuple[str, ...]:
    """Name what a talk settles: all that was open at the account, with whomever it was."""
    open_ = follow_ups_with(book, account=_account(book, place).id, people=())
    return tuple(follow_up.handle for follow_up in open_)


def _pause(place: Place, until: date, book: WritableBook) -> None:
    pause_account(book, _account(book, place), until, PauseReason.ILLNESS)


def _close(place: Place, book: WritableBook) -> None:
    closed = Reach(close=(ContactChannel.ALL,), because=place.closed_because)
    edit_account(book, _account(book, place), {}, closed)


def _account(book: WritableBook, place: Place) -> Account:
    account = find_subject(book, place.name).account
    assert account is not None, "every place of the story is an account"  # noqa: S101
    return account


def _dialled(number: str) -> str:
    """Dial a number in Britain from wherever the rep is."""
    return f"+44 {number.removeprefix('0')}"


def _email(member: Member, place: Place) -> str:
    """Make an address: the letters of the first and last names at the account's first word."""
    names = re.findall(r"[a-z]+", member.name.casefold())
    host = re.findall(r"[a-z]+", place.name.casefold())[0]
    return f"{names[0]}.{names[-1]}@{host}.example"
