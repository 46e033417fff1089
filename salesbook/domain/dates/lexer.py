"""From typed text to the tokens of the date grammar."""

import re
from collections.abc import Callable, Iterator

from salesbook.domain.dates.tokens import (
    Clock,
    Digits,
    Figures,
    Hour,
    Number,
    Ordinal,
    Part,
    Quarter,
    Token,
    Tokens,
    Unit,
)
from salesbook.domain.dates.when import refusal
from salesbook.domain.dates.words import ALIASES, PLAIN, WORDS
from salesbook.domain.errors import DateError

LONGEST = 80
"""No date takes more characters; what is longer is text."""

_TOKEN = re.compile(
    r"(?P<ordinal>[0-9]{1,2})(?:st|nd|rd|th)\b"
    r"|(?P<clock>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)(?![0-9:])"
    r"|(?P<hour>[0-9]{1,2}[hu](?:[0-9]{2})?)\b"
    r"|(?P<figures>[0-9]+(?:[-/.][0-9]+)+\.?)"
    r"|q(?P<quarter>[1-4])\b"
    r"|(?P<number>[0-9]+)\.?"
    r"|(?P<word>[a-z]+(?:'[a-z]+)?)'?\.?"
    r"|(?P<joint>(?<=[a-z])[-/](?=[a-z0-9])|(?<=[0-9])[-/](?=[a-z]))"
    r"|(?P<sign>[-+])"
    r"|(?P<blank>[\s,]+)"
    r"|(?P<other>.)"
)

_NO_WORDS = frozenset({"joint", "blank"})
_FIGURES: dict[str, Callable[[str], Token]] = {
    "figures": Figures,
    "clock": Clock,
    "hour": Hour,
    "ordinal": lambda piece: Ordinal(int(piece)),
    "quarter": lambda piece: Quarter(int(piece)),
    "number": lambda piece: Digits(int(piece)),
}
_TENS = {"twenty": 20, "thirty": 30}
_ROUND, _QUARTERS = 10, 4


def tokens_of(text: str) -> Tokens:
    """Split a text into tokens; raise DateError when it is blank or holds an unknown word."""
    said = " ".join(text.split())
    if not said:
        raise refusal("No date was given.")
    if len(said) > LONGEST:
        raise refusal(f"“{said[:20]}…” is too long to be a date.")
    found = _TOKEN.finditer(_plain(said))
    return tuple(
        _joined([_token(match, said) for match in found if match.lastgroup not in _NO_WORDS])
    )


def _plain(said: str) -> str:
    """Fold case and the typographic apostrophe, and write a.m. and p.m. without stops."""
    folded = said.casefold().replace("\u2019", "'")
    return folded.replace("p.m", "pm").replace("a.m", "am").replace("o clock", "o'clock")


def _token(match: re.Match[str], said: str) -> Token:
    """Give a matched piece its value."""
    kind, piece = match.lastgroup or "", match[match.lastgroup or 0]
    if kind == "word":
        return _word(piece, said)
    if kind == "sign":
        return piece
    if kind == "other":
        raise _unknown(piece, said)
    return _FIGURES[kind](piece)


def _word(piece: str, said: str) -> Token:
    """Look a word up, without the “'s” of a possessive where it has one."""
    word = ALIASES.get(piece, piece).removesuffix("'s")
    if word in _TENS or word in PLAIN:
        return word
    if word not in WORDS:
        raise _unknown(piece, said)
    return WORDS[word]


def _unknown(piece: str, said: str) -> DateError:
    """Name the piece that is no part of any date."""
    if piece == said.casefold():
        return refusal(f"“{said}” is not a date.")
    return refusal(f"“{said}” is not a date: “{piece}” was not understood.")


def _joined(tokens: list[Token]) -> Iterator[Token]:
    """Join words that are one (twenty first, business days), and drop those that bind only."""
    while tokens:
        joined, tokens = _counted(tokens) or _phrase(tokens) or ((tokens[0],), tokens[1:])
        yield from joined


def _counted(tokens: list[Token]) -> tuple[Tokens, list[Token]] | None:
    """Take words off a list that make one number: twenty first, the 24, third quarter."""
    match tokens:
        case ["twenty" | "thirty" as tens, Ordinal(n), *rest] if n < _ROUND:
            return (Ordinal(_TENS[tens] + n),), rest
        case ["twenty" | "thirty" as tens, *rest]:
            return _tens(_TENS[tens], rest)
        case [Ordinal(n), Unit("quarter"), *rest] if n <= _QUARTERS:
            return (Quarter(n),), rest
        case ["the", Digits(n), *rest]:
            return (Ordinal(n),), rest
    return None


def _tens(tens: int, tokens: list[Token]) -> tuple[Tokens, list[Token]]:
    """Make a number of tens, and of the ones spelled behind them."""
    match tokens:
        case [Number(ones) as spelled, *rest] if ones < _ROUND and not isinstance(spelled, Digits):
            return (Number(tens + ones),), rest
    return (Number(tens),), tokens


def _phrase(tokens: list[Token]) -> tuple[Tokens, list[Token]] | None:
    """Take words off a list that mean one thing together, or nothing by themselves."""
    match tokens:
        case ["business" | "working", Unit("day"), *rest]:
            return (Unit("business day"),), rest
        case ["this", Part() as part, *rest]:
            return ("today", part), rest
        case ["tonight", *rest]:
            return ("today", Part("evening")), rest
        case ["the" | "of" | "on", *rest]:
            return (), rest
    return None
