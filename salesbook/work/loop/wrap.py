"""Close a day: settle the contacts that were planned, and tell what the day brought."""

from collections.abc import Collection, Iterator
from datetime import date, time, timedelta
from uuid import UUID

from salesbook.domain.book.hours import minutes_of
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.ids import SHOWN_LENGTH, handle_of
from salesbook.domain.loop.commitment import CommitmentKind, Side, promised_words
from salesbook.domain.loop.day import ItemStatus
from salesbook.domain.loop.entry import Entry
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.loop.listing import FollowUpChange
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.item import Party, PlanItem
from salesbook.domain.loop.plan.span import clock
from salesbook.domain.loop.promise import KnownPromise
from salesbook.domain.loop.talk import Talk
from salesbook.domain.loop.wrap import (
    Ahead,
    AnsweredError,
    DayReport,
    Debt,
    DebtKind,
    FutureWrapError,
    Told,
    Waiting,
    Wrap,
)
from salesbook.domain.text import check_text
from salesbook.store.accounts.account import accounts_with
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.setting import settings_of
from salesbook.store.loop.follow_up import still_open
from salesbook.store.loop.plan import latest_plan, plan_before
from salesbook.store.loop.plan_slots import open_slots, settle_item
from salesbook.store.loop.promise import Wanted, promises_listed, promises_touched_on
from salesbook.store.loop.talk import talks_between
from salesbook.work.book.typed_day import typed_day
from salesbook.work.loop.debts import purposeless, unsaid, unsummed
from salesbook.work.loop.followup import ReasonlessError, drop_follow_up, postpone_follow_up
from salesbook.work.loop.plan import plan_day
from salesbook.work.loop.planned import name_apart

ASKED_DAYS = 14
"""How far back a planned contact is still asked for; as far as its debt is. Ours."""

FIRST = 3
"""How many contacts of the next working day are shown."""

OWED = 20
"""How many debts are named; the rest is counted."""

_DAY = timedelta(days=1)


def waiting_contacts(book: Book) -> tuple[Waiting, ...]:
    """List the planned contacts of today, and of the day planned before, that nobody spoke of.

    A contact whose follow-up was closed or moved since waits no more.
    """
    today = book.moment.today
    before, plan = plan_before(book, today), latest_plan(book, today)
    recent = before is not None and before.day >= today - ASKED_DAYS * _DAY
    now = list(_open_in(book, plan)) if plan else []
    again = {each.item.party for each in now}
    left = _left_of(book, before) if before and recent else ()
    return (*(each for each in left if each.item.party not in again), *now)


def entry_of(waiting: Waiting) -> Entry:
    """Begin the log of a planned contact: with whom, how, when it was planned, and what for.

    It is named by its handle, which means the same however names change before it is written.
    """
    party, item = waiting.item.party, waiting.item
    return Entry(
        subject=handle_of(waiting.subject_id),
        people=(party.person,) if party.account_id and party.person else (),
        by=waiting.channel.value,
        at=f"{waiting.day.isoformat()} {clock(item.span.start)}" if waiting.over else None,
        closes=(waiting.follow_up.handle,) if waiting.follow_up else (),
    )


def move_contact(
    book: WritableBook, waiting: Waiting, to: str, order: DateOrder
) -> FollowUpChange | None:
    """Give the follow-up of a planned contact another day.

    One that is due by itself has no day to move: it is only settled for this one. Raises
    `AnsweredError` where it was settled in the meantime.
    """
    _settle(book, waiting, ItemStatus.MOVED)
    if waiting.follow_up:
        return postpone_follow_up(book, waiting.follow_up.handle, to, order)
    book.say(f"Left for another day: {waiting.item.party.name}")
    return None


def drop_contact(book: WritableBook, waiting: Waiting, because: str) -> FollowUpChange | None:
    """Drop the follow-up of a planned contact, or take one that is due by itself off the day.

    Raises `ReasonlessError`, and `AnsweredError` where it was settled in the meantime.
    """
    if not because.strip():
        raise ReasonlessError
    _settle(book, waiting, ItemStatus.SKIPPED, check_text(because, "reason").strip())
    if waiting.follow_up:
        return drop_follow_up(book, waiting.follow_up.handle, because)
    book.say(f"Off the plan: {waiting.item.party.name}, {because.strip()}")
    return None


def wrap_day(
    book: Book, typed: str | None = None, locale: str = "C", *, own: bool, include_private: bool
) -> Wrap:
    """Tell what a day brought, and today also what is owed and what comes next.

    `own` says that the debts and tomorrow are for the rep's own eyes; the report is made to be
    handed on, and holds words of private talks only where they are asked for. Raises
    `FutureWrapError`.
    """
    today = book.moment.today
    day = typed_day(book, typed, forwards=False, locale=locale) if typed else today
    if day > today:
        raise FutureWrapError
    others = book if include_private else book.for_others()
    report = _report(others, day)
    if day < today:
        return Wrap(report)
    seen = book if own else others
    debts = list(_debts(seen))
    return Wrap(report, tuple(debts[:OWED]), max(len(debts) - OWED, 0), _ahead(seen))


def _left_of(book: Book, plan: DayPlan) -> Iterator[Waiting]:
    waiting = frozenset(unsaid(book, plan))
    return (each for each in _open_in(book, plan) if each.item in waiting)


def _open_in(book: Book, plan: DayPlan) -> Iterator[Waiting]:
    minute = minutes_of(book.moment.local.time()) if plan.day == book.moment.today else None
    for item in name_apart(book, plan).contacts:
        follow_up = _still_due(book, item, plan.day)
        if item.open and (follow_up or item.follow_up_id is None):
            over = minute is None or item.span.start <= minute
            yield Waiting(plan.day, item, over, follow_up)


def _still_due(book: Book, item: PlanItem, day: date) -> FollowUp | None:
    """Read the follow-up an item was planned for, where it is open and was not moved on."""
    found = still_open(book, item.follow_up_id) if item.follow_up_id else None
    return found if found and found.due_on <= max(day, book.moment.today) else None


def _settle(
    book: WritableBook, waiting: Waiting, status: ItemStatus, because: str | None = None
) -> None:
    party = waiting.item.party
    asked = (party.account_id, party.person_id, waiting.item.follow_up_id)
    for slot in open_slots(book, waiting.day):
        if slot.status is ItemStatus.PLANNED and asked == (
            slot.account_id,
            slot.person_id,
            slot.follow_up_id,
        ):
            return settle_item(book, slot.id, status, because)
    raise AnsweredError(party.name)


def _debts(book: Book) -> Iterator[Debt]:
    """Go through what is owed: promises first, then what is not logged or has no next purpose.

    A call back that is planned and not logged is named once.
    """
    ours, _ = promises_listed(book, _due(book, Side.OURS))
    theirs, _ = promises_listed(book, _due(book, Side.THEIRS))
    waiting, settings = waiting_contacts(book), settings_of(book)
    calls = {each.item.party for each in waiting if each.follow_up is None}
    yield from (_promised(known, DebtKind.OURS) for known in ours if not _is_call(known, calls))
    yield from (_unlogged(each, book) for each in waiting)
    yield from _recaps(book, settings)
    yield from (Debt(DebtKind.NEXT, task.party, task.title) for task in purposeless(book, settings))
    yield from (_promised(known, DebtKind.THEIRS) for known in theirs)


def _due(book: Book, side: Side) -> Wanted:
    return Wanted(sides=(side,), before=book.moment.today + _DAY)


def _recaps(book: Book, settings: Settings) -> Iterator[Debt]:
    """Go through the late talks that nobody has in writing."""
    for talk in unsummed(book, settings, book.moment.today):
        words = " ".join(talk.proposed.split())
        yield Debt(DebtKind.RECAP, talk.party, words, handle=talk.handle[:SHOWN_LENGTH])


def _is_call(known: KnownPromise, calls: Collection[Party]) -> bool:
    return known.commitment.kind is CommitmentKind.CALLBACK and _with(known) in calls


def _with(known: KnownPromise) -> Party:
    promise = known.commitment
    return Party(promise.account_id, promise.person_id, known.account, known.person)


def _promised(known: KnownPromise, kind: DebtKind) -> Debt:
    promise, words = known.commitment, promised_words(known.commitment)
    return Debt(kind, _with(known), words, promise.due_on, promise.handle[:SHOWN_LENGTH])


def _unlogged(waiting: Waiting, book: Book) -> Debt:
    # What a plan kept may be words of a private talk; of a follow-up the reader's view is known.
    kept = waiting.item.title if book.reader == book.rep.id else ""
    what = waiting.follow_up.purpose.text if waiting.follow_up else kept
    return Debt(DebtKind.LOG, waiting.item.party, what, waiting.day)


def _ahead(book: Book) -> Ahead:
    laid = plan_day(book, book.moment.today + _DAY)
    contacts = tuple(item for item in laid.plan.contacts if item.open)
    return Ahead(laid.plan.day, contacts[:FIRST], max(len(contacts) - FIRST, 0), laid.needs_purpose)


def _report(book: Book, day: date) -> DayReport:
    since, until = (book.moment.at(each, time.min) for each in (day, day + _DAY))
    talks = talks_between(book, since, until)[::-1]
    ids = dict.fromkeys(talk.interaction.account_id for talk in talks)
    named = accounts_with(book, [each for each in ids if each])
    names: dict[UUID | None, str] = {account.id: account.name for account in named}
    return DayReport(
        day,
        book.rep.name,
        tuple(_told(book, talk, names.get(talk.interaction.account_id, "")) for talk in talks),
        promises_touched_on(book, day),
    )


def _told(book: Book, talk: Talk, account: str) -> Told:
    return Told(
        at=Moment(talk.interaction.occurred_at, book.moment.zone).local,
        interaction=talk.interaction,
        account=account,
        people=talk.people,
        ended=talk.ended,
        planned=talk.planned,
        hidden=talk.hidden,
    )
