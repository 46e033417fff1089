"""Reading a day: each kind of words in turn, and distances from any of them."""

from collections.abc import Callable
from datetime import date

from salesbook.domain.dates.absolute import read_date
from salesbook.domain.dates.counted import read_counted
from salesbook.domain.dates.ends import read_end
from salesbook.domain.dates.periods import read_period
from salesbook.domain.dates.span import Span, shift, span_of
from salesbook.domain.dates.spans import read_span
from salesbook.domain.dates.tokens import Token, Tokens, Unit
from salesbook.domain.dates.weekdays import read_weekday
from salesbook.domain.dates.when import Frame, When

_NEAR = {"today": 0, "tomorrow": 1, "yesterday": -1}
_WAYS = {"from": 1, "after": 1, "before": -1}


def read_words(tokens: Tokens, frame: Frame) -> When | None:
    """Read a day, or give None where the words are something else; raise DateError when refused."""
    if tokens == ("now",):
        return When(frame.today, frame.moment.local.time().replace(second=0, microsecond=0))
    for reader in _DAYS:
        if day := reader(tokens, frame):
            return When(day)
    return read_span(tokens, frame) or read_period(tokens, frame)


def _read_near(tokens: Tokens, frame: Frame) -> date | None:
    """Read today, tomorrow and yesterday."""
    match tokens:
        case [str() as word] if word in _NEAR:
            return date.fromordinal(frame.today.toordinal() + _NEAR[word])
    return None


def _read_from(tokens: Tokens, frame: Frame) -> date | None:
    """Read a distance from another day: `day after tomorrow`, `a week before 25 dec`."""
    at = next((place for place, token in enumerate(tokens) if token in _WAYS), len(tokens))
    span = _span(list(tokens[:at]))
    if span is None or span.minutes:
        return None
    start = read_words(tokens[at + 1 :], frame)
    return shift(start.day, span.times(_WAYS[str(tokens[at])]), frame) if start else None


def _span(words: list[Token]) -> Span | None:
    """Read a distance of which “one” may be left out."""
    match words:
        case [Unit()]:
            return span_of(["a", *words])
    return span_of(words)


_DAYS: tuple[Callable[[Tokens, Frame], date | None], ...] = (
    _read_near,
    read_weekday,
    read_date,
    read_counted,
    read_end,
    _read_from,
)
