"""What bound a contact to its time in a day, or kept it out."""

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from salesbook.domain.accounts.contact import WRITTEN
from salesbook.domain.loop.day import ItemKind, LeftoverReason
from salesbook.domain.loop.plan.answering import Learned, better_hours, learned_at
from salesbook.domain.loop.plan.blocks import contact_hours
from salesbook.domain.loop.plan.contacts import agreed_span, learned_length, waits
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.item import Leftover, PlanItem, Wanted
from salesbook.domain.loop.plan.lengths import Usual
from salesbook.domain.loop.plan.load import standing
from salesbook.domain.loop.plan.span import Span, common
from salesbook.domain.loop.plan.workload import Workload


class Bound(StrEnum):
    """What can bind a contact."""

    AGREED = "agreed"
    BEGUN = "begun"
    BEST_HOURS = "best_hours"
    THEIR_CLOCK = "their_clock"
    CALENDAR = "calendar"
    RESTS = "rests"
    ANSWERED = "answered"
    ORDER = "order"
    HOLIDAY = "holiday"
    FULL = "full"
    LENGTH = "length"
    CLASH = "clash"


class Because(Struct, frozen=True):
    """One reason; the minutes are those of the rep's day.

    `spans` are the hours that count or are taken, `name` a holiday, or whom the contact comes
    right after. `rank` is its place among the `of` that have no time of their own. `learned` is
    what is known of an hour in which the rep is answered better, `usual` how long contacts of its
    kind take.
    """

    bound: Bound
    spans: tuple[Span, ...] = ()
    name: str = ""
    rank: int = 0
    of: int = 0
    learned: Learned | None = None
    usual: Usual | None = None


def why_then(load: Workload, plan: DayPlan, item: PlanItem) -> tuple[Because, ...]:
    """Say why an item of a plan stands at its time; of desk work there is nothing to say."""
    if item.kind is not ItemKind.CONTACT:
        return ()
    if any((item.key, item.span) == (kept.key, kept.span) for kept in load.kept):
        return (Because(Bound.BEGUN),)
    wanted = _wanted(load, item)
    if wanted is None:
        return ()
    if wanted.at == item.span.start:
        return (Because(Bound.AGREED, (item.span,)),)
    before = (Span(0, item.span.start),)
    busy = common(common(load.busy, before), contact_hours(load.settings, load.day))
    calendar = [Because(Bound.CALENDAR, busy)] if busy else []
    narrowed = (*_their_hours(wanted), *calendar, *_answered(load, item, wanted))
    return (*narrowed, _order(load, plan, item, wanted), *_usual(load, wanted))


def why_not(load: Workload, left: Leftover, holiday: str = "") -> tuple[Because, ...]:
    """Say why a contact has no place, in more words than its reason; `holiday` names theirs."""
    wanted = _wanted(load, left)
    if left.reason is LeftoverReason.HOLIDAY:
        return (Because(Bound.HOLIDAY, name=holiday),) if holiday else ()
    if wanted is None:
        return ()
    if left.reason is LeftoverReason.CLASH:
        return (_clash(load, wanted),)
    if left.reason is LeftoverReason.BUSY:
        hours = contact_hours(load.settings, load.day)
        return (*_their_hours(wanted), Because(Bound.CALENDAR, common(load.busy, hours)))
    if left.reason is not LeftoverReason.NO_SLOT:
        return _their_hours(wanted)
    return (*_their_hours(wanted), _ranked(load, wanted, Bound.FULL))


def _their_hours(wanted: Wanted) -> tuple[Because, ...]:
    """List what narrows the hours in which they can be reached."""
    found = []
    if wanted.hours is not None:
        found.append(Because(Bound.BEST_HOURS, wanted.hours))
    if wanted.open is not None:
        found.append(Because(Bound.THEIR_CLOCK, wanted.open))
    if wanted.not_before:
        found.append(Because(Bound.RESTS, (Span(0, wanted.not_before),)))
    return tuple(found)


def _answered(load: Workload, item: PlanItem, wanted: Wanted) -> tuple[Because, ...]:
    """Find what was learned of the hour, where it could decide and speaks for the hour."""
    learned = learned_at(load.learned, wanted.channel, item.span.start)
    better = better_hours(load.learned).get(wanted.channel, ())
    if learned is None or not waits(wanted) or not any(each.holds(item.span) for each in better):
        return ()
    return (Because(Bound.ANSWERED, learned=learned),)


def _clash(load: Workload, wanted: Wanted) -> Because:
    """Say for when it was agreed, and who has that time, where that was agreed too."""
    span = agreed_span(wanted, load) or Span(0, 0)
    others = ((each, agreed_span(each, load)) for each in _queue(load) if each is not wanted)
    taken = (each.party.label for each, theirs in others if theirs and common((span,), (theirs,)))
    return Because(Bound.CLASH, (span,), name=next(taken, ""))


def _usual(load: Workload, wanted: Wanted) -> tuple[Because, ...]:
    """Say how long it is planned for, where the rep's own contacts tell."""
    usual = learned_length(load.settings, wanted.channel, load.lengths)
    return (Because(Bound.LENGTH, usual=usual),) if usual and wanted.minutes is None else ()


def _order(load: Workload, plan: DayPlan, item: PlanItem, wanted: Wanted) -> Because:
    """Give its rank, and whom it comes right after where that one stands before it in the list."""
    ranked = _ranked(load, wanted, Bound.ORDER)
    queue = _queue(load)
    for other in standing(plan):
        found = _wanted(load, other)
        if other.span.end == item.span.start and found in queue[: ranked.rank - 1]:
            return Because(Bound.ORDER, name=other.party.label, rank=ranked.rank, of=ranked.of)
    return ranked


def _ranked(load: Workload, wanted: Wanted, bound: Bound) -> Because:
    queue = _queue(load)
    return Because(bound, rank=queue.index(wanted) + 1, of=len(queue))


def _queue(load: Workload) -> Sequence[Wanted]:
    """List the contacts of a day that are to be placed, in the order of the list."""
    return [each for each in load.wanted if each.channel not in WRITTEN]


def _wanted(load: Workload, placed: PlanItem | Leftover) -> Wanted | None:
    """Find what the list asks for that an item or a leftover stands for."""
    same = (each for each in _queue(load) if each.party == placed.party)
    return next((each for each in same if each.follow_up_id == placed.follow_up_id), None)
