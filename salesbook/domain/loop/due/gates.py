"""Gates: what holds a contact back, however much it is owed. Each is visible."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct

from salesbook.domain.accounts.account import ContactChannel
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.channel import EVERY_CHANNEL, choose_channel
from salesbook.domain.loop.due.attempts import Try
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Gate, Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger
from salesbook.domain.loop.follow_up import Purpose, PurposeKind
from salesbook.domain.loop.retry import Rest, rest_after

_PERSONAL = frozenset(
    {
        InteractionKind.CALL,
        InteractionKind.VIDEO,
        InteractionKind.VISIT,
        InteractionKind.MESSAGE,
    }
)
_PAUSE_PASSES = frozenset({Tier.COMPLAINT, Tier.OCCASION})
_SEASON_PASSES = frozenset({Tier.COMPLAINT, Tier.COOLING})
_HUMAN = frozenset({PurposeKind.GOODWILL, PurposeKind.SERVICE})


class Held(Struct, frozen=True):
    """A gate that holds, when it opens if that is known, and what was said of it.

    `back_on` is the first day on which it holds no more, `back_at` the instant, in UTC, when that
    is known so closely.
    """

    gate: Gate
    back_on: date | None = None
    back_at: datetime | None = None
    said: str | None = None


def gates_of(facts: SubjectFacts, trigger: Trigger, context: Context) -> tuple[Held, ...]:
    """Find every gate that holds for this reason."""
    found = (gate(facts, trigger, context) for gate in GATES)
    return tuple(held for held in found if held)


def stops(held: Held, trigger: Trigger) -> bool:
    """Tell whether a gate stops this reason: a debt passes all but do-not-contact."""
    return held.gate is Gate.DO_NOT_CONTACT or trigger.tier is not Tier.OWED


def suggested_channel(facts: SubjectFacts, trigger: Trigger) -> InteractionKind | None:
    """Find the way to reach them: the one asked for, else the one agreed, else what is open."""
    closed = closed_channels(facts, trigger)
    agreed = facts.agreement.channel if facts.agreement else None
    if trigger.channel is None and agreed and choose_channel(agreed, closed):
        return agreed
    return choose_channel(trigger.channel, closed)


def closed_channels(facts: SubjectFacts, trigger: Trigger) -> frozenset[ContactChannel]:
    """Find the channels closed by the subject, and by the person this reason is about."""
    closed = {
        each.channel
        for each in facts.closed_channels
        if each.person_id in {None, facts.id, trigger.person_id}
    }
    return EVERY_CHANNEL if ContactChannel.ALL in closed else frozenset(closed)


def sells_nothing(purpose: Purpose) -> bool:
    """Tell whether a purpose may be followed in a season of goodwill: it is human, or helps."""
    return purpose.kind in _HUMAN


def next_month(today: date) -> date:
    """Find the first day of the month after a day's."""
    return (today.replace(day=1) + timedelta(days=32)).replace(day=1)


def rest_of(facts: SubjectFacts, trigger: Trigger, context: Context) -> Rest | None:
    """Find the rest that the last try of this reason's person began, over or not."""
    tries = [each for each in facts.tries if each.counts and _concerns(each, trigger)]
    if not tries:
        return None
    last = max(each.occurred_at for each in tries)
    if trigger.asked_at and last < trigger.asked_at:
        return None
    tried = Moment(last, context.moment.zone)
    return rest_after(len(tries), tried, context.rules.commercial, context.rules.week)


def _do_not_contact(facts: SubjectFacts, trigger: Trigger, _: Context) -> Held | None:
    closed = closed_channels(facts, trigger)
    if choose_channel(trigger.channel, closed):
        return None
    said = next((each.reason for each in facts.closed_channels if each.reason), None)
    return Held(Gate.DO_NOT_CONTACT, said=said)


def _paused(facts: SubjectFacts, trigger: Trigger, _: Context) -> Held | None:
    goodwill = trigger.purpose and trigger.purpose.kind is PurposeKind.GOODWILL
    if not facts.pauses or goodwill or trigger.tier in _PAUSE_PASSES:
        return None
    longest = max(facts.pauses, key=lambda pause: (pause.until_on or date.max, pause.reason))
    return Held(Gate.PAUSED, back_on=longest.until_on, said=longest.reason.value)


def _season(facts: SubjectFacts, trigger: Trigger, context: Context) -> Held | None:
    """Hold back what is about business; of a carried draft the purpose tells what it is about."""
    season = context.season_of(facts.id, facts.owner_id)
    if season is None or trigger.tier in _SEASON_PASSES:
        return None
    purpose = trigger.purpose
    if trigger.cause is Cause.UNMET and facts.unmet:
        purpose = facts.unmet.purpose
    if purpose and sells_nothing(purpose):
        return None
    return Held(Gate.SEASON, back_on=season.back_on)


def _monthly_cap(facts: SubjectFacts, _: Trigger, context: Context) -> Held | None:
    cap = facts.agreement.max_per_month if facts.agreement else None
    if cap is None or facts.reached_this_month < cap:
        return None
    return Held(Gate.MONTHLY_CAP, back_on=next_month(context.today), said=f"{cap} agreed")


def _cool_off(facts: SubjectFacts, trigger: Trigger, context: Context) -> Held | None:
    if facts.last_contact_at is None or trigger.tier <= Tier.FOLLOW_UP:
        return None
    week, days = context.rules.week, context.rules.cool_off_bd
    reached_on = context.day_of(facts.last_contact_at)
    if week.between(reached_on, context.today) > days:
        return None
    return Held(Gate.COOL_OFF, back_on=week.shift(reached_on, days + 1))


def _resting(facts: SubjectFacts, trigger: Trigger, context: Context) -> Held | None:
    rest = rest_of(facts, trigger, context)
    if rest is None or not rest.rests(context.moment.now):
        return None
    # A try that comes back today was asked for today: only one made today still rests.
    back_today = context.day_of(rest.back_at) == context.today
    if back_today and not _tried_today(facts.tries, context):
        return None
    return Held(Gate.RESTING, context.day_of(rest.back_at), rest.back_at)


def _change_channel(facts: SubjectFacts, trigger: Trigger, context: Context) -> Held | None:
    since = context.today - timedelta(days=context.rules.attempts_days)
    kinds = [
        each.kind
        for each in facts.tries
        if each.kind in _PERSONAL and context.day_of(each.occurred_at) > since
    ]
    # A contact meant for a channel that was not tried has changed it already.
    changed = trigger.channel is not None and trigger.channel not in kinds
    if changed or len(kinds) < context.rules.attempts_limit:
        return None
    return Held(Gate.CHANGE_CHANNEL)


def _concerns(attempt: Try, trigger: Trigger) -> bool:
    named = attempt.person_ids
    return not named or trigger.person_id is None or trigger.person_id in named


def _tried_today(tries: Sequence[Try], context: Context) -> bool:
    return any(each.counts and context.day_of(each.occurred_at) == context.today for each in tries)


GATES: tuple[Callable[[SubjectFacts, Trigger, Context], Held | None], ...] = (
    _do_not_contact,
    _paused,
    _season,
    _monthly_cap,
    _cool_off,
    _resting,
    _change_channel,
)
"""The gates in the order they are named; a new one is added here beside the others."""
