"""A step of the demo's story: one command, typed on a working day before today."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time
from functools import partial
from typing import TypeVar

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.demo.story import Told
from salesbook.domain.workdays import Workweek
from salesbook.store.book.book import WritableBook

_WEEK = Workweek()
Happened = TypeVar("Happened", bound=Told)


class Step(Struct, frozen=True):
    """One command of the story: when it was typed, its name, and what it does to the book."""

    at: datetime
    command: str
    act: Callable[[WritableBook], object]


def typed(
    moment: Moment,
    command: str,
    told: Iterable[Happened],
    act: Callable[[Happened, WritableBook], object],
) -> Iterator[Step]:
    """Make each thing that is told a step of its own."""
    for one in told:
        yield Step(typed_at(moment, one), command, partial(act, one))


def typed_at(moment: Moment, told: Told) -> datetime:
    """Find the instant at which something was typed."""
    return moment.at(workday(moment, -told.ago), time.fromisoformat(told.at))


def workday(moment: Moment, days: int) -> date:
    """Find the day that lies so many working days ahead, or behind where it is below zero."""
    return _WEEK.shift(moment.today, days)
