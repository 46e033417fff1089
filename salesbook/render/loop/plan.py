"""How the plan of a day looks."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from salesbook.domain.book.moment import Moment
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words, distance_words
from salesbook.domain.loop.day import ItemKind, ItemStatus
from salesbook.domain.loop.plan.day_plan import DayPlan, PlannedBlock
from salesbook.domain.loop.plan.item import PlanItem
from salesbook.domain.loop.plan.laid import Laid
from salesbook.domain.loop.plan.opening import Opening, Shift
from salesbook.domain.loop.plan.revision import Revision
from salesbook.domain.loop.plan.span import clock
from salesbook.render.layout import Report, stacked
from salesbook.render.loop.agenda import Agenda, Heading, Line
from salesbook.render.loop.plan_words import (
    BLOCKS,
    clocked,
    gathered_text,
    is_over,
    line_text,
    party_text,
    reason_words,
    span_words,
    typed_name,
    who_text,
)
from salesbook.render.loop.reasons import season_words
from salesbook.render.style import accent, joined, muted, paste, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

_LISTED = 5
"""How many of those without a place are named; the rest are counted."""


def plan_report(laid: Laid, moment: Moment) -> Report:
    """Lay out a day block by block, what found no place, and what to do next."""
    plan = laid.plan
    minute = laid.opening.minute if plan.day == moment.today else None
    parts: list[Report] = [*_shifted(laid.opening, moment), _headline(laid, moment)]
    if laid.season:
        parts.append(muted(season_words(laid.season, plan.day)))
    parts.append(BLANK)
    parts.append(Agenda(list(_agenda(plan, minute))))
    if plan.leftovers or laid.beyond:
        parts += [BLANK, *_left_over(laid)]
    parts += [BLANK, *_next_steps(laid)]
    return stacked(*parts)


def kept_plan_report(plan: DayPlan, moment: Moment) -> Report:
    """Lay out the plan of a day gone by as it was kept."""
    laid = Laid(Opening(plan.day, 0, plan.day), plan, fresh=False)
    return stacked(_headline(laid, moment), BLANK, Agenda(list(_agenda(plan, 24 * 60))))


def week_report(week: Sequence[Laid], moment: Moment) -> Report:
    """Lay out the contacts of each day of a week."""
    parts: list[Report] = []
    for laid in week:
        numbers = {item: str(n) for n, item in enumerate(laid.plan.contacts, start=1)}
        lines = [_line(laid.plan, item, numbers, None) for item in laid.plan.contacts]
        heading = Heading(joined(_day(laid.plan.day, moment), muted(_held(laid)), by=" · "))
        parts.append(Agenda([heading, *lines]))
    return stacked(*parts, BLANK, muted("Next: salesbook plan today"))


def revisions_report(revisions: Sequence[Revision], moment: Moment) -> Report:
    """List the plans that were made for a day."""
    rows = [
        [
            str(each.revision),
            _made(each, moment),
            str(each.contacts),
            str(each.logged),
        ]
        for each in revisions
    ]
    columns = [
        Column("Revision", right=True),
        Column("Made"),
        Column("Contacts", right=True),
        Column("Logged", right=True),
    ]
    return Ledger(columns, rows)


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


def _made(revision: Revision, moment: Moment) -> str:
    local = Moment(revision.made_at, moment.zone).local
    return f"{day_words(local.date(), moment.today)} {local:%H:%M}"


def _agenda(plan: DayPlan, minute: int | None) -> Iterator[Heading | Line]:
    numbers = {item: str(n) for n, item in enumerate(plan.contacts, start=1)}
    for block in plan.blocks:
        yield Heading(_heading(block, minute))
        for items in _together(block.items):
            first, *others = items
            yield _gathered(items) if others else _line(plan, first, numbers, minute)


def _heading(planned: PlannedBlock, minute: int | None) -> Words:
    span, name = span_words(planned.block.span), BLOCKS[planned.block.kind]
    if minute is None:
        return joined(strong(span), strong(name))
    if planned.block.span.start <= minute < planned.block.span.end:
        return joined(accent(span), accent(name), muted("now"))
    if planned.block.span.end <= minute:
        return joined(muted(span), muted(name))
    return joined(strong(span), strong(name))


def _line(plan: DayPlan, item: PlanItem, numbers: dict[PlanItem, str], minute: int | None) -> Line:
    number = numbers[item] if item.kind is ItemKind.CONTACT else ""
    said = clocked(line_text(item, minute), plan.there(item))
    return Line(clock(item.span.start), number, who_text(item), said)


def _together(items: Iterable[PlanItem]) -> Iterator[list[PlanItem]]:
    """Take accounts that each need a purpose together, and anything else by itself."""

    def alike(at: tuple[int, PlanItem]) -> object:
        number, item = at
        return item.status if item.kind is ItemKind.PURPOSE else number

    for _, run in groupby(enumerate(items), key=alike):
        yield [item for _, item in run]


def _gathered(items: Sequence[PlanItem]) -> Line:
    said = counted(len(items), "accounts")
    who = muted(said) if is_over(items[0]) else strong(said)
    return Line(clock(items[0].span.start), "", who, gathered_text(items))


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


def _next_steps(laid: Laid) -> Iterator[Words]:
    contact = next(laid.plan.upcoming(laid.opening.minute), None)
    prepared = sum(item.kind is ItemKind.PURPOSE for item in laid.plan.items)
    if laid.needs_purpose > prepared:
        need = "account needs" if laid.needs_purpose == 1 else "accounts need"
        hint = ": salesbook pick" if contact else ""
        yield muted(f"{laid.needs_purpose:,} {need} a purpose first{hint}")
    if contact:
        yield paste(f"Next: salesbook brief {typed_name(contact.party)}")
    elif laid.needs_purpose:
        yield muted("Next: salesbook pick")
    else:
        yield muted("Next: salesbook import FILE, or salesbook account add NAME")
