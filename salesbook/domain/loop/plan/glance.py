"""The glance: where the day stands, in a few numbers."""

from msgspec import Struct

from salesbook.domain.loop.day import BlockKind, ItemKind
from salesbook.domain.loop.plan.blocks import Block, Present
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.item import PlanItem
from salesbook.domain.loop.plan.opening import Opening
from salesbook.domain.loop.plan.span import Span, without


class Glance(Struct, frozen=True):
    """Where the day stands.

    `number` is that of the next contact in the plan, for `log --plan N`. `kept` tells whether the
    day has a plan, `empty` whether the book has nobody in it. `debts` are what reference blocks
    are for: contacts not logged, things promised, conversations without a next purpose. `there` is
    the minute of the next contact's day, where their clock is another. `busy` is what calendars
    take of the day. `to_close` tells that the day's contacts are over, `open_to_more` that planning
    again would find a place for somebody.
    """

    opening: Opening
    present: Present
    contact: PlanItem | None
    number: int
    contacts_left: int
    contacts_done: int
    contact_minutes_left: int
    due: int
    needs_purpose: int
    debts: int
    kept: bool
    empty: bool
    there: int | None = None
    busy: tuple[Span, ...] = ()
    to_close: bool = False
    open_to_more: bool = False

    def is_busy(self, block: Block) -> bool:
        """Tell whether a block is one that a calendar takes."""
        return block.kind is BlockKind.BREAK and block.span in self.busy


def busy_spans(plan: DayPlan) -> tuple[Span, ...]:
    """Find what calendars take of a day."""
    return tuple(item.span for item in plan.items if item.kind is ItemKind.BUSY)


def blocks_apart(plan: DayPlan) -> tuple[Block, ...]:
    """List the blocks of a day, what calendars take set apart from the breaks it lies in."""
    busy, blocks = busy_spans(plan), [planned.block for planned in plan.blocks]
    spans = [each.span for each in blocks if each.kind is BlockKind.BREAK]
    breaks = (Block(BlockKind.BREAK, span) for span in (*without(spans, busy), *busy))
    others = (each for each in blocks if each.kind is not BlockKind.BREAK)
    return tuple(sorted((*others, *breaks), key=lambda each: each.span))


def is_to_close(plan: DayPlan, minute: int) -> bool:
    """Tell whether a day that has begun had contacts, and their time is over."""
    return bool(minute and plan.contacts) and not plan.contact_minutes_left(minute)
