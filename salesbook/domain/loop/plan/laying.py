"""Laying out a day: contacts into contact hours, desk work around them.

Planning again keeps the past and what is done, and lays out the rest. A contact whose time has
passed and which is still due is placed again; the earlier item stays, and is marked as moved.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.contact import WRITTEN
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus, LeftoverReason
from salesbook.domain.loop.plan.blocks import Block, lay_blocks
from salesbook.domain.loop.plan.contacts import Contacts, place_contacts
from salesbook.domain.loop.plan.cue import lacking, read_cues
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.desk import (
    READ_MINUTES,
    fill,
    logging,
    place_last,
    preparing,
    writing,
)
from salesbook.domain.loop.plan.engaged import taking
from salesbook.domain.loop.plan.item import Key, Leftover, PlanItem, Task
from salesbook.domain.loop.plan.span import Span, after, clock, without
from salesbook.domain.loop.plan.workload import Workload

_NOT_AT_THE_DESK = frozenset({ItemKind.CONTACT, ItemKind.MAIL})
_OWED = frozenset({ItemKind.OWED, ItemKind.WRITE})
_ONCE_A_DAY = frozenset({ItemKind.CALL_LIST, ItemKind.REPORT})


class _Desk(Struct, frozen=True):
    """What desk work was placed, what was asked for, what has no place."""

    items: tuple[PlanItem, ...]
    asked: frozenset[Key]
    leftovers: tuple[Leftover, ...]


def lay_day(load: Workload) -> DayPlan:
    """Lay out a day from what it is to hold."""
    contacts = place_contacts(load)
    settled = (*load.kept, *contacts.items)
    busy = taking(load.busy, (item.span for item in settled))
    fixed = (Block(item.block, item.span) for item in (*settled, *busy))
    desk = _place_desk(load, contacts, lay_blocks(load.settings, load.day, fixed))
    new = (*contacts.items, *desk.items, *busy)
    items = (*_past(load, contacts, new, desk.asked), *new)
    return DayPlan(
        day=load.day,
        settings=load.settings,
        items=tuple(sorted(items, key=lambda item: item.span)),
        leftovers=(*contacts.leftovers, *desk.leftovers),
        exact=contacts.exact,
    )


def _place_desk(load: Workload, contacts: Contacts, blocks: Sequence[Block]) -> _Desk:
    """Give desk work its room: each kind in its own blocks, then in what the other leaves.

    Preparation goes first wherever it lies. It takes reference time only before the contact that
    it is for; reference work takes what preparation leaves of its blocks.
    """
    preparation, reference = _preparation(load, contacts), _reference(load, contacts)
    before = _room(BlockKind.PREPARATION, blocks, load)
    between = _room(BlockKind.REFERENCE, blocks, load)
    first, more = fill(_waiting(load, preparation), before, BlockKind.PREPARATION)
    timely = (task for task in more if task.before is not None)
    beyond, _ = fill(timely, between, BlockKind.PREPARATION)
    between = _unused(between, beyond)
    last = _mail(load, between)
    waiting = list(_waiting(load, reference))
    for task in (each for each in waiting if each.kind is ItemKind.REPORT):
        last += place_last(task, _unused(between, last))
    rest = (each for each in waiting if each.kind is not ItemKind.REPORT)
    done, more = fill(rest, _unused(between, last), BlockKind.REFERENCE)
    extra, more = fill(more, _unused(before, first), BlockKind.REFERENCE)
    last, owed, left = _making_room(last, more)
    return _Desk(
        items=(*first, *beyond, *last, *done, *extra, *owed),
        asked=frozenset(task.key for task in (*preparation, *reference)),
        leftovers=tuple(_left_out(task) for task in left if task.kind in _OWED),
    )


def _making_room(
    last: list[PlanItem], more: Sequence[Task]
) -> tuple[list[PlanItem], list[PlanItem], list[Task]]:
    """Let what is owed to somebody have the time of mail where it finds no other."""
    mail = [item for item in last if item.kind is ItemKind.MAIL]
    room = [item.span for item in mail]
    owed, _ = fill((task for task in more if task.kind in _OWED), room, BlockKind.REFERENCE)
    placed = {item.key for item in owed}
    shorter = [each for item in mail for each in place_last(_as_task(item), _unused(room, owed))]
    others = [item for item in last if item.kind is not ItemKind.MAIL]
    return [*others, *shorter], owed, [task for task in more if task.key not in placed]


def _as_task(item: PlanItem) -> Task:
    return Task(item.kind, item.title, item.span.minutes)


def _waiting(load: Workload, tasks: Sequence[Task]) -> Iterator[Task]:
    """Go through the tasks that are not being done, nor had their time if a day has it once."""
    running = {item.key for item in load.running}
    had = {item.key for item in load.kept if item.kind in _ONCE_A_DAY}
    return (task for task in tasks if task.key not in running | had)


def _unused(room: Sequence[Span], items: Sequence[PlanItem]) -> tuple[Span, ...]:
    return without(room, (item.span for item in items))


def _preparation(load: Workload, contacts: Contacts) -> list[Task]:
    """List what the contacts lack, then what is to be read, then what was asked for.

    The first of the day come first. What was to be read once today counts as read.
    """
    read = {item.key for item in load.kept if item.kind is ItemKind.PREPARE}
    pairs = zip(contacts.placed, contacts.items, strict=True)
    tasks = [preparing(wanted, item.span.start) for wanted, item in pairs if wanted.cues]
    asked = [task for task in tasks if task.minutes > READ_MINUTES or task.key not in read]
    asked.sort(key=lambda task: (task.minutes == READ_MINUTES, task.before or 0))
    return [*asked, *load.preparation]


def _reference(load: Workload, contacts: Contacts) -> list[Task]:
    """List the contacts of today that nobody logged, what was asked for, and what is to write."""
    again = {item.key for item in contacts.items}
    unlogged = [
        logging(item, f"planned {clock(item.span.start)}")
        for item in load.kept
        if item.kind is ItemKind.CONTACT
        and item.open
        and item.span.end <= load.start
        and item.key not in again
    ]
    written = [writing(each) for each in load.wanted if each.channel in WRITTEN]
    return [*unlogged, *load.reference, *written]


def _room(kind: BlockKind, blocks: Sequence[Block], load: Workload) -> tuple[Span, ...]:
    spans = [block.span for block in blocks if block.kind is kind]
    return without(after(spans, load.start), load.taken)


def _mail(load: Workload, room: Sequence[Span]) -> list[PlanItem]:
    """Keep one place for mail a day, and no second where it has had its time."""
    if any(item.kind is ItemKind.MAIL for item in load.kept):
        return []
    return place_last(Task(ItemKind.MAIL, "Mail", load.settings.mail_minutes), room)


def _left_out(task: Task) -> Leftover:
    return Leftover(
        party=task.party,
        title=task.title,
        tier=task.tier or 0,
        reason=LeftoverReason.NO_SLOT,
        follow_up_id=task.follow_up_id,
    )


def _past(
    load: Workload, contacts: Contacts, new: Sequence[PlanItem], asked: frozenset[Key]
) -> Iterator[PlanItem]:
    """Go through the past, and say what became of it.

    A contact that is placed again has moved; desk work that is stands once. What is asked for no
    more is done, but for preparing somebody who is not called after all, and for logging a contact
    that was taken off the day.
    """
    again = {item.key for item in new}
    called = {item.party for item in contacts.items}
    gone = {item.party for item in load.kept if item.gone}
    for item in load.kept:
        if not item.open or item.span.end > load.start:
            yield item
        elif item.key in again:
            if item.kind is ItemKind.CONTACT:
                yield replace(item, status=ItemStatus.MOVED)
        elif item.kind in _NOT_AT_THE_DESK or item.key in asked:
            yield item
        elif item.kind is ItemKind.PREPARE:
            if item.party in called:
                yield _prepared(item)
        elif item.kind is not ItemKind.LOG or item.party not in gone:
            yield replace(item, status=ItemStatus.DONE)


def _prepared(item: PlanItem) -> PlanItem:
    """Say that what a contact lacked was found; of a card nobody knows whether it was read."""
    return replace(item, status=ItemStatus.DONE) if lacking(read_cues(item.reason)) else item
