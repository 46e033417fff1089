"""How the plan of a week looks: its days beside each other, or below where they do not fit."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import zip_longest
from types import MappingProxyType

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words, distance_words
from salesbook.domain.loop.plan.blocks import contact_hours, working_hours
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.glance import busy_spans
from salesbook.domain.loop.plan.item import PlanItem
from salesbook.domain.loop.plan.laid import Laid
from salesbook.domain.loop.plan.load import Load, load_of, standing
from salesbook.domain.loop.plan.span import clock, common, without
from salesbook.render.columns import GAP, Slot, side_by_side
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.loop.agenda import Agenda, Line
from salesbook.render.loop.plan_words import clocked, is_over, length_words, line_text, who_text
from salesbook.render.loop.timeline import folded
from salesbook.render.style import accent, joined, muted, strong
from salesbook.render.words import BLANK, Words

_ENOUGH = 24
"""Cells of a column in which a clock and most names stand on one line."""

_CLOCK = 5
_BAR = 20
_FULL, _EMPTY = "█", "░"
_NONE: Mapping[date, str] = MappingProxyType({})


def week_report(week: Sequence[Laid], moment: Moment, off: Mapping[date, str] = _NONE) -> Report:
    """Lay out the contacts of each day of a week, and how much of its contact time they take.

    `off` are its days without work: each has the name of its holiday, '' where the rep is away.
    """
    today = moment.today
    days: dict[date, _Day | _Off] = {day: _Off(day, name, today) for day, name in off.items()}
    days |= {laid.plan.day: _Day(laid, today) for laid in week}
    shown = _Days(tuple(days[day] for day in sorted(days)))
    return stacked(shown, BLANK, muted("Next: salesbook plan today"))


class _Off(Struct, frozen=True):
    """A day of the week without work."""

    day: date
    name: str
    today: date

    @property
    def _parts(self) -> tuple[Words, Words]:
        return _heading(self.day, self.today, muted), muted(self.name or "away")

    def column(self, width: int) -> Iterator[Words]:
        """Lay the day out in a column."""
        return stacked(*self._parts).lines(width)

    @property
    def row(self) -> Report:
        """Lay the day out across the screen."""
        return joined(*self._parts, by=" · ")


class _Day(Struct, frozen=True):
    """A working day of the week."""

    laid: Laid
    today: date

    @property
    def _head(self) -> Words:
        day = self.laid.plan.day
        return _heading(day, self.today, accent if day == self.today else strong)

    @property
    def row(self) -> Report:
        """Lay the day out across the screen."""
        plan = self.laid.plan
        count = muted(counted(len(standing(plan)), "contacts"))
        taken = joined(*_taken(plan, _BAR))
        return stacked(joined(self._head, count, by=" · "), Indent(taken), self._contacts)

    @property
    def _contacts(self) -> Agenda:
        plan = self.laid.plan
        return Agenda(
            [
                Line(clock(item.span.start), str(number), who_text(item), self._said(item))
                for number, item in enumerate(plan.contacts, start=1)
            ]
        )

    def _said(self, item: PlanItem) -> Words:
        return clocked(line_text(item, None), self.laid.plan.there(item))

    def column(self, width: int) -> Iterator[Words]:
        """Lay the day out in a column: what takes its time, and whom the contacts are with."""
        yield from stacked(self._head, *_taken(self.laid.plan, width)).lines(width)
        for item in self.laid.plan.contacts:
            gone = line_text(item, None) if is_over(item) else BLANK
            room = width - _CLOCK - GAP
            who = joined(folded(who_text(item), room), gone)
            whom = clocked(who, self.laid.plan.there(item))
            slots = [Slot(_CLOCK), Slot(room)]
            yield from side_by_side([muted(clock(item.span.start)), whom], slots)


class _Days(Struct, frozen=True):
    """The days of a week."""

    days: tuple[_Day | _Off, ...]

    def lines(self, width: int) -> Iterator[Words]:
        """Lay the days out for the width there is."""
        each = (width + GAP) // max(len(self.days), 1) - GAP
        return self._beside(each) if each >= _ENOUGH else self._below(width)

    def _beside(self, width: int) -> Iterator[Words]:
        slots = [Slot(width) for _ in self.days]
        columns = [day.column(width) for day in self.days]
        for row in zip_longest(*columns, fillvalue=BLANK):
            yield from side_by_side(row, slots)

    def _below(self, width: int) -> Iterator[Words]:
        for number, day in enumerate(self.days):
            if number:
                yield BLANK
            yield from day.row.lines(width)


def _heading(day: date, today: date, voice: Callable[[str], Words]) -> Words:
    far = distance_words(day, today)
    return joined(voice(day_words(day, today)), muted(far) if voice is muted else far, by=" · ")


def _taken(plan: DayPlan, width: int) -> Iterator[Words]:
    """Say what takes the time of a day: a bar of what is planned, and how much calendars take."""
    busy, load = busy_spans(plan), load_of(plan)
    if busy and not without(working_hours(plan.settings, plan.day), busy):
        yield muted("busy all day")
        return
    hours = contact_hours(plan.settings, plan.day)
    lost = sum(span.minutes for span in common(hours, busy))
    yield _bar(load, width)
    yield joined(_load_text(load), muted(f"{length_words(lost)} busy") if lost else "", by=" · ")


def _bar(load: Load, width: int) -> Words:
    """Draw the part of the contact time that is planned; none of it is an empty bar."""
    full = -(-width * load.planned // load.available) if load.available else 0
    return joined(accent(_FULL * full), muted(_EMPTY * (width - full)), by="")


def _load_text(load: Load) -> Words:
    if not load.available:
        return muted("no contact time")
    return muted(f"{length_words(load.planned)} of {length_words(load.available)}")
