"""Desk work: what fills preparation and reference blocks, in order, as far as they go."""

from collections.abc import Iterable, Sequence

from salesbook.domain.loop.day import BlockKind, ItemKind
from salesbook.domain.loop.plan.cue import lacking, write_cues
from salesbook.domain.loop.plan.item import PlanItem, Task, Wanted
from salesbook.domain.loop.plan.span import Span, without

DESK_MINUTES = 5
"""For a small thing at the desk: a purpose, a number, a line in the log, a call list. Ours."""

READ_MINUTES = 2
"""For reading the card of a call that lacks nothing. Ours."""

WRITE_MINUTES = 10
"""For something in writing to one customer. Ours."""


def fill(
    tasks: Iterable[Task], spans: Sequence[Span], block: BlockKind
) -> tuple[list[PlanItem], list[Task]]:
    """Give each task the first room there is; return what was placed and what was not."""
    free = tuple(spans)
    placed: list[PlanItem] = []
    left: list[Task] = []
    for task in tasks:
        room = next((span for span in free if _fits(task, span)), None)
        if room is None:
            left.append(task)
        else:
            span = Span(room.start, room.start + task.minutes)
            placed.append(_placed(task, span, block))
            free = without(free, (span,))
    return placed, left


def preparing(wanted: Wanted, start: int) -> Task:
    """Make the task of getting ready for a planned contact, before it starts."""
    return Task(
        kind=ItemKind.PREPARE,
        title=wanted.purpose,
        minutes=DESK_MINUTES if lacking(wanted.cues) else READ_MINUTES,
        party=wanted.party,
        follow_up_id=wanted.follow_up_id,
        channel=wanted.channel,
        reason=write_cues(wanted.cues),
        before=start,
    )


def logging(item: PlanItem, when: str) -> Task:
    """Make the task of logging a planned contact that nothing was said of."""
    return Task(
        kind=ItemKind.LOG,
        title=item.title,
        minutes=DESK_MINUTES,
        party=item.party,
        follow_up_id=item.follow_up_id,
        tier=item.tier,
        channel=item.channel,
        reason=when,
    )


def writing(wanted: Wanted) -> Task:
    """Make the task of writing to a customer; contact hours are for talking."""
    return Task(
        kind=ItemKind.WRITE,
        title=wanted.purpose,
        minutes=WRITE_MINUTES,
        party=wanted.party,
        follow_up_id=wanted.follow_up_id,
        tier=wanted.tier,
        channel=wanted.channel,
    )


def place_last(task: Task, spans: Sequence[Span]) -> list[PlanItem]:
    """Give a task the end of the last stretch that has its minutes, else what the longest has."""
    if not spans or not task.minutes:
        return []
    roomy = [span for span in spans if span.minutes >= task.minutes]
    last = (roomy or [max(spans, key=lambda span: (span.minutes, span.start))])[-1]
    span = Span(max(last.start, last.end - task.minutes), last.end)
    return [_placed(task, span, BlockKind.REFERENCE)]


def _fits(task: Task, span: Span) -> bool:
    end = span.end if task.before is None else min(span.end, task.before)
    return span.start + task.minutes <= end


def _placed(task: Task, span: Span, block: BlockKind) -> PlanItem:
    return PlanItem(
        kind=task.kind,
        block=block,
        span=span,
        title=task.title,
        party=task.party,
        follow_up_id=task.follow_up_id,
        tier=task.tier,
        channel=task.channel,
        reason=task.reason,
    )
