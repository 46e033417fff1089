"""The blocks of a day: preparation, customer contact, reference work, breaks.

The hours kept for customers are a discipline first: they keep mail, reports and colleagues out.
As a matter of being answered they are a small gain at best. The default, 10 to 12 and 14 to 16, is
what a vendor's study of more than 11 million calls found best, by 1.12 times (PhoneBurner); two
others disagree (Oldroyd 2007: 8 to 10 and 16 to 18; SalesLoft, 309,104 calls: no difference).
"""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from msgspec import Struct

from salesbook.domain.book.hours import Hours, minutes_of
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.day import BlockKind
from salesbook.domain.loop.plan.span import Span, common, without


class Block(Struct, frozen=True):
    """A part of the day and what it is for."""

    kind: BlockKind
    span: Span


class Present(Struct, frozen=True):
    """Where the day stands: the block we are in, the minutes left of it, and the next block."""

    block: Block | None
    minutes_left: int
    following: Block | None


def lay_blocks(settings: Settings, day: date, fixed: Iterable[Block] = ()) -> tuple[Block, ...]:
    """Divide a day by the settings; what is `fixed` keeps its kind wherever it lies.

    A stretch that opens the day or follows a break, and runs up to a contact block, is for
    preparation, until reference work begins in it; any other stretch between contact blocks is for
    reference work.
    """
    fixed, kinds = tuple(fixed), dict[int, BlockKind]()
    given = (part for block in _from_settings(settings, day) for part in _given_over(block, fixed))
    for block in (*given, *fixed):
        kinds.update(dict.fromkeys(range(block.span.start, block.span.end), block.kind))
    return _blocks_of(kinds)


def contact_hours(settings: Settings, day: date) -> tuple[Span, ...]:
    """Find the hours kept for customers on a day, within the workday and outside the breaks."""
    workday = (span_of(settings.workday(day)),)
    return without(common(_spans(settings.commercial), workday), _spans(settings.lunch))


def working_hours(settings: Settings, day: date) -> tuple[Span, ...]:
    """Find the hours worked on a day, outside the breaks."""
    return without((span_of(settings.workday(day)),), _spans(settings.lunch))


def free_of_slack(hours: Sequence[Span], percent: int, agreed: Sequence[Span]) -> tuple[Span, ...]:
    """Leave the last part of each contact block empty, for what runs over.

    The part is `percent` of the block, in whole minutes rounded up, and steps aside for what is
    agreed. A block that has begun is given as what is left of it, so that planning again near its
    end does not keep all of that free.
    """
    return tuple(span for block in hours for span in _without_slack(block, percent, agreed))


def present(blocks: Sequence[Block], minute: int) -> Present:
    """Find the block a minute lies in, and the next one that starts after it."""
    inside = next((b for b in blocks if b.span.start <= minute < b.span.end), None)
    following = next((b for b in blocks if b.span.start > minute), None)
    return Present(inside, inside.span.end - minute if inside else 0, following)


def span_of(hours: Hours) -> Span:
    """Turn hours into minutes of the day."""
    return Span(minutes_of(hours.start), minutes_of(hours.end))


def _spans(hours: Iterable[Hours]) -> tuple[Span, ...]:
    return tuple(map(span_of, hours))


def _from_settings(settings: Settings, day: date) -> list[Block]:
    workday = (span_of(settings.workday(day)),)
    contact = contact_hours(settings, day)
    breaks = common(_spans(settings.lunch), workday)
    taken = [Block(BlockKind.CONTACT, span) for span in contact]
    taken += [Block(BlockKind.BREAK, span) for span in breaks]
    desk = without(workday, (*contact, *breaks))
    opens = {workday[0].start, *(span.end for span in breaks)}
    leads = {span.start for span in contact}
    return taken + [
        Block(
            BlockKind.PREPARATION
            if span.start in opens and span.end in leads
            else BlockKind.REFERENCE,
            span,
        )
        for span in desk
    ]


def _given_over(block: Block, fixed: Sequence[Block]) -> tuple[Block, ...]:
    """Give what is left of preparation to reference work, from where that begins in it."""
    begins = [
        each.span.start
        for each in fixed
        if each.kind is BlockKind.REFERENCE and block.span.holds(each.span)
    ]
    if block.kind is not BlockKind.PREPARATION or not begins:
        return (block,)
    given = Block(BlockKind.REFERENCE, Span(min(begins), block.span.end))
    return Block(block.kind, Span(block.span.start, min(begins))), given


def _blocks_of(kinds: dict[int, BlockKind]) -> tuple[Block, ...]:
    found = []
    # Minutes of one kind that follow each other have the same distance to their rank.
    for (kind, _), run in groupby(
        enumerate(sorted(kinds)), key=lambda at: (kinds[at[1]], at[1] - at[0])
    ):
        minutes = [minute for _, minute in run]
        found.append(Block(kind, Span(minutes[0], minutes[-1] + 1)))
    return tuple(found)


def _without_slack(block: Span, percent: int, agreed: Sequence[Span]) -> tuple[Span, ...]:
    slack = -(-block.minutes * percent // 100)
    left = []
    for part in reversed(without((block,), agreed)):
        spared = min(slack, part.minutes)
        slack -= spared
        left.append(Span(part.start, part.end - spared))
    return tuple(span for span in reversed(left) if span.minutes > 0)
