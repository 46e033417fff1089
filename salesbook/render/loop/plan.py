"""How the plan of a day looks."""

from collections.abc import Iterator
from datetime import date

from salesbook.domain.book.moment import Moment
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words, distance_words
from salesbook.domain.loop.day import ItemKind, ItemStatus
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.glance import is_to_close
from salesbook.domain.loop.plan.laid import Laid
from salesbook.domain.loop.plan.opening import Opening, Shift
from salesbook.render.layout import Report, stacked
from salesbook.render.loop.next_step import PICK, step_without_contact
from salesbook.render.loop.plan_timeline import timeline_of
from salesbook.render.loop.plan_words import (
    party_text,
    reason_words,
    typed_name,
)
from salesbook.render.loop.reasons import season_words
from salesbook.render.style import joined, muted, paste, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

_MIDNIGHT = 24 * 60
_LISTED = 5
"""How many of those without a place are named; the rest are counted."""


def plan_report(laid: Laid, moment: Moment, *, empty: bool = False) -> Report:
    """Lay out a day block by block, what found no place, and what to do next.

    `empty` tells that the book has nobody in it.
    """
    plan = laid.plan
    minute = laid.opening.minute if plan.day == moment.today else None
    parts: list[Report] = [*_shifted(laid.opening, moment), _headline(laid, moment)]
    if laid.season:
        parts.append(muted(season_words(laid.season, plan.day)))
    parts.append(BLANK)
    parts.append(timeline_of(plan, minute))
    if plan.leftovers or laid.beyond:
        parts += [BLANK, *_left_over(laid)]
    parts += [BLANK, *_next_steps(laid, empty=empty)]
    return stacked(*parts)


def kept_plan_report(plan: DayPlan, moment: Moment) -> Report:
    """Lay out the plan of a day gone by as it was kept."""
    laid = Laid(Opening(plan.day, 0, plan.day), plan, fresh=False)
    return stacked(_headline(laid, moment), BLANK, timeline_of(plan, _MIDNIGHT))


def _shifted(opening: Opening, moment: Moment) -> Iterator[Report]:
    day = f"{day_words(opening.day, moment.today)} ({distance_words(opening.day, moment.today)})"
    if opening.shift is Shift.EVENING:
        yield plain(f"The working day is over: this is {day}.")
    elif opening.shift is Shift.DAY_OFF:
        yield plain(f"{day_words(opening.asked, moment.today)} is a day off: this is {day}.")


def _headline(laid: Laid, moment: Moment) -> Words:
    unchanged = "" if laid.fresh or laid.plan.day < moment.today else ", unchanged"
    said = f"revision {laid.plan.revision}{unchanged}" if laid.plan.revision else "not kept"
    return joined(_day(laid.plan.day, moment), muted(_held(laid)), muted(said), by=" · ")


def _day(day: date, moment: Moment) -> Words:
    said, far = day_words(day, moment.today), distance_words(day, moment.today)
    return joined(strong(said), plain(far), by=" · ")


def _held(laid: Laid) -> str:
    count = sum(item.status is not ItemStatus.MOVED for item in laid.plan.contacts)
    return counted(count, "contacts")


def _left_over(laid: Laid) -> Iterator[Report]:
    shown = laid.plan.leftovers[:_LISTED]
    rows: list[list[str | Words]] = [
        [party_text(each.party), each.title, muted(reason_words(each.reason))] for each in shown
    ]
    columns = [Column("Account", grows=True), Column("Purpose", grows=True), Column("Why")]
    if rows:
        yield Ledger(columns, rows, strong("Without a place"))
    more = len(laid.plan.leftovers) - len(shown) + laid.beyond
    if more:
        yield muted(f"{more:,} more: salesbook due")


def _next_steps(laid: Laid, *, empty: bool) -> Iterator[Words]:
    if empty:
        yield muted("Next: salesbook import FILE, or salesbook account add NAME")
        return
    step = _step(laid)
    prepared = sum(item.kind is ItemKind.PURPOSE for item in laid.plan.items)
    if laid.needs_purpose > prepared:
        need = "account needs" if laid.needs_purpose == 1 else "accounts need"
        hint = "" if step == PICK else f": {PICK}"
        yield muted(f"{laid.needs_purpose:,} {need} a purpose first{hint}")
    yield paste(f"Next: {step}")


def _step(laid: Laid) -> str:
    minute = laid.opening.minute
    contact = next(laid.plan.upcoming(minute), None)
    if contact:
        return f"salesbook brief {typed_name(contact.party)}"
    return step_without_contact(
        to_close=is_to_close(laid.plan, minute), due=laid.due, needs_purpose=laid.needs_purpose
    )
