"""Reading a time of the day: `9:30`, `3pm`, `15h`, `15u30`, `at 10`, `noon`, `half past 9`."""

from collections.abc import Sequence
from datetime import time

from salesbook.domain.dates.tokens import Clock, Figures, Hour, Number, Part, Token, Unit
from salesbook.domain.dates.when import two_readings

_STARTS = {"morning": time(10), "afternoon": time(14), "evening": time(18)}
"""The hours that stand for a part of the day; the first two begin the hours of contact."""
_SPANS = {"morning": range(12), "afternoon": range(12, 20), "evening": range(17, 24)}
"""The hours that belong to a part of the day."""
_NOON, _HOURS, _MINUTES, _HALF, _QUARTER, _HUNDRED = 12, 24, 60, 30, 15, 100
_EARLY = 7
"""Below this hour people mean the afternoon at least as often, so they must say which."""


def read_time(words: Sequence[Token]) -> tuple[time, str | None] | None:
    """Read a time and what was assumed in it, or give None where the words are something else.

    Hours 1 to 6 without am, pm, a leading zero or a part of the day are refused. Midnight is not
    read: it belongs to two days.
    """
    match words:
        case [Part(part)] | ["in", Part(part)]:
            return _STARTS[part], f"{part} read as {_STARTS[part]:%H:%M}"
        case [*rest, "in", Part(part)] | [*rest, Part(part)]:
            found = _time(rest, part)
        case ["in", Part(part), *rest] | [Part(part), *rest]:
            found = _time(rest, part)
        case _:
            found = _time(words, None)
    return (found, None) if found else None


def _time(words: Sequence[Token], part: str | None) -> time | None:
    """Read a time, in a part of the day where one was said."""
    match words:
        case ["at", *rest]:
            return _past(rest, part) or _halved(rest, part) or _bare(rest, part)
        case [Clock() | Hour()]:
            return _bare(words, part)
        case [_] if part:
            return _bare(words, part)
        case ["noon"]:
            return time(_NOON)
    return _past(words, part) or _halved(words, part)


def _bare(words: Sequence[Token], part: str | None) -> time | None:
    """Read figures that have neither am nor pm."""
    match words:
        case ["noon"]:
            return time(_NOON)
        case [Clock() | Hour() | Number() | Figures() as token]:
            return _settled(token, None, part)
    return None


def _halved(words: Sequence[Token], part: str | None) -> time | None:
    """Read figures with am, pm or o'clock behind them."""
    match words:
        case [Clock() as token, "a" | "p" as half]:
            return _settled(token, f"{half}m", part)
        case [Clock() | Number() | Figures() as token, "am" | "pm" as half]:
            return _settled(token, half, part)
        case [Number() | Clock() as token, "oclock"]:
            return _settled(token, None, part)
    return None


def _past(words: Sequence[Token], part: str | None) -> time | None:
    """Read `half past 9`, `a quarter to 7`, `20 past noon`."""
    match words:
        case ["half", "past", *rest]:
            return _moved(_HALF, rest, part)
        case ["a", Unit("quarter"), "past" | "to" as way, *rest]:
            return _moved(_QUARTER if way == "past" else -_QUARTER, rest, part)
        case [Unit("quarter"), "past" | "to" as way, *rest]:
            return _moved(_QUARTER if way == "past" else -_QUARTER, rest, part)
        case [Number(minutes), Unit("minute"), "past" | "to" as way, *rest] if minutes < _MINUTES:
            return _moved(minutes if way == "past" else -minutes, rest, part)
        case [Number(minutes), "past" | "to" as way, *rest] if minutes < _MINUTES:
            return _moved(minutes if way == "past" else -minutes, rest, part)
    return None


def _moved(minutes: int, words: Sequence[Token], part: str | None) -> time | None:
    """Read a full hour and go some minutes from it, within the day."""
    hour = _time(["at", *words], part)
    if hour is None or hour.minute:
        return None
    hours, rest = divmod(hour.hour * _MINUTES + minutes, _MINUTES)
    return time(hours, rest) if 0 <= hours < _HOURS else None


def _settled(token: Token, half: str | None, part: str | None) -> time | None:
    """Make a time of figures, with the half or the part of the day that was said."""
    hour, minute, second = _figures(token)
    if hour >= _HOURS or max(minute, second) >= _MINUTES:
        return None
    if half or part:
        hour = _in_half(hour, half, part)
    elif 0 < hour < _EARLY and not f"{getattr(token, 'value', '')}".startswith("0"):
        readings = (f"{hour:02}:{minute:02}", f"{hour + _NOON}:{minute:02}")
        raise two_readings(f"{hour}:{minute:02}", readings, f"{hour}:{minute:02}pm", readings[0])
    return time(hour, minute, second) if hour in range(_HOURS) else None


def _in_half(hour: int, half: str | None, part: str | None) -> int:
    """Turn an hour into one of 24; -1 where it is not of that half or part of the day."""
    if half and not 1 <= hour <= _NOON:
        return -1
    later = half == "pm" if half else part != "morning" and hour < _NOON
    turned = hour % _NOON + _NOON * later if half or hour < _NOON else hour
    return turned if part is None or turned in _SPANS[part] else -1


def _figures(token: Token) -> tuple[int, int, int]:
    """Take hour, minute and second out of figures; an hour of 24 where there are none."""
    match token:
        case Number(figures) if figures >= _HUNDRED:
            return figures // _HUNDRED, figures % _HUNDRED, 0
        case Number(figures):
            return figures, 0, 0
        case Clock(said):
            hour, minute, second = f"{said}:0".split(":")[:3]
            return int(hour), int(minute), int(second)
        case Hour(said):
            hour, _, minute = said.replace("u", "h").partition("h")
            return int(hour), int(minute or 0), 0
        case Figures(said) if said[-3:-2] == "." and said.count(".") == 1 and said[:-3].isdecimal():
            return int(said[:-3]), int(said[-2:]), 0
    return _HOURS, 0, 0
