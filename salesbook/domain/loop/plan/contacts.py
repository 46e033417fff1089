"""Placing the contacts of a day: what was agreed at its time, the others where they fit.

What was agreed to the minute comes first, in the order of the list, since it cannot move; it makes
a contact block of its own where it lies outside contact hours. The others go down the list, into
the hours kept for customers less the part that stays free. A customer by another clock is called
in its own commercial hours: in ours too where they meet, else in the rest of our working day, where
the call makes a contact block of its own.
"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from salesbook.domain.accounts.contact import WRITTEN, InteractionKind
from salesbook.domain.book.setting import CALL_MINUTES, VIDEO_MINUTES, Setting, Settings
from salesbook.domain.loop.day import BlockKind, ItemKind, LeftoverReason
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.plan.answering import better_hours
from salesbook.domain.loop.plan.assignment import Assignment, assign
from salesbook.domain.loop.plan.blocks import contact_hours, free_of_slack, working_hours
from salesbook.domain.loop.plan.cue import Cue, CueKind, lacking, write_cues
from salesbook.domain.loop.plan.item import Leftover, PlanItem, Wanted
from salesbook.domain.loop.plan.job import Job
from salesbook.domain.loop.plan.lengths import Lengths, Usual
from salesbook.domain.loop.plan.span import Span, after, common, without
from salesbook.domain.loop.plan.workload import Workload

VISIT_MINUTES = 60
"""For a meeting or a visit of which no length was agreed. Ours."""

_SETTINGS: Mapping[InteractionKind, Setting[int]] = {
    InteractionKind.CALL: CALL_MINUTES,
    InteractionKind.VIDEO: VIDEO_MINUTES,
}
_DAY_END = 24 * 60


class Contacts(Struct, frozen=True):
    """Where the contacts went: their items, each with what was wanted, and what is left over.

    `exact` tells whether everything left over was proven to have no place.
    """

    items: tuple[PlanItem, ...]
    placed: tuple[Wanted, ...]
    leftovers: tuple[Leftover, ...]
    exact: bool


def place_contacts(load: Workload) -> Contacts:
    """Give each wanted contact its part of the day, as far as the day goes."""
    wanted = _still_wanted(load)
    spans = _settle(wanted, load)
    floating = [index for index, each in enumerate(wanted) if agreed_span(each, load) is None]
    assignment = _float([wanted[index] for index in floating], load, list(spans.values()))
    for index, start in zip(floating, assignment.starts, strict=True):
        if start is not None:
            spans[index] = Span(start, start + length_of(wanted[index], load))
    return Contacts(
        items=tuple(_item(wanted[index], spans[index], load) for index in sorted(spans)),
        placed=tuple(wanted[index] for index in sorted(spans)),
        leftovers=tuple(
            _left_out(each, load) for index, each in enumerate(wanted) if index not in spans
        ),
        exact=assignment.exact,
    )


def _still_wanted(load: Workload) -> list[Wanted]:
    """List whom the day still wants spoken with: nobody whose turn it is, nor taken off the day."""
    contacts = (item for item in load.running if item.kind is ItemKind.CONTACT)
    running = {(item.party, item.follow_up_id) for item in contacts}
    off = load.off
    return [
        each
        for each in load.wanted
        if each.channel not in WRITTEN
        and (each.party, each.follow_up_id) not in running
        and not (each.follow_up_id is None and each.party in off)
    ]


def usual_minutes(settings: Settings, channel: InteractionKind) -> int:
    """Find how long a contact takes of which nothing was said."""
    usual = {
        InteractionKind.VIDEO: settings.video_minutes,
        InteractionKind.MEETING: VISIT_MINUTES,
        InteractionKind.VISIT: VISIT_MINUTES,
    }
    return usual.get(channel, settings.call_minutes)


def learned_length(settings: Settings, channel: InteractionKind, lengths: Lengths) -> Usual | None:
    """Find how long the rep's own contacts usually take, unless the rep said how long to plan."""
    said = _SETTINGS.get(channel)
    return None if said and settings.says(said) else lengths.get(channel)


def planned_minutes(settings: Settings, channel: InteractionKind, lengths: Lengths) -> int:
    """Find how long a contact is planned for: as the rep said, as usual, as the settings begin."""
    learned = learned_length(settings, channel, lengths)
    return learned.planned if learned else usual_minutes(settings, channel)


def length_of(wanted: Wanted, load: Workload) -> int:
    """Count the minutes a contact takes, those to log it included."""
    usual = planned_minutes(load.settings, wanted.channel, load.lengths)
    return (wanted.minutes or usual) + load.settings.log_minutes


def agreed_span(wanted: Wanted, load: Workload) -> Span | None:
    """Find the part of the day that was agreed, where it is still to come."""
    if wanted.at is None or wanted.at < load.start:
        return None
    return Span(wanted.at, min(wanted.at + length_of(wanted, load), _DAY_END))


def _settle(wanted: Sequence[Wanted], load: Workload) -> dict[int, Span]:
    """Give what was agreed its time, to the first in the list where two claim the same.

    A calendar that is busy then holds the very appointment, or did not know of it.
    """
    settled: dict[int, Span] = {}
    for index, each in enumerate(wanted):
        span = agreed_span(each, load)
        if span and not common((span,), (*load.spent, *settled.values())):
            settled[index] = span
    return settled


def _float(wanted: Sequence[Wanted], load: Workload, agreed: Sequence[Span]) -> Assignment:
    hours = contact_hours(load.settings, load.day)
    usable = free_of_slack(after(hours, load.start), load.settings.free_percent, agreed)
    held = (*agreed, *load.taken)
    free = without(usable, held)
    rest = without(after(working_hours(load.settings, load.day), load.start), (*hours, *held))
    better = better_hours(load.learned)
    return assign(
        [_job(each, free, rest, load) for each in wanted],
        [better.get(each.channel, ()) if waits(each) else () for each in wanted],
    )


def waits(wanted: Wanted) -> bool:
    """Tell whether a contact may go to an hour in which the rep is answered better.

    What is owed waits for none, nor does a complaint; who has hours of their own needs none, and
    those of another clock are not what was learned.
    """
    return wanted.tier > Tier.COMPLAINT and wanted.hours is None and wanted.open is None


def _job(wanted: Wanted, free: Sequence[Span], rest: Sequence[Span], load: Workload) -> Job:
    """Take the windows of a call: contact hours, else, by another clock, the rest of the day."""
    length = length_of(wanted, load)
    windows = _windows(wanted, free)
    if wanted.open is not None and not _fits(windows, length):
        windows = _windows(wanted, rest)
    return Job.of(length, windows)


def _windows(wanted: Wanted, free: Sequence[Span]) -> tuple[Span, ...]:
    if wanted.closed is not None:
        return ()
    windows = after(free, wanted.not_before)
    for theirs in (wanted.hours, wanted.open):
        windows = windows if theirs is None else common(windows, theirs)
    return windows


def _item(wanted: Wanted, span: Span, load: Workload) -> PlanItem:
    return PlanItem(
        kind=ItemKind.CONTACT,
        block=BlockKind.CONTACT,
        span=span,
        title=wanted.purpose,
        party=wanted.party,
        follow_up_id=wanted.follow_up_id,
        tier=wanted.tier,
        points=wanted.points,
        channel=wanted.channel,
        reason=write_cues((*_marks(wanted, span, load), *lacking(wanted.cues))),
    )


def _marks(wanted: Wanted, span: Span, load: Workload) -> Iterator[Cue]:
    """Say that its time is agreed, and that a calendar has something else then.

    What begins with it in the calendar is taken for the very appointment.
    """
    if wanted.at != span.start:
        return
    yield Cue(CueKind.AGREED)
    itself = any(busy.start == span.start for busy in load.busy)
    if common((span,), load.busy) and not itself:
        yield Cue(CueKind.BUSY)


def _left_out(wanted: Wanted, load: Workload) -> Leftover:
    return Leftover(
        party=wanted.party,
        title=wanted.purpose,
        tier=wanted.tier,
        reason=_why_left(wanted, load),
        follow_up_id=wanted.follow_up_id,
    )


def _why_left(wanted: Wanted, load: Workload) -> LeftoverReason:
    if agreed_span(wanted, load):
        return LeftoverReason.CLASH
    if wanted.closed is not None:
        return wanted.closed
    hours = contact_hours(load.settings, load.day)
    if wanted.open is not None:
        day = common(after(working_hours(load.settings, load.day), load.start), wanted.open)
        if not _fits(day, length_of(wanted, load)):
            return LeftoverReason.CUSTOMER_CLOSED
    ends = [span.end for span in hours]
    if ends and wanted.not_before >= max(ends):
        return LeftoverReason.NOT_TODAY
    theirs = after(hours, load.start)
    theirs = theirs if wanted.hours is None else common(theirs, wanted.hours)
    length = length_of(wanted, load)
    if wanted.hours is not None and not _fits(theirs, length):
        return LeftoverReason.PERSON_HOURS
    ours = without(theirs, load.busy)
    free = _fits(ours, length) or not _fits(theirs, length)
    return LeftoverReason.NO_SLOT if free else LeftoverReason.BUSY


def _fits(spans: Sequence[Span], length: int) -> bool:
    return any(span.minutes >= length for span in spans)
