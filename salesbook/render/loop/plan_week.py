"""How the plan of a week looks: its days beside each other, or below where they do not fit."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import zip_longest

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words, distance_words
from salesbook.domain.loop.plan.item import PlanItem
from salesbook.domain.loop.plan.laid import Laid
from salesbook.domain.loop.plan.load import Load, load_of, standing
from salesbook.domain.loop.plan.span import clock
from salesbook.render.columns import GAP, Slot, side_by_side
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.loop.agenda import Agenda, Line
from salesbook.render.loop.plan_words import clocked, is_over, length_words, line_text, who_text
from salesbook.render.loop.timeline import folded
from salesbook.render.style import accent, joined, muted, plain, strong
from salesbook.render.words import BLANK, Words

_ENOUGH = 24
"""Cells of a column in which a clock and most names stand on one line."""

_CLOCK = 5
_BAR = 20
_FULL, _EMPTY = "█", "░"


def week_report(week: Sequence[Laid], moment: Moment) -> Report:
    """Lay out the contacts of each day of a week, and how much of its contact time they take."""
    days = _Days(tuple(_Day(laid, moment.today) for laid in week))
    return stacked(days, BLANK, muted("Next: salesbook plan today"))


class _Day(Struct, frozen=True):
    """A day of the week."""

    laid: Laid
    today: date

    @property
    def heading(self) -> Words:
        day = self.laid.plan.day
        voice = accent if day == self.today else strong
        said = voice(day_words(day, self.today))
        return joined(said, plain(distance_words(day, self.today)), by=" · ")

    @property
    def count(self) -> Words:
        return muted(counted(len(standing(self.laid.plan)), "contacts"))

    @property
    def lines(self) -> Agenda:
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
        """Lay the day out in a column: the load, and whom the contacts are with."""
        load = load_of(self.laid.plan)
        yield from self.heading.lines(width)
        yield _bar(load, width)
        yield from _load_text(load).lines(width)
        for item in self.laid.plan.contacts:
            gone = line_text(item, None) if is_over(item) else BLANK
            room = width - _CLOCK - GAP
            who = joined(folded(who_text(item), room), gone)
            whom = clocked(who, self.laid.plan.there(item))
            slots = [Slot(_CLOCK), Slot(room)]
            yield from side_by_side([muted(clock(item.span.start)), whom], slots)


class _Days(Struct, frozen=True):
    """The days of a week."""

    days: tuple[_Day, ...]

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
            load = load_of(day.laid.plan)
            head = joined(day.heading, day.count, by=" · ")
            taken = joined(_bar(load, _BAR), _load_text(load))
            yield from stacked(head, Indent(taken), day.lines).lines(width)


def _bar(load: Load, width: int) -> Words:
    """Draw the part of the contact time that is planned; none of it is an empty bar."""
    full = -(-width * load.planned // load.available) if load.available else 0
    return joined(accent(_FULL * full), muted(_EMPTY * (width - full)), by="")


def _load_text(load: Load) -> Words:
    return muted(f"{length_words(load.planned)} of {length_words(load.available)}")
