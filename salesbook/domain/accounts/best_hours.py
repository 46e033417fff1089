"""The hours of a week in which somebody is best reached, as they are typed."""

import re
from collections.abc import Sequence
from datetime import time

from msgspec import Struct

from salesbook.domain.book.hours import HoursError, read_hours
from salesbook.domain.dates.speak import WEEKDAYS
from salesbook.domain.errors import SalesbookError

_EVERY_DAY = frozenset({"", "daily", "every day"})
_WORKDAYS = frozenset({"weekdays", "workdays"})
_RANGE = re.compile(r"([a-z]+)\s*(?:-|–|to)\s*([a-z]+)")  # noqa: RUF001 (as people type it)


class BestHoursError(SalesbookError):
    """Say that words are no hours of a week."""

    def __init__(self, typed: str, why: str) -> None:
        super().__init__(
            f"“{typed.strip()}” says no best hours: {why}.",
            hint='For example --best-hours "tue 9-11", or none',
        )


class Stretch(Struct, frozen=True, order=True):
    """Hours of one weekday, from 1, Monday, to 7; 0 stands for every day."""

    weekday: int
    start: time
    end: time

    @property
    def said(self) -> str:
        """Say it the way it is typed: `Tue 09:00-11:00`."""
        day = f"{WEEKDAYS[self.weekday - 1]} " if self.weekday else ""
        return f"{day}{self.start:%H:%M}-{self.end:%H:%M}"


def read_best_hours(texts: Sequence[str]) -> tuple[Stretch, ...]:
    """Read hours of a week, `tue 9-11`, `mon-thu 14-16`, `9-11`; `none` is none at all.

    Raises `BestHoursError` for what is none, and for `none` beside others.
    """
    said = [" ".join(text.casefold().split()) for text in texts]
    if said == ["none"]:
        return ()
    return tuple(sorted({one for text in said for one in _stretches(text)}))


def _stretches(text: str) -> list[Stretch]:
    first = re.search(r"\d", text)
    if first is None:
        raise BestHoursError(text, "it has no hours")
    days = text[: first.start()].strip(" ,:")
    try:
        hours = read_hours(text[first.start() :])
    except (HoursError, ValueError) as error:
        raise BestHoursError(text, str(error)) from error
    return [Stretch(day, hours.start, hours.end) for day in _weekdays(days, text)]


def _weekdays(days: str, text: str) -> list[int]:
    if days in _EVERY_DAY:
        return [0]
    if days in _WORKDAYS:
        return [*range(1, 6)]
    if between := _RANGE.fullmatch(days):
        first, last = (_weekday(day, text) for day in between.groups())
        return [(first - 1 + step) % 7 + 1 for step in range((last - first) % 7 + 1)]
    return [_weekday(day, text) for day in re.split(r"[ ,]+(?:and )?", days)]


def _weekday(day: str, text: str) -> int:
    for number, name in enumerate(WEEKDAYS, 1):
        if day.startswith(name.casefold()):
            return number
    raise BestHoursError(text, f"“{day}” is no day of the week")
