"""The plan of a day as a timeline: what each part of it becomes."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from msgspec.structs import replace

from salesbook.domain.counting import counted
from salesbook.domain.loop.day import BlockKind, ItemKind, LeftoverReason
from salesbook.domain.loop.plan.blocks import Block, present
from salesbook.domain.loop.plan.day_plan import DayPlan, PlannedBlock
from salesbook.domain.loop.plan.desk import READ_MINUTES
from salesbook.domain.loop.plan.item import PlanItem
from salesbook.domain.loop.plan.span import Span, after, clock, without
from salesbook.render.loop.plan_words import (
    BLOCKS,
    clocked,
    gathered_text,
    is_over,
    is_read,
    length_words,
    line_text,
    who_text,
)
from salesbook.render.loop.timeline import Crossing, Head, Part, Rail, Row, Timeline
from salesbook.render.style import accent, joined, muted, plain, strong
from salesbook.render.words import BLANK

ROOM_FOR_A_CALL = 10
"""Minutes of contact time left free that are worth a line. Ours."""

GATHERED = 3
"""So many accounts that ask for the same stand in one line. Ours."""

_GATHERED = frozenset({ItemKind.PURPOSE, ItemKind.PREPARE})
_RAILS = {
    BlockKind.CONTACT: Rail.CONTACT,
    BlockKind.PREPARATION: Rail.DESK,
    BlockKind.REFERENCE: Rail.DESK,
    BlockKind.BREAK: Rail.BREAK,
}
_VOICES = {BlockKind.CONTACT: strong, BlockKind.BREAK: muted}


def timeline_of(plan: DayPlan, minute: int | None) -> Timeline:
    """Draw a plan from its first hour to its last.

    `minute` is now, None on a day to come; on a day gone by it is one after its last.
    """
    blocks = [part for planned in plan.blocks for part in _busy_apart(planned)]
    parts = list(_parts(plan, blocks, minute))
    if minute is not None and blocks and minute < blocks[-1].block.span.end:
        crossed = sum(_before(part, minute) for part in parts)
        parts.insert(crossed, _crossing([each.block for each in blocks], minute))
    return Timeline(parts)


def _parts(plan: DayPlan, blocks: Sequence[PlannedBlock], minute: int | None) -> Iterator[Part]:
    numbers = {item: str(n) for n, item in enumerate(plan.contacts, start=1)}
    starts = {planned.block.span.start for planned in blocks}
    for planned in blocks:
        end = planned.block.span.end
        yield _head(planned, minute)
        yield from _without_repeated_clock(planned, _rows(plan, planned, numbers, minute))
        if end not in starts:
            yield Head(end, clock(end), Rail.NONE, BLANK)


def _busy_apart(planned: PlannedBlock) -> Iterator[PlannedBlock]:
    """Take what calendars take out of the breaks it lies in."""
    busy = [item for item in planned.items if item.kind is ItemKind.BUSY]
    if planned.block.kind is not BlockKind.BREAK or not busy:
        yield planned
        return
    breaks = without((planned.block.span,), (item.span for item in busy))
    apart = [*((item.span, (item,)) for item in busy), *((span, ()) for span in breaks)]
    for span, items in sorted(apart, key=lambda each: each[0]):
        yield PlannedBlock(Block(BlockKind.BREAK, span), items)


def _head(planned: PlannedBlock, minute: int | None) -> Head:
    kind, span, busy = planned.block.kind, planned.block.span, _is_busy(planned)
    name = planned.items[0].title if busy else BLOCKS[kind]
    until = f"until {clock(span.end)}" if busy or kind is BlockKind.CONTACT else ""
    over = minute is not None and span.end <= minute
    begun = minute is not None and span.start <= minute
    voice = muted if over else accent if begun else _VOICES.get(kind, plain)
    rail = Rail.BUSY if busy else _RAILS[kind]
    return Head(
        span.start, clock(span.start), rail, joined(voice(name), muted(until), by=" "), over
    )


def _is_busy(planned: PlannedBlock) -> bool:
    return planned.block.kind is BlockKind.BREAK and bool(planned.items)


def _rows(
    plan: DayPlan, planned: PlannedBlock, numbers: dict[PlanItem, str], minute: int | None
) -> list[Row]:
    """List what a block holds, and the room that is left in one for customers."""
    if _is_busy(planned):
        return []
    rail = _RAILS[planned.block.kind]
    rows = [_row(plan, items, numbers, minute, rail) for items in _together(planned.items)]
    if planned.block.kind is BlockKind.CONTACT:
        free = without((planned.block.span,), (item.span for item in planned.items))
        rows += [_room(plan, span) for span in after(free, minute or 0) if _roomy(span)]
    return sorted(rows, key=lambda row: row.minute)


def _row(
    plan: DayPlan,
    items: Sequence[PlanItem],
    numbers: dict[PlanItem, str],
    minute: int | None,
    rail: Rail,
) -> Row:
    item, *others = items
    start = item.span.start
    over = minute is not None and start < minute
    if others:
        said = counted(len(items), "accounts")
        who = muted(said) if is_over(item) else strong(said)
        return Row(start, clock(start), rail, gathered_text(items), who=who, over=over)
    asked = clocked(line_text(item, minute), plan.there(item))
    return Row(start, clock(start), rail, asked, numbers.get(item, ""), who_text(item), over)


def _roomy(span: Span) -> bool:
    return span.minutes >= ROOM_FOR_A_CALL


def _room(plan: DayPlan, span: Span) -> Row:
    """Say what is free; where a call found no room, that it stays so for what runs over."""
    full = any(left.reason is LeftoverReason.NO_SLOT for left in plan.leftovers)
    said = f"free{' for what runs over' if full else ''}, {length_words(span.minutes)}"
    return Row(span.start, clock(span.start), Rail.CONTACT, muted(said))


def _without_repeated_clock(planned: PlannedBlock, rows: Sequence[Row]) -> Iterator[Row]:
    """Say a time once where a block and its first item begin together.

    Cards that are read one after the other, some minutes each, have the time of the first.
    """
    read = {item.span.start for item in planned.items if is_read(item)}
    for row in rows:
        repeated = row.minute == planned.block.span.start
        reading = row.minute in read and row.minute - READ_MINUTES in read
        yield replace(row, clock="") if repeated or reading else row


def _together(items: Iterable[PlanItem]) -> Iterator[list[PlanItem]]:
    """Take accounts together that need the same, or of which the same is done, all else alone."""

    def alike(at: tuple[int, PlanItem]) -> object:
        number, item = at
        if item.kind not in _GATHERED:
            return number
        asked = item.title if item.kind is ItemKind.PURPOSE else item.reason
        return item.kind, item.status, "" if is_over(item) else asked

    for _, run in groupby(enumerate(items), key=alike):
        found = [item for _, item in run]
        if len(found) >= GATHERED or is_over(found[0]):
            yield found
        else:
            yield from ([item] for item in found)


def _before(part: Part, minute: int) -> bool:
    """Tell whether a part stands above the line of a minute; a head does that is just begun."""
    return part.minute < minute or (part.minute == minute and isinstance(part, Head))


def _crossing(blocks: Sequence[Block], minute: int) -> Crossing:
    here = present(blocks, minute)
    left = f", {length_words(here.minutes_left)} left" if here.block else ""
    return Crossing(minute, clock(minute), f"now{left}")
