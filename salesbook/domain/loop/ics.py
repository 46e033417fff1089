"""Entries for a calendar elsewhere: a contact, a follow-up, an occasion, each under a lasting name.

A program that takes a calendar in again changes the entry that has the name, and makes no second
one. What stands in an entry leaves the book: no private word may get here.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.occasion import (
    LeapDay,
    Occasion,
    Recurrence,
    falls_on,
)
from salesbook.domain.accounts.occasion_words import plain_kind
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.commitment import Commitment, CommitmentKind, Side
from salesbook.domain.loop.day import BlockKind, ItemKind
from salesbook.domain.loop.plan.day_plan import DayPlan, PlannedBlock
from salesbook.domain.loop.plan.item import PlanItem
from salesbook.domain.loop.plan.span import instant_of

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)
_SHORT = 300
"""How many letters of a talk are told: as much as a telephone shows at a glance. Ours."""

_FIRST_YEAR = 1970
"""Before it many calendars do not count: Unix time begins there."""

_AT_THE_DESK = {BlockKind.PREPARATION: "Preparation", BlockKind.REFERENCE: "Reference"}

Line = TypeVar("Line", PlanItem, PlannedBlock)


class Yearly(Struct, frozen=True):
    """That an entry comes back every year; `leap` for 29 February, by how years without it do."""

    leap: LeapDay | None = None


class CalendarEntry(Struct, frozen=True):
    """An entry of a calendar, under its lasting name `uid`.

    `start` is a day, or an instant: in UTC, or in the zone it was agreed in; a day has no `end`.
    `stamp` says when it was so, and `sequence` only rises. A `cancelled` entry takes itself out of
    a calendar that has it. A `task` asks for something by a day, without being at one.
    """

    uid: str
    summary: str
    start: date
    stamp: datetime = _EPOCH
    end: datetime | None = None
    description: str = ""
    sequence: int = 0
    yearly: Yearly | None = None
    cancelled: bool = False
    task: bool = False


class LastTalk(Struct, frozen=True):
    """The last talk with somebody; of a private one no word."""

    kind: InteractionKind
    day: date
    discussed: str = ""
    proposed: str = ""


class AtHand(Struct, frozen=True):
    """What is good to have at hand in a contact: its purpose, a number, the last talk, promises."""

    purpose: str = ""
    phone: str = ""
    talk: LastTalk | None = None
    promises: tuple[Commitment, ...] = ()


def uid_of(identity: UUID) -> str:
    """Name the entry of a row of the book."""
    return f"{identity}@salesbook"


def row_of(uid: str) -> UUID:
    """Find the row of the book, or the line of a plan, that a name stands for."""
    return UUID(uid.partition("@")[0])


def is_ours(uid: str) -> bool:
    """Tell whether an entry came from a book like this one."""
    return uid.endswith("@salesbook")


def brief_lines(who: str, at_hand: AtHand) -> str:
    """Say what the contact is for, who it is with and what is at hand, a plain line each.

    Days have their year: nobody knows when it will be read.
    """
    return "\n".join(_told(who, at_hand))


def _told(who: str, at_hand: AtHand) -> Iterator[str]:
    if at_hand.purpose:
        yield f"Purpose: {at_hand.purpose}"
    yield who
    if at_hand.phone:
        yield f"Phone: {at_hand.phone}"
    if at_hand.talk:
        talk = at_hand.talk
        yield _led(f"Last talk: {_day(talk.day)}, {talk.kind}", _short(talk.discussed))
        if talk.proposed.strip():
            yield f"Proposed: {_short(talk.proposed)}"
    for promise in at_hand.promises:
        who = "We" if promise.side is Side.OURS else "They"
        what = "call back" if promise.kind is CommitmentKind.CALLBACK else "promised"
        yield f"{_led(f'{who} {what}', _short(promise.text))} ({_day(promise.due_on)})"


def _led(lead: str, rest: str) -> str:
    return f"{lead}: {rest}" if rest else lead


def _day(day: date) -> str:
    return day_words(day, date.min)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHORT else f"{words[: _SHORT - 1].rstrip()}…"


def appointment_hours(day: date, clock: time, zone: str, minutes: int) -> tuple[datetime, datetime]:
    """Find when an appointment begins and ends, on the clock of its zone."""
    there = ZoneInfo(zone)
    start = datetime.combine(day, clock, there)
    return start, (start.astimezone(UTC) + minutes * _MINUTE).astimezone(there)


def occasion_entry(occasion: Occasion, who: str, entered_on: date) -> CalendarEntry:
    """Make the entry of an occasion; it begins with its own year, else that it was entered in."""
    once = occasion.recurs is Recurrence.ONCE
    began = occasion.year or entered_on.year
    start = falls_on(occasion, began if once else max(began, _FIRST_YEAR))
    leap = occasion.feb29 if (occasion.month, occasion.day) == (2, 29) else None
    return CalendarEntry(
        uid=uid_of(occasion.id),
        summary=f"{who}: {plain_kind(occasion.kind)}",
        start=start or entered_on,
        yearly=None if once else Yearly(leap),
    )


def plan_entries(
    plan: DayPlan, rep_id: UUID, at_hand: Mapping[PlanItem, AtHand]
) -> Iterator[CalendarEntry]:
    """Make the entries of a plan: each contact, and each stretch of work at the desk, in UTC.

    `at_hand` has what may be told of each contact, in words that may leave the book.
    """
    for uid, item in _named(plan, rep_id, _contacts_of(plan)):
        known = at_hand.get(item, AtHand())
        summary = _led(item.party.label, known.purpose)
        people = ", ".join(name for name in (item.party.person, item.party.account) if name)
        told = brief_lines(people, known)
        yield _entry(plan, uid, item, summary=summary, description=told)
    for uid, block in _named(plan, rep_id, _desks_of(plan)):
        told = "\n".join(
            dict.fromkeys(_work(item) for item in block.items if item.open and _is_work(item))
        )
        yield _entry(plan, uid, block, summary=_title(block), description=told)


def dropped_entries(
    plan: DayPlan, earlier: tuple[DayPlan, ...], rep_id: UUID
) -> Iterator[CalendarEntry]:
    """Take out what earlier plans of the day held and this one does not; each once."""
    held = {uid for uid, _ in _every(plan, rep_id)}
    for before in reversed(earlier):
        for uid, line in _every(before, rep_id):
            if uid not in held:
                held.add(uid)
                entry = _entry(before, uid, line, summary=_title(line), description="")
                yield _cancelled(entry, plan)


def _is_work(item: PlanItem) -> bool:
    return item.kind is not ItemKind.BUSY and not item.gone


def _work(item: PlanItem) -> str:
    """Say of work at the desk whom it is about, since its words may be private; else what it is."""
    listed = "Call list: " if item.kind is ItemKind.CALL_LIST else ""
    return item.party.label or f"{listed}{item.title}"


def _title(line: PlanItem | PlannedBlock) -> str:
    if isinstance(line, PlannedBlock):
        return _AT_THE_DESK[line.block.kind]
    return line.party.label


def _cancelled(entry: CalendarEntry, plan: DayPlan) -> CalendarEntry:
    return CalendarEntry(
        uid=entry.uid,
        summary=entry.summary,
        start=entry.start,
        end=entry.end,
        stamp=plan.made_at or entry.stamp,
        sequence=plan.revision,
        cancelled=True,
    )


def _contacts_of(plan: DayPlan) -> list[tuple[str, PlanItem]]:
    """List the contacts with what makes each itself: what it follows up, else whom it is with."""
    return [
        (str(item.follow_up_id or f"{item.party.account_id} {item.party.person_id}"), item)
        for item in plan.contacts
        if not item.gone
    ]


def _desks_of(plan: DayPlan) -> list[tuple[str, PlannedBlock]]:
    """List the stretches at the desk that have some work in them."""
    return [
        (block.block.kind.value, block)
        for block in plan.blocks
        if block.block.kind in _AT_THE_DESK and any(map(_is_work, block.items))
    ]


def _every(plan: DayPlan, rep_id: UUID) -> list[tuple[str, PlanItem | PlannedBlock]]:
    return [
        *_named(plan, rep_id, _contacts_of(plan)),
        *_named(plan, rep_id, _desks_of(plan)),
    ]


def _named(
    plan: DayPlan, rep_id: UUID, lines: list[tuple[str, Line]]
) -> Iterator[tuple[str, Line]]:
    """Name each line of a day by what it is, and by its number among those that are the same."""
    seen: Counter[str] = Counter()
    for key, line in lines:
        seen[key] += 1
        yield uid_of(uuid5(rep_id, f"{plan.day} {key} {seen[key]}")), line


def _entry(
    plan: DayPlan, uid: str, line: PlanItem | PlannedBlock, *, summary: str, description: str
) -> CalendarEntry:
    span = line.span if isinstance(line, PlanItem) else line.block.span
    zone = plan.zone or "UTC"
    start = instant_of(span.start, zone, plan.day)
    return CalendarEntry(
        uid=uid,
        summary=summary,
        start=start,
        end=instant_of(span.end, zone, plan.day),
        stamp=plan.made_at or start,
        description=description,
        sequence=plan.revision,
    )
