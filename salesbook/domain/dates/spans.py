"""Reading a distance: `in 3 days`, `+2w`, `3 bd`, `two weeks ago`, `3 fridays from now`."""

from salesbook.domain.dates.months import WEEK, day_after
from salesbook.domain.dates.span import Span, from_now, span_of
from salesbook.domain.dates.tokens import Number, Token, Tokens, Unit, Weekday, Weekdays
from salesbook.domain.dates.weekdays import coming, gone
from salesbook.domain.dates.when import Frame, When, refusal

_MOST_M, _MOST_WEEKS = 12, 520


def read_span(tokens: Tokens, frame: Frame) -> When | None:
    """Read a distance from today or from now, or give None where the words are something else.

    `m` is a month, `min` a minute; `m` is read only after a sign, and up to 12. A distance without
    a direction is read only in business days, and only forwards.
    """
    match tokens:
        case ["+" | "-" as sign, *words]:
            return _signed(words, 1 if sign == "+" else -1, frame)
        case ["in", *words, "time"] | ["in", *words]:
            return _from_now(words, 1, frame)
        case [*words, "from", "now" | "today"] | [*words, "hence" | "later"]:
            return _from_now(words, 1, frame)
        case [*words, "ago" | "back"]:
            return _from_now(words, -1, frame)
    return _undirected(tokens, frame)


def _undirected(tokens: Tokens, frame: Frame) -> When | None:
    """Read `3 bd` and `next day`, which say their direction themselves."""
    match tokens:
        case [Number(), Unit("business day")] if frame.forwards:
            return _from_now(list(tokens), 1, frame)
        case ["next", Unit("day" | "business day") as unit]:
            return _from_now(["a", unit], 1, frame)
    return None


def _signed(words: list[Token], sign: int, frame: Frame) -> When | None:
    """Read what stands behind a sign."""
    match words:
        case [Number(count), "m"] if count <= _MOST_M:
            return from_now(Span(months=count * sign), frame)
        case [Number(count), "m"]:
            raise refusal(f"“{count}m” may be months or minutes.", f"{count}mo", f"{count}min")
    return _from_now(words, sign, frame)


def _from_now(words: list[Token], sign: int, frame: Frame) -> When | None:
    """Read what stands beside a direction."""
    match words:
        case [Number(count), Weekday(weekday) | Weekdays(weekday)] if 0 < count <= _MOST_WEEKS:
            first = coming(weekday, frame.today) if sign > 0 else gone(weekday, frame.today)
            return When(day_after(first, sign * WEEK * (count - 1)))
    span = span_of(words)
    return from_now(span.times(sign), frame) if span else None
