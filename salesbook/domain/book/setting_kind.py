"""How the values of settings are written, checked and read.

A setting is kept as JSON. `write` turns what was typed into what is kept, `read` turns what is kept
into the value a rule uses; both raise a ValueError at what does not suit.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from msgspec import Struct

from salesbook.domain.book.hours import Hours, read_all_hours, read_hours, write_hours

if TYPE_CHECKING:
    from salesbook.domain.book.rates import Rates
    from salesbook.domain.book.stage import Stages

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_LANGUAGES = ("en", "nl", "de", "fr", "es")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The days of the week as settings name them, Monday first."""


class Cadence(Struct, frozen=True):
    """How many days may pass between two contacts: the ideal, and the most."""

    ideal_days: int
    max_days: int


class SettingKind(Struct, Generic[T_co], frozen=True):
    """A way of writing a value; `expects` completes the sentence “it is …”."""

    expects: str
    write: Callable[[str], object]
    read: Callable[[object], T_co]


def choice(*words: str) -> SettingKind[str]:
    """Take one of a few words."""

    def read(stored: object) -> str:
        if stored not in words:
            raise ValueError
        return str(stored)

    listed = f"{', '.join(words[:-1])} or {words[-1]}"
    return SettingKind(listed, lambda text: text.strip().casefold(), read)


def whole(low: int, high: int, unit: str) -> SettingKind[int]:
    """Take a whole number of something, within bounds."""

    def read(stored: object) -> int:
        if not isinstance(stored, int) or isinstance(stored, bool) or not low <= stored <= high:
            raise ValueError
        return stored

    return SettingKind(f"a whole number from {low} to {high} ({unit})", int, read)


def stretch() -> SettingKind[Hours]:
    """Take one stretch of hours."""
    return SettingKind(
        "hours like 08:30-17:00",
        lambda text: str(read_hours(text)),
        lambda stored: read_hours(_text(stored)),
    )


def stretches() -> SettingKind[tuple[Hours, ...]]:
    """Take any number of stretches of hours."""
    return SettingKind(
        "hours like 10:00-12:00,14:00-16:00, or none",
        lambda text: write_hours(read_all_hours(text)),
        lambda stored: read_all_hours(_text(stored)),
    )


def cadence() -> SettingKind[Cadence]:
    """Take an ideal and a most, in days."""

    def read(stored: object) -> Cadence:
        ideal, _, most = _text(stored).partition("/")
        if not 1 <= int(ideal) <= int(most):
            raise ValueError
        return Cadence(int(ideal), int(most))

    return SettingKind("days like 14/21, ideal/most", _without_blanks, read)


def week() -> SettingKind[frozenset[int]]:
    """Take days of the week, as ISO weekdays: Monday is 1."""
    return SettingKind(
        "days like mon-fri or mon,tue,thu",
        lambda text: _without_blanks(text).casefold(),
        lambda stored: frozenset(
            day for part in _text(stored).split(",") for day in _weekdays(part)
        ),
    )


def weekday() -> SettingKind[int | None]:
    """Take one day of the week as an ISO weekday, Monday is 1, or none."""

    def read(stored: object) -> int | None:
        if stored == "none":
            return None
        return DAYS.index(_text(stored)) + 1

    return SettingKind("a day like fri, or none", lambda text: text.strip().casefold()[:4], read)


def phrases() -> SettingKind[tuple[str, ...]]:
    """Take phrases set off by commas, and rules to switch off."""

    def write(text: str) -> list[str]:
        from salesbook.domain.book.wording import check_wording  # noqa: PLC0415 (seldom typed)

        listed = [" ".join(part.split()) for part in text.split(",") if part.strip()]
        check_wording(listed)
        return listed

    def read(stored: object) -> tuple[str, ...]:
        if not isinstance(stored, list) or not all(isinstance(item, str) for item in stored):
            raise ValueError
        return tuple(stored)

    return SettingKind(
        "phrases set off by commas: “even koffie”, “koffie: even koffie” under a name of its own, "
        "or “nudge: off” to switch a rule off",
        write,
        read,
    )


def stages() -> SettingKind["Stages"]:
    """Take the stages of a sale; what reads them is loaded when they are read."""

    def read(stored: object) -> "Stages":
        from salesbook.domain.book.stage import read_stages  # noqa: PLC0415

        return read_stages(_text(stored))

    return SettingKind(
        "stages like prospecting 10/21, needs 40/14, won 100, lost 0: each with its probability, "
        "and after how many days it is stale",
        lambda text: str(read(text)),
        read,
    )


def rates() -> SettingKind["Rates"]:
    """Take rates of exchange; what reads them is loaded when they are read."""

    def read(stored: object) -> "Rates":
        from salesbook.domain.book.rates import read_rates  # noqa: PLC0415

        return read_rates(_text(stored))

    def write(text: str) -> str:
        from salesbook.domain.book.rates import write_rates  # noqa: PLC0415

        return write_rates(read(text))

    return SettingKind("rates like USD 0.92, GBP 1.17, or none", write, read)


def pattern(expects: str, expression: str, shape: Callable[[str], str]) -> SettingKind[str]:
    """Take a text of one form, brought into shape first."""

    def read(stored: object) -> str:
        if re.fullmatch(expression, _text(stored)) is None:
            raise ValueError
        return _text(stored)

    return SettingKind(expects, lambda text: shape(text.strip()), read)


def language() -> SettingKind[str]:
    """Take a language in which purposes are read, with or without a region (BCP 47).

    What an earlier release took for one is still read, and decides nothing.
    """
    kept = pattern("", "[a-z]{2,3}(-[A-Z]{2})?", str)

    def write(text: str) -> str:
        spoken, dash, region = text.strip().partition("-")
        if spoken.casefold() not in _LANGUAGES:
            raise ValueError
        return f"{spoken.casefold()}{dash}{region.upper()}"

    return SettingKind(f"{', '.join(_LANGUAGES[:-1])} or {_LANGUAGES[-1]}", write, kept.read)


def unless_unset(kind: SettingKind[T]) -> SettingKind[T | None]:
    """Let a value be absent, where something outside the settings then decides."""
    return SettingKind(
        kind.expects, kind.write, lambda stored: None if stored is None else kind.read(stored)
    )


def _text(stored: object) -> str:
    if not isinstance(stored, str):
        raise ValueError  # noqa: TRY004 (one kind of error for every bad value)
    return stored


def _without_blanks(text: str) -> str:
    return "".join(text.split())


def _weekdays(part: str) -> tuple[int, ...]:
    first, dash, last = part.partition("-")
    start = DAYS.index(first)
    span = (DAYS.index(last) - start) % 7 if dash else 0
    return tuple((start + step) % 7 + 1 for step in range(span + 1))
