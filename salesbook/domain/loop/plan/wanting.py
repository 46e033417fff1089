"""From the list of who is due to what a day is to hold."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.channel import choose_channel
from salesbook.domain.loop.commitment import CommitmentKind
from salesbook.domain.loop.day import ItemKind, LeftoverReason
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.gates import (
    closed_channels,
    gates_of,
    rest_of,
    stops,
    suggested_channel,
)
from salesbook.domain.loop.due.ranking import Entry
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Gate, Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger
from salesbook.domain.loop.follow_up import FollowUp, PurposeKind
from salesbook.domain.loop.plan.cue import Cue, CueKind
from salesbook.domain.loop.plan.deciding import deciding
from salesbook.domain.loop.plan.desk import DESK_MINUTES, WRITE_MINUTES
from salesbook.domain.loop.plan.item import Party, Task, Wanted
from salesbook.domain.loop.plan.reach import Reach
from salesbook.domain.loop.plan.span import minute_of


def wanted_of(entry: Entry, context: Context, reach: Reach) -> tuple[Wanted, ...]:
    """Turn an entry into the contacts it asks for: one for each person, and for the account.

    Of several reasons for one of them the first counts, unless others have a time agreed today:
    then each of these is a contact of its own.
    """
    found: dict[Party, list[Wanted]] = {}
    for trigger in _reasons(entry, context):
        if trigger.cause is Cause.PROMISE:
            continue
        wanted = _wanted(entry, trigger, context, reach)
        known = found.setdefault(wanted.party, [])
        if wanted.at is not None:
            known[:] = [*(each for each in known if each.at is not None), wanted]
        elif not known:
            known.append(wanted)
    return tuple(wanted for several in found.values() for wanted in several)


def owed_by(entry: Entry, context: Context) -> tuple[Task, ...]:
    """Turn what was promised, and is no call, into desk work."""
    return tuple(
        Task(
            kind=ItemKind.OWED,
            title=_purpose(trigger),
            minutes=WRITE_MINUTES,
            party=_party(entry, trigger),
            tier=int(trigger.tier),
            reason=_promised(entry, trigger),
        )
        for trigger in _reasons(entry, context)
        if trigger.cause is Cause.PROMISE
    )


def back_today(entry: Entry, context: Context) -> bool:
    """Tell whether an entry only rests after a try, and is to be called later today all the same.

    That is when its rest ends today, or where a time was agreed. One without a purpose waits for
    that, whatever the hour.
    """
    if entry.gate is not Gate.RESTING or entry.trigger is None or entry.trigger.purpose is None:
        return False
    ends = (held.back_at for held in entry.held if held.back_at is not None)
    agreed = (_to_come(entry, trigger, context) for trigger in (entry.trigger, *entry.also))
    return any(context.day_of(each) == context.today for each in ends) or any(agreed)


def purpose_task(entry: Entry) -> Task:
    """Turn an account without a purpose into preparation; its title is the drafted one."""
    return Task(
        kind=ItemKind.PURPOSE,
        title=entry.draft.text if entry.draft else "",
        minutes=DESK_MINUTES,
        party=_account(entry),
    )


def ids_of(entry: Entry) -> Iterator[UUID]:
    """Go through the ids of an entry and of the people its reasons are about."""
    yield entry.facts.id
    yield from entry.facts.names


def _account(entry: Entry) -> Party:
    facts = entry.facts
    if facts.account_kind is None:
        return Party(person_id=facts.id, person=facts.name)
    return Party(account_id=facts.id, account=facts.name)


def _reasons(entry: Entry, context: Context) -> Iterator[Trigger]:
    """Go through the reasons of an entry that nothing stops, the winning one first.

    A rest after a try stops nothing that was agreed for later today.
    """
    if entry.trigger and not _too_early(entry.trigger, context):
        yield entry.trigger
    for trigger in entry.also:
        held = gates_of(entry.facts, trigger, context)
        if _to_come(entry, trigger, context):
            held = tuple(each for each in held if each.gate is not Gate.RESTING)
        stopped = any(stops(each, trigger) for each in held)
        if trigger.purpose and not stopped and not _too_early(trigger, context):
            yield trigger


def _to_come(entry: Entry, trigger: Trigger, context: Context) -> bool:
    """Tell whether a time was agreed for it that is still to come today."""
    follow_up = _follow_up(entry, trigger)
    at = _agreed(follow_up, context) if follow_up else None
    return at is not None and at >= _minute(context.moment.now, context)


def _promised(entry: Entry, trigger: Trigger) -> str | None:
    """Say that a document was promised: it is sent, where other promises are kept in other ways."""
    promised = entry.facts.promises
    documents = [each.id for each in promised if each.kind is CommitmentKind.DOCUMENT]
    return CommitmentKind.DOCUMENT.value if trigger.source_id in documents else None


def _too_early(trigger: Trigger, context: Context) -> bool:
    """Tell whether it is a wish for a day to come: that is known before, and said on the day."""
    wish = trigger.purpose is not None and trigger.purpose.kind is PurposeKind.GOODWILL
    return trigger.tier is Tier.OCCASION and wish and trigger.due_on > context.today


def _wanted(entry: Entry, trigger: Trigger, context: Context, reach: Reach) -> Wanted:
    follow_up = _follow_up(entry, trigger)
    rest = rest_of(entry.facts, trigger, context)
    party, purpose = _party(entry, trigger), _purpose(trigger)
    channel = _channel(entry.facts, trigger, reach.prefers.get(party.person_id))
    names = (entry.facts.name, *entry.facts.names.values())
    risks = (Cue(CueKind.RISK),) if entry.facts.risks else ()
    commercial = context.rules.commercial
    return Wanted(
        party=replace(party, zone=reach.zone(party)),
        purpose=purpose,
        tier=int(trigger.tier),
        points=entry.points,
        channel=channel,
        follow_up_id=follow_up.id if follow_up else None,
        at=_agreed(follow_up, context) if follow_up else None,
        not_before=_minute(rest.back_at, context) if rest else 0,
        hours=reach.hours(party, context.today, context.moment.zone),
        open=reach.open(party, commercial, context.today, context.moment.zone),
        closed=LeftoverReason.HOLIDAY if party.account_id in reach.on_holiday else None,
        cues=(
            *reach.lacks(party, purpose, channel, names),
            *risks,
            *deciding(entry.facts, trigger),
            *reach.at_hand(party),
        ),
    )


def _channel(
    facts: SubjectFacts, trigger: Trigger, preferred: InteractionKind | None
) -> InteractionKind:
    """Choose the way to reach them: the one asked for or agreed, else the one the person prefers.

    A debt is paid the way it was asked for.
    """
    agreed = facts.agreement.channel if facts.agreement else None
    free = trigger.channel is None and agreed is None and trigger.tier is not Tier.OWED
    wish = preferred if free else None
    chosen = wish and choose_channel(wish, closed_channels(facts, trigger))
    return chosen or suggested_channel(facts, trigger) or InteractionKind.CALL


def _purpose(trigger: Trigger) -> str:
    return trigger.purpose.text if trigger.purpose else ""


def _party(entry: Entry, trigger: Trigger) -> Party:
    alone = _account(entry)
    if alone.account_id is None or trigger.person_id is None:
        return alone
    person = entry.facts.names.get(trigger.person_id)
    return replace(alone, person_id=trigger.person_id, person=person)


def _follow_up(entry: Entry, trigger: Trigger) -> FollowUp | None:
    if trigger.cause is not Cause.FOLLOW_UP:
        return None
    return next((each for each in entry.facts.follow_ups if each.id == trigger.source_id), None)


def _agreed(follow_up: FollowUp, context: Context) -> int | None:
    """Find the minute that was agreed for today, on the rep's wall."""
    if follow_up.at_time is None or follow_up.due_on != context.today:
        return None
    zone = ZoneInfo(follow_up.zone or context.moment.zone)
    return _minute(datetime.combine(follow_up.due_on, follow_up.at_time, zone), context)


def _minute(instant: datetime, context: Context) -> int:
    """Count the minutes from today's midnight; before it is 0, after it beyond the day's last."""
    return max(minute_of(instant, context.moment.zone, context.today), 0)
