"""The tokens of the date grammar: words and figures, each with its value."""

from typing import Generic, TypeVar

from msgspec import Struct

V = TypeVar("V")


class Valued(Struct, Generic[V], frozen=True):
    """A word or figure that carries a value."""

    value: V


class Number(Valued[int], frozen=True):
    """A count, a day, an hour or a year; its place decides."""


class Digits(Number, frozen=True):
    """A number typed in figures."""


class Ordinal(Valued[int], frozen=True):
    """25th, first."""


class Weekday(Valued[int], frozen=True):
    """A day of the week, Monday is 1."""


class Weekdays(Valued[int], frozen=True):
    """A day of the week in the plural, Monday is 1."""


class Month(Valued[int], frozen=True):
    """A month, January is 1."""


class Quarter(Valued[int], frozen=True):
    """A quarter of the year, 1 to 4."""


class Unit(Valued[str], frozen=True):
    """A measure of time, in the singular."""


class Part(Valued[str], frozen=True):
    """A part of the day."""


class Figures(Valued[str], frozen=True):
    """Figures with strokes, dots or dashes between them, as typed."""


class Clock(Valued[str], frozen=True):
    """Figures with colons between them, as typed."""


class Hour(Valued[str], frozen=True):
    """15h, 15h30, 15u30, as typed."""


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
