"""The tokens of the date grammar: words and figures, each with its value."""

from dataclasses import dataclass
from typing import Generic, TypeVar

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Valued(Generic[V]):
    """A word or figure that carries a value."""

    value: V


class Number(Valued[int]):
    """A count, a day, an hour or a year; its place decides."""


class Digits(Number):
    """A number typed in figures."""


class Ordinal(Valued[int]):
    """25th, first."""


class Weekday(Valued[int]):
    """A day of the week, Monday is 1."""


class Weekdays(Valued[int]):
    """A day of the week in the plural, Monday is 1."""


class Month(Valued[int]):
    """A month, January is 1."""


class Quarter(Valued[int]):
    """A quarter of the year, 1 to 4."""


class Unit(Valued[str]):
    """A measure of time, in the singular."""


class Part(Valued[str]):
    """A part of the day."""


class Figures(Valued[str]):
    """Figures with strokes, dots or dashes between them, as typed."""


class Clock(Valued[str]):
    """Figures with colons between them, as typed."""


class Hour(Valued[str]):
    """15h, 15h30, as typed."""


Token = (
    Number
    | Ordinal
    | Weekday
    | Weekdays
    | Month
    | Quarter
    | Unit
    | Part
    | Figures
    | Clock
    | Hour
    | str
)

Tokens = tuple[Token, ...]
