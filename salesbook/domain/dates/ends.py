"""Reading the end of something: `eow`, `eom`, `end of november`, `end of next week`."""

from datetime import date

from salesbook.domain.dates.months import WEEK, day_after
from salesbook.domain.dates.periods import Period, period_of, unit_at
from salesbook.domain.dates.tokens import Tokens, Unit
from salesbook.domain.dates.when import Frame, refusal

_SHORT = {"eod": "day", "eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}
_STEPS = {"last": -1, "this": 0, "next": 1}


def read_end(tokens: Tokens, frame: Frame) -> date | None:
    """Read the end of a period, or give None where the words are something else.

    A week ends on its last working day, refused when that is past; a month, a quarter and a year
    end on their last day, the end of a day is that day.
    """
    match tokens:
        case ["at", "end" | "eod" | "eow" | "eom" | "eoq" | "eoy", *_]:
            return read_end(tokens[1:], frame)
        case ["eod" | "eow" | "eom" | "eoq" | "eoy" as short]:
            return _end(_SHORT[short], 0, frame)
        case ["end", Unit(unit)] | ["end", "this", Unit(unit)]:
            return _end(unit, 0, frame)
        case ["end", "last" | "next" as which, Unit(unit)]:
            return _end(unit, _STEPS[which], frame)
        case ["end", *_] if period := period_of(tokens[1:], frame):
            return _last_of(period, frame)
    return None


def _end(unit: str, steps: int, frame: Frame) -> date | None:
    """Find the last day of the week, month, quarter or year some steps from ours."""
    if unit == "day":
        return frame.today if steps == 0 else None
    period = unit_at(unit, frame.today, steps)
    return period and _last_of(period, frame)


def _last_of(period: Period, frame: Frame) -> date:
    """Find the last day of a period, of a week the last one worked."""
    first, last = period
    if (last - first).days >= WEEK:
        return last
    worked = frame.workweek.shift(day_after(last, 1), -1)
    if frame.forwards and worked < frame.today <= last:
        raise refusal("This working week is over.", "end of next week")
    return worked
