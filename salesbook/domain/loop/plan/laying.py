"""Laying out a day: contacts into contact hours, desk work around them.

Planning again keeps the past and what is done, and lays out the rest. A contact whose time has
passed and which is still due is placed again; the earlier item stays, and is marked as moved.
"""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.contact import WRITTEN
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus, LeftoverReason
from salesbook.domain.loop.plan.blocks import Block, lay_blocks
from salesbook.domain.loop.plan.contacts import Contacts, place_contacts
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.desk import fill, logging, mail_room, preparing, writing
from salesbook.domain.loop.plan.engaged import taking
from salesbook.domain.loop.plan.item import Leftover, Party, PlanItem, Task
from salesbook.domain.loop.plan.span import Span, after, clock, without
from salesbook.domain.loop.plan.workload import Workload

_NOT_AT_THE_DESK = frozenset({ItemKind.CONTACT, ItemKind.MAIL})


class _Desk(Struct, frozen=True):
    """What desk work was placed, what was asked for, what has no place."""

    items: tuple[PlanItem, ...]
    asked: frozenset[tuple[ItemKind, Party]]
    leftovers: tuple[Leftover, ...]


def lay_day(load: Workload) -> DayPlan:
    """Lay out a day from what it is to hold."""
    contacts = place_contacts(load)
    settled = (*load.kept, *contacts.items)
    busy = taking(load.busy, (item.span for item in settled))
    fixed = (Block(item.block, item.span) for item in (*settled, *busy))
    desk = _place_desk(load, contacts, lay_blocks(load.settings, load.day, fixed))
    new = (*contacts.items, *desk.items, *busy)
    items = (*_past(load, new, desk.asked), *new)
    return DayPlan(
        day=load.day,
        settings=load.settings,
        items=tuple(sorted(items, key=lambda item: item.span)),
        leftovers=(*contacts.leftovers, *desk.leftovers),
        exact=contacts.exact,
    )


def _place_desk(load: Workload, contacts: Contacts, blocks: Sequence[Block]) -> _Desk:
    preparation, reference = _preparation(load, contacts), _reference(load, contacts)
    running = {item.key for item in load.running}
    prepared, _ = fill(
        (task for task in preparation if task.key not in running),
        _room(BlockKind.PREPARATION, blocks, load),
        BlockKind.PREPARATION,
    )
    room = _room(BlockKind.REFERENCE, blocks, load)
    mail = _mail(load, room)
    done, left = fill(
        (task for task in reference if task.key not in running),
        without(room, (item.span for item in mail)),
        BlockKind.REFERENCE,
    )
    return _Desk(
        items=(*prepared, *done, *mail),
        asked=frozenset(task.key for task in (*preparation, *reference)),
        leftovers=tuple(map(_left_out, left)),
    )


def _preparation(load: Workload, contacts: Contacts) -> list[Task]:
    """List what the contacts lack, the first of the day first, then what was asked for."""
    pairs = zip(contacts.placed, contacts.items, strict=True)
    lacking = [preparing(wanted, item.span.start) for wanted, item in pairs if wanted.lacks]
    return [*sorted(lacking, key=lambda task: task.before or 0), *load.preparation]


def _reference(load: Workload, contacts: Contacts) -> list[Task]:
    """List the contacts of today that nobody logged, what was asked for, and what is to write."""
    again = {item.party for item in contacts.items}
    unlogged = [
        logging(item, f"planned {clock(item.span.start)}")
        for item in load.kept
        if item.kind is ItemKind.CONTACT
        and item.open
        and item.span.end <= load.start
        and item.party not in again
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
    span = mail_room(room, load.settings.mail_minutes)
    return [PlanItem(ItemKind.MAIL, BlockKind.REFERENCE, span, "Mail")] if span else []


def _left_out(task: Task) -> Leftover:
    return Leftover(
        party=task.party,
        title=task.title,
        tier=task.tier or 0,
        reason=LeftoverReason.NO_SLOT,
        follow_up_id=task.follow_up_id,
    )


def _past(
    load: Workload, new: Sequence[PlanItem], asked: frozenset[tuple[ItemKind, Party]]
) -> tuple[PlanItem, ...]:
    """Say what became of the past: what is placed again has moved, a need that is gone is done."""
    again = {item.key for item in new}

    def status(item: PlanItem) -> ItemStatus:
        if not item.open or item.span.end > load.start:
            return item.status
        if item.key in again:
            return ItemStatus.MOVED
        gone = item.kind not in _NOT_AT_THE_DESK and item.key not in asked
        return ItemStatus.DONE if gone else item.status

    return tuple(replace(item, status=status(item)) for item in load.kept)
