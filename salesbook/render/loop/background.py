"""What is remembered beside the talks, in words: one line for each thing."""

from collections.abc import Iterator
from datetime import date

from salesbook.domain.accounts.fact import KnownFact, ToldBy
from salesbook.domain.accounts.occasion_listing import Coming
from salesbook.domain.accounts.occasion_words import plain_kind, years_said
from salesbook.domain.accounts.power import Part, Power, Seat
from salesbook.domain.accounts.role import DECIDES
from salesbook.domain.book.moment import Moment
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words, distance_words, say_day
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.loop.background import Background
from salesbook.domain.loop.commitment import Commitment, Side
from salesbook.domain.loop.need import Need
from salesbook.domain.loop.promise import Kept, Promises
from salesbook.domain.pipeline.complaint import PRESSING, Complaint
from salesbook.domain.pipeline.habit import Habit
from salesbook.domain.pipeline.opportunity import OpportunityCard
from salesbook.domain.pipeline.rhythm import OrderState
from salesbook.domain.presence.document import Holding
from salesbook.render.accounts.agreement import agreement_rows
from salesbook.render.loop.promise import count_words
from salesbook.render.loop.reasons import local_day
from salesbook.render.loop.role import ally_words, stance_words
from salesbook.render.pipeline.rhythm import evidence_words, untold_words, window_words
from salesbook.render.style import accent, alarm, joined, muted, plain
from salesbook.render.words import Words

_DOT = " · "
_ALLIES = 2
"""How many of those who could win a blocker over are named."""


def decider_words(power: Power | None) -> tuple[Words, ...]:
    """Say who decides, one a line."""
    return tuple(
        _seat_words(seat, next(part for part in seat.parts if part.role.part in DECIDES))
        for seat in (power.deciders if power else ())
    )


def blocker_words(power: Power | None) -> tuple[Words, ...]:
    """Say who stands in the way, and who could win them over."""
    if power is None:
        return ()
    return tuple(
        joined(
            _seat_words(seat, next(part for part in seat.parts if part.blocks)),
            muted(_conversion(seat, power)),
            by=_DOT,
        )
        for seat in power.blockers
    )


def fact_words(fact: KnownFact) -> Words:
    """Say what somebody told, or was told."""
    said = "we told them" if fact.fact.told_by is ToldBy.US else ""
    return joined(
        joined(plain(fact.fact.text), muted(said and f"({said})"), by=" "), fact.person, by=_DOT
    )


def promise_words(promise: Commitment, today: date, person: str = "", owner: str = "") -> Words:
    """Say a promise and its day, marked where it is late."""
    when = say_day(promise.due_on, today)
    late = promise.due_on < today
    day = alarm(f"late: {when}") if late else muted(when)
    return joined(joined(promise.text, day), muted(person), muted(owner), by=_DOT)


def kept_words(promises: Promises) -> tuple[str, ...]:
    """Say how each side kept its word, where it gave it more than this once."""
    sides = ((Side.OURS, "we"), (Side.THEIRS, "they"))
    return tuple(
        f"{who}: {_record(count)}" for side, who in sides if _record(count := promises.of(side))
    )


def complaint_words(complaint: Complaint, moment: Moment) -> Words:
    """Say what they are not content with, since when, and how bad it is."""
    since = local_day(complaint.opened_at, moment)
    severity = complaint.severity.value
    badly = alarm(severity) if complaint.severity in PRESSING else muted(severity)
    when = f"{day_words(since, moment.today)}, {distance_words(since, moment.today)}"
    handle = complaint.handle[:SHOWN_LENGTH]
    return joined(plain(complaint.text), badly, muted(when), muted(handle), by=_DOT)


def need_words(need: Need, moment: Moment) -> Words:
    """Say what they need, and since when that is known."""
    since = local_day(need.heard_at, moment)
    return joined(plain(need.text), muted(day_words(since, moment.today)), by=_DOT)


def sale_words(card: OpportunityCard, today: date) -> Words:
    """Say an open opportunity: its stage, how long it is there, and what it may bring."""
    stands = f"{card.stage.label} for {counted(card.days_in_stage(today), 'days')}"
    stale = card.is_stale(today)
    close = card.opportunity.close_on
    closes = f"closes {day_words(close, today)}" if close else ""
    return joined(
        plain(card.opportunity.name),
        alarm(f"{stands}: stands still") if stale else plain(stands),
        str(card.amount) if card.amount else "",
        alarm(closes) if close and close < today else muted(closes),
        by=_DOT,
    )


def pace_words(known: Background) -> str:
    """Say how long a sale takes them."""
    pace = known.pace
    if pace is None:
        return ""
    days, sales = counted(pace.median_days, "days"), counted(pace.sales, "sales")
    return f"{days} from open to won, the median of {sales}"


def reorder_words(habit: Habit, today: date, min_orders: int) -> Words:
    """Say when the next order is usual, and on what that rests."""
    rhythm = habit.rhythm
    if rhythm is None:
        return muted(untold_words(habit.orders_n, min_orders))
    state = rhythm.state(today)
    looks = {OrderState.LATE: alarm, OrderState.EXPECTED: accent}.get(state, muted)
    window = window_words(rhythm, today)
    return joined(looks(state.value), window, muted(evidence_words(rhythm, today)), by=_DOT)


def usual_words(known: Background) -> str:
    """Say what they usually order: `12 Pump, 2.5 kg Grease`."""
    regular = (habit for habit in known.habits[1:] if habit.regular)
    return ", ".join(f"{habit.quantity} {habit.product}" for habit in regular)


def agreed_words(known: Background, today: date) -> tuple[Words, ...]:
    """Say what both sides agreed, one standard a line."""
    if known.agreement is None:
        return ()
    rows = agreement_rows(known.agreement, today)
    return tuple(joined(muted(label.lower()), said, by=" ") for label, said in rows if said)


def occasion_words(coming: Coming, today: date) -> Words:
    """Say a day of theirs, when it comes, and what was said the last time."""
    occasion, story = coming.known.occasion, coming.story
    when = plain(say_day(coming.on, today)) if coming.on else muted("over")
    years = years_said(occasion, coming.on) if coming.on else ""
    said = f"{story.year}: {story.said or 'remembered'}" if story else ""
    whose = coming.known.person or ""
    what = joined(plain_kind(occasion.kind), whose and f"of {whose}", by=" ")
    return joined(what, when, years, occasion.note or "", muted(said), by=_DOT)


def document_words(holdings: tuple[Holding, ...], moment: Moment) -> Iterator[Words]:
    """Say which documents they have, each once, and since when."""
    seen: dict[object, list[Holding]] = {}
    for holding in holdings:
        seen.setdefault(holding.document.id, []).append(holding)
    for several in seen.values():
        since = day_words(local_day(several[0].shared_at, moment), moment.today)
        expired = several[0].document.expired(moment.today)
        names = ", ".join(each.person for each in several)
        title = plain(several[0].document.title)
        yield joined(
            title, muted(since), muted(names), alarm("expired") if expired else "", by=_DOT
        )


def _record(count: Kept) -> str:
    return count_words(Kept(kept=count.kept, broken=count.broken))


def _seat_words(seat: Seat, part: Part) -> Words:
    named = joined(plain(seat.name), plain(seat.title or ""), by=", ")
    return joined(named, *stance_words(part), by=_DOT)


def _conversion(seat: Seat, power: Power) -> str:
    allies = power.allies_against(seat)[:_ALLIES]
    return f"ask {', '.join(map(ally_words, allies))}" if allies else ""
