"""How the close of a day looks: its questions, its debts, tomorrow, the report to paste."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words, distance_words, say_day, time_words
from salesbook.domain.loop import words
from salesbook.domain.loop.interaction import Met
from salesbook.domain.loop.listing import FollowUpChange
from salesbook.domain.loop.plan.item import PlanItem
from salesbook.domain.loop.plan.span import clock
from salesbook.domain.loop.promise import KnownPromise
from salesbook.domain.loop.receipt import Receipt
from salesbook.domain.loop.wrap import Ahead, DayReport, Debt, DebtKind, Told, Waiting, Wrap
from salesbook.render.json import json_item
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.loop.agenda import Agenda, Line
from salesbook.render.loop.followup import name_of
from salesbook.render.loop.plan_words import party_text, what_text, who_text
from salesbook.render.loop.wrap_words import chapters, count_words, title_words
from salesbook.render.style import accent, alarm, joined, muted, plain, strong
from salesbook.render.words import BLANK, Words

_HEADINGS = {
    DebtKind.OURS: ("You promised", "salesbook promise kept ID"),
    DebtKind.LOG: ("Not logged", "salesbook wrap"),
    DebtKind.RECAP: ("Not in writing yet", "salesbook recap ID"),
    DebtKind.NEXT: ("No next purpose", "salesbook followup add ACCOUNT PURPOSE"),
    DebtKind.THEIRS: ("They promised", "salesbook promise kept ID"),
}


def waiting_report(waiting: Waiting, left: int, today: date) -> Report:
    """Lay out a planned contact of which nothing was said yet, and how many wait in all."""
    item = waiting.item
    day = "" if waiting.day == today else f"{day_words(waiting.day, today)} "
    ahead = "" if waiting.over else muted("still ahead")
    head = joined(accent(f"{day}{clock(item.span.start)}"), party_text(item.party))
    count = muted(f"{left:,} to go")
    return stacked(BLANK, joined(head, ahead, count, by=" · "), Indent(plain(item.title)))


def tried_report(receipt: Receipt, waiting: Waiting) -> Report:
    """Say of a try what was logged, and when what it was for comes back."""
    talk = receipt.interaction
    how = (words.plain(talk.kind), words.plain(talk.outcome))
    logged = joined("Logged", strong(receipt.whom.name), muted(receipt.whom.apart), by=" ")
    return stacked(joined(logged, *how, _back(receipt, waiting), by=" · "))


def _back(receipt: Receipt, waiting: Waiting) -> str:
    rest = receipt.rest
    if rest is None:
        return "still due" if waiting.follow_up else ""
    back = Moment(rest.back_at, receipt.moment.zone).local
    at = f"{back:%H:%M}" if back.date() == receipt.today else time_words(back, receipt.today)
    return f"back {at}, try {rest.tries} of {receipt.tries_limit}"


def moved_report(change: FollowUpChange) -> Report:
    """Say to which day a follow-up was moved."""
    follow_up = change.planned.follow_up
    when = say_day(follow_up.due_on, change.today, follow_up.at_time)
    return stacked(joined("Moved", name_of(change.planned), plain(f"to {when}"), by=" "))


def dropped_report(waiting: Waiting, because: str) -> Report:
    """Say whom a contact was dropped with, and why."""
    party = waiting.item.party
    named = joined("Dropped", strong(party.name), muted(party.handle), by=" ")
    return stacked(joined(named, plain(because), by=" · "))


def left_report(waiting: Waiting, today: date) -> Report:
    """Say what was done with a contact that is due by itself, and when it comes back."""
    said = f"{waiting.item.party.name} is due by itself, so it comes back."
    day = f"Settled for {day_words(waiting.day, today)}."
    return stacked(plain(f"{day} {said}"))


def wrap_report(wrap: Wrap, moment: Moment) -> Report:
    """Lay out what is owed, what comes tomorrow, and the report to paste."""
    return stacked(*_owed(wrap, moment.today), day_report(wrap.report, moment.today))


def owed_report(wrap: Wrap, today: date) -> Report:
    """Lay out what is owed and what comes tomorrow, without the report."""
    return stacked(*_owed(wrap, today))


def _owed(wrap: Wrap, today: date) -> Iterator[Report]:
    """Go through what stands above the report; nothing of a day gone by."""
    if wrap.ahead is None:
        return
    yield from _debts(wrap, today)
    yield BLANK
    yield from _tomorrow(wrap.ahead, today)
    yield BLANK


def day_report(report: DayReport, today: date) -> Report:
    """Lay out what a day brought, as plain as it is to be pasted."""
    parts: list[Report] = [strong(title_words(report, today))]
    parts += map(plain, count_words(report))
    for heading, lines in chapters(report, today):
        parts += [BLANK, strong(heading)]
        parts += [Indent(plain(f"{who}: {what}")) for who, what in lines]
    return stacked(*parts)


def wrap_json(wrap: Wrap, moment: Moment) -> str:
    """Write the close of a day as one document."""
    ahead = wrap.ahead
    item = {
        "day": wrap.report.day,
        "debts": [_debt_json(each) for each in wrap.debts],
        "more_debts": wrap.more,
        "tomorrow": ahead
        and {
            "day": ahead.day,
            "contacts": [_ahead_json(each) for each in ahead.contacts],
            "more": ahead.more,
            "needs_purpose": ahead.needs_purpose,
        },
        "report": _report_json(wrap.report),
    }
    return json_item("wrap", item, as_of=moment.local)


def _debts(wrap: Wrap, today: date) -> Iterator[Report]:
    if not wrap.debts:
        yield plain("Nothing is owed.")
    for kind, debts in groupby(wrap.debts, key=lambda debt: debt.kind):
        heading, ends = _HEADINGS[kind]
        yield joined(strong(heading), muted(ends), by=" · ")
        yield from (Indent(_debt(debt, today)) for debt in debts)
    if wrap.more:
        yield muted(f"{wrap.more:,} more: salesbook due")


def _debt(debt: Debt, today: date) -> Words:
    when = day_words(debt.due_on, today) if debt.due_on else ""
    late = debt.due_on is not None and debt.due_on < today
    said = alarm(when) if late else muted(when)
    return joined(party_text(debt.party), debt.what, said, muted(debt.handle), by=" · ")


def _tomorrow(ahead: Ahead, today: date) -> Iterator[Report]:
    yield joined(strong(day_words(ahead.day, today)), distance_words(ahead.day, today), by=" · ")
    if ahead.contacts:
        yield Agenda([_line(number, each) for number, each in enumerate(ahead.contacts, 1)])
    else:
        yield Indent(plain("No contact with a purpose yet."))
    waiting = f"{ahead.needs_purpose:,} without a purpose" if ahead.needs_purpose else ""
    more = f"{ahead.more:,} more" if ahead.more else ""
    first = (
        "salesbook pick" if ahead.needs_purpose and not ahead.more else "salesbook plan tomorrow"
    )
    yield muted(" · ".join(filter(None, (more, waiting, f"Next: {first}"))))


def _line(number: int, item: PlanItem) -> Line:
    return Line(clock(item.span.start), str(number), who_text(item), what_text(item, None))


def _debt_json(debt: Debt) -> dict[str, object]:
    return {
        "kind": debt.kind,
        "account": debt.party.account,
        "person": debt.party.person,
        "what": debt.what,
        "due_on": debt.due_on,
        "handle": debt.handle or None,
    }


def _ahead_json(item: PlanItem) -> dict[str, object]:
    return {
        "start": clock(item.span.start),
        "account": item.party.account,
        "person": item.party.person,
        "purpose": item.title,
        "channel": item.channel,
    }


def _report_json(report: DayReport) -> dict[str, object]:
    return {
        "day": report.day,
        "rep": report.rep,
        "reached": len(report.reached),
        "tried": len(report.tried),
        "sent": len(report.sent),
        "purposes": {how.value: report.met(how) for how in Met} | {"unsaid": report.met(None)},
        "contacts": [_told_json(told) for told in report.talks],
        "promises": [_promise_json(known) for known in report.promises],
    }


def _told_json(told: Told) -> dict[str, object]:
    interaction = told.interaction
    return {
        "id": interaction.id,
        "at": told.at,
        "account": told.account or None,
        "people": told.people,
        "kind": interaction.kind,
        "direction": interaction.direction,
        "outcome": interaction.outcome,
        "reached": interaction.reached,
        "private": interaction.private,
        "purposes": [{"purpose": each.purpose.text, "met": each.met} for each in told.said],
        "next": [
            {"id": each.id, "purpose": each.purpose.text, "due_on": each.due_on}
            for each in told.planned
        ],
    }


def _promise_json(known: KnownPromise) -> dict[str, object]:
    promise = known.commitment
    return {
        "side": promise.side,
        "account": known.account,
        "person": known.person,
        "text": promise.text,
        "due_on": promise.due_on,
        "status": promise.status,
    }
