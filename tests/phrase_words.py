"""Every word that the phrases of a language can match, found by taking their patterns apart."""

from functools import reduce
from importlib import import_module
from itertools import product
from typing import Any

from msgspec import Struct

from salesbook.domain.loop.phrases.language import Language, pattern_of

sre = import_module("re._parser")

ANY = "*"
"""Stands for letters that may be any: words with it are no words of ours."""


class Pieces(Struct, frozen=True):
    """What a pattern matches: all of it, up to its first blank, after its last, between them."""

    whole: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    tails: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()

    def __add__(self, after: "Pieces") -> "Pieces":
        """Put one after another."""
        return Pieces(
            _glued(self.whole, after.whole),
            self.heads | _glued(self.whole, after.heads),
            after.tails | _glued(self.tails, after.whole),
            self.inner | after.inner | _glued(self.tails, after.heads),
        )

    def __or__(self, other: "Pieces") -> "Pieces":
        """Take one or the other."""
        return Pieces(
            self.whole | other.whole,
            self.heads | other.heads,
            self.tails | other.tails,
            self.inner | other.inner,
        )


NOTHING = Pieces(whole=frozenset({""}))
BLANK = Pieces(heads=frozenset({""}), tails=frozenset({""}))


def words_of(language: Language) -> frozenset[str]:
    """Collect the words of a language's phrases, each apart where a blank may be left out."""
    return frozenset().union(*(_words(pattern_of(one).pattern) for one in language.phrases))


def glued_words_of(language: Language) -> frozenset[str]:
    """Collect the words of a language's phrases that are one where a blank is left out."""
    joined = (pattern_of(one).pattern.replace("[ -]?", "") for one in language.phrases)
    return frozenset().union(*map(_words, joined))


def longest_match(pattern: str) -> int:
    """Measure the longest text that a pattern matches; sre's own limit where there is none."""
    return int(sre.parse(pattern).getwidth()[1])


def _words(pattern: str) -> frozenset[str]:
    pieces = _pieces(sre.parse(pattern))
    every = pieces.whole | pieces.heads | pieces.tails | pieces.inner
    return frozenset(word for word in every if word.isalpha())


def _pieces(parsed: Any) -> Pieces:
    return reduce(Pieces.__add__, (_piece(str(kind), part) for kind, part in parsed), NOTHING)


def _piece(kind: str, part: Any) -> Pieces:  # noqa: PLR0911 (no types; a line a kind)
    match kind, part:
        case "LITERAL", int(letter):
            return Pieces(whole=frozenset({chr(letter)}))
        case "IN", [(_, 32), *_]:
            return BLANK
        case (("IN" | "ANY"), _):
            return Pieces(whole=frozenset({ANY}))
        case "SUBPATTERN", (*_, inside):
            return _pieces(inside)
        case "BRANCH", (_, branches):
            return reduce(Pieces.__or__, map(_pieces, branches))
        case "MAX_REPEAT", (low, high, inside):
            once = _pieces(inside)
            if once == BLANK:
                return BLANK
            times = min(high, 3)
            many = [
                reduce(Pieces.__add__, [once] * count, NOTHING) for count in range(low, times + 1)
            ]
            return reduce(Pieces.__or__, many)
    return NOTHING


def _glued(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    return frozenset(map("".join, product(left, right)))
