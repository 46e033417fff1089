"""Text made even before it is read: small letters, no accents, one separator between words.

Every run of blanks and dashes becomes a single character, so that no pattern needs to repeat
without end, and reading takes as long as the text, however it was typed.
"""

import re
import unicodedata

from msgspec import Struct

_UNEVEN = re.compile(r"[\s_-]{2,}|[^\S ]|_")
_DASHES = frozenset("-_\u2010\u2011\u2012\u2013\u2014\u2015\u2212")
_SPELLED_OUT = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l"}
_QUOTES = frozenset("\u2018\u2019")
_UNSEEN = frozenset({"Mn", "Cf"})


class Folded(Struct, frozen=True):
    """A text made even; `places` tell where each of its characters stood, none that all stayed."""

    text: str
    places: tuple[int, ...] | None = None

    def place(self, at: int) -> int:
        """Find where a character stood."""
        return at if self.places is None else self.places[at]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Find where the characters from `start` to before `end` stood."""
        return self.place(start), self.place(end - 1) + 1


def folded_text(typed: str) -> Folded:
    """Make a text even."""
    if typed.isascii() and _UNEVEN.search(typed) is None:
        return Folded(typed.lower())
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(typed):
        for letter in _letters(character):
            if letter in " -" and letters and letters[-1] in " -":
                letters[-1] = " "
            else:
                letters.append(letter)
                places.append(place)
    return Folded("".join(letters), tuple(places))


def fold(word: str) -> str:
    """Lower a word and take its accents off."""
    return folded_text(word).text


def _letters(character: str) -> str:
    if character in _DASHES or character.isspace():
        return "-" if character in _DASHES else " "
    if character in _QUOTES:
        return "'"
    if not character.isalpha():
        hidden = unicodedata.category(character) in _UNSEEN
        return "" if hidden else character
    lowered = character.lower()
    if lowered in _SPELLED_OUT:
        return _SPELLED_OUT[lowered]
    return "".join(filter(str.isalpha, unicodedata.normalize("NFKD", lowered))) or character
