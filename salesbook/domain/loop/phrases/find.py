"""Tell an empty purpose from a real one.

A purpose is empty when nothing is left of it once empty phrases, names and small words are taken
away. So “check in the returned goods” passes and “check in with Anna next week” does not. A text
is read in the language that knows most of its words, each with English beside it, since reps mix
the two.
"""

import re
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from functools import cache

from msgspec import Struct, field

from salesbook.domain.loop.phrases.dutch import DUTCH
from salesbook.domain.loop.phrases.english import ENGLISH
from salesbook.domain.loop.phrases.french import FRENCH
from salesbook.domain.loop.phrases.german import GERMAN
from salesbook.domain.loop.phrases.language import (
    Language,
    Phrase,
    Takes,
    fold,
    own_phrases,
    pattern_of,
    pieces_of,
)
from salesbook.domain.loop.phrases.spanish import SPANISH

LANGUAGES = (ENGLISH, DUTCH, GERMAN, FRENCH, SPANISH)
"""English first: where no other language knows more words of a text, it is read as English."""

_LONGEST = 300
"""Characters beyond which a text is taken to say something: nobody writes that much of nothing."""

_NAMES_ALLOWED = 2
"""Words in lower case that pass for a name beside somebody, as in “call anna smith”."""

_SHORTEST_COMPOUND = 5
_LONG_NUMBER = 4
_TOKEN = re.compile(r"\bw/|[^\W_]+(?:['\u2019-][^\W_]+)*|[.,;:!?()/]")
_SIGNS = frozenset("€$£%")
_STOPS = frozenset(".,;:!?()/")


class Empty(Struct, frozen=True):
    """What makes a purpose empty: the rule, and where its words stand (from, until)."""

    rule: str
    span: tuple[int, int]


class _Match(Struct, frozen=True):
    phrase: Phrase
    start: int
    end: int


class _Place(Enum):
    """What an unknown word is, by where it stands."""

    OPENING = auto()
    OBJECT = auto()
    SOMEBODY = auto()
    THING = auto()


class _Reading(Struct):
    """How far a text has been read in one language, and whether it said something."""

    language: Language
    names: frozenset[str]
    phrased: bool
    place: _Place
    strangers: int = 0
    named: bool = False
    said: bool = field(default=False)

    def phrase(self, phrase: Phrase) -> None:
        """Pass over an empty phrase."""
        thing = phrase.takes in {Takes.THING, Takes.SENT}
        self.place = _Place.OBJECT if thing else _Place.SOMEBODY
        self.named = phrase.takes is Takes.SENT

    def stop(self) -> None:
        """Pass over a stop."""
        self.place = _Place.OBJECT if self.place is _Place.SOMEBODY else self.place

    def word(self, shown: str) -> None:
        """Read a word, which may say what the contact is for."""
        word = fold(shown)
        if self._turns(word):
            return
        self.said = self.said or self._says(word, shown)

    def _turns(self, word: str) -> bool:
        language = self.language
        if word in language.beside and self.phrased:
            self.place = _Place.SOMEBODY
        elif word in language.about or word in language.joins:
            self.place = _Place.THING
        elif word in language.pairs:
            self.named = False
        else:
            return False
        return True

    def _says(self, word: str, shown: str) -> bool:
        if self._is_thing(word):
            return True
        if self._is_small(word) or (self.phrased and word in self.names):
            return False
        if word[0].isdigit():
            return self._number_says(word)
        if self.place is _Place.SOMEBODY:
            return self._stranger(capital=shown[:1].isupper())
        if self.place is _Place.OBJECT and not self.language.nouns_have_capitals:
            return not self._looks_like_a_name(shown)
        return True

    def _is_thing(self, word: str) -> bool:
        language = self.language
        if word in language.things or not language.things.isdisjoint(_parts(word)):
            return True
        return language.compounds and any(
            word.startswith(thing) or word.endswith(thing)
            for thing in language.things
            if len(thing) >= _SHORTEST_COMPOUND
        )

    def _is_small(self, word: str) -> bool:
        return self._adds_nothing(word) or all(map(self._adds_nothing, _parts(word)))

    def _adds_nothing(self, word: str) -> bool:
        language = self.language
        if word in language.fillers or (len(word) == 1 and word.isascii()):
            return True
        return self.phrased and (word in language.hollow or word in language.somebody)

    def _number_says(self, word: str) -> bool:
        return len(word) >= _LONG_NUMBER and self.place is not _Place.SOMEBODY

    def _stranger(self, *, capital: bool) -> bool:
        if capital:
            self.named = True
            return False
        self.strangers += 1
        return self.named or self.strangers > _NAMES_ALLOWED

    def _looks_like_a_name(self, shown: str) -> bool:
        return self.phrased and shown[0].isupper()


def find_empty(text: str, names: Iterable[str] = (), own: Sequence[str] = ()) -> Empty | None:
    """Find what makes a purpose empty, or nothing when it says what the contact is for.

    `names` are those of the account and its people: a name is no purpose. `own` are the rep's own
    empty phrases, as typed.
    """
    if len(text) > _LONGEST:
        return None
    known = frozenset(part for name in names for part in fold(name).split())
    folded = fold(text)
    for language, found in _likely(folded, own_phrases(own)):
        if not _says_something(text, language, found, known):
            return _empty(text, found)
    return None


def _likely(folded: str, more: Sequence[Phrase]) -> list[tuple[Language, list[_Match]]]:
    tokens = [(token[0], token.start()) for token in _TOKEN.finditer(folded)]
    english = _matches(folded, ENGLISH) + _found(folded, more)
    read = [(ENGLISH, _apart(english))]
    for language in LANGUAGES[1:]:
        own = _matches(folded, language)
        read.append((language, _apart(own + english) if own else read[0][1]))
    known = [_known(tokens, language, found) for language, found in read]
    most = max(known)
    if known[0] == most:
        return read[:1]
    return [pair for pair, count in zip(read, known, strict=True) if count == most]


def _known(tokens: Sequence[tuple[str, int]], language: Language, found: Sequence[_Match]) -> int:
    return sum(
        any(match.start <= start < match.end for match in found) or token in language.vocabulary
        for token, start in tokens
    )


def _empty(text: str, found: Sequence[_Match]) -> Empty:
    if not found:
        return Empty("no_object", (0, len(text)))
    return Empty(found[0].phrase.rule, (found[0].start, found[0].end))


def _says_something(
    text: str, language: Language, found: Sequence[_Match], names: frozenset[str]
) -> bool:
    reading = _Reading(language, names, phrased=bool(found), place=_opening(found))
    if not _SIGNS.isdisjoint(text):
        return True
    here = 0
    for match in found:
        _read(reading, text[here : match.start])
        reading.phrase(match.phrase)
        here = match.end
    _read(reading, text[here:])
    return reading.said


def _parts(word: str) -> list[str]:
    return word.replace("'", "-").split("-")


def _opening(found: Sequence[_Match]) -> _Place:
    if found and found[0].phrase.takes is Takes.SOMEBODY_BEFORE:
        return _Place.SOMEBODY
    return _Place.OPENING


def _read(reading: _Reading, piece: str) -> None:
    for token in _TOKEN.findall(piece):
        if token in _STOPS:
            reading.stop()
        else:
            reading.word(token)


def _apart(matches: list[_Match]) -> list[_Match]:
    found: list[_Match] = []
    for match in sorted(matches, key=lambda match: (match.start, -match.end)):
        if not found or match.start >= found[-1].end:
            found.append(match)
    return found


def _matches(folded: str, language: Language) -> list[_Match]:
    """Find a language's phrases; those that hold none of their letters are never looked for."""
    every, phrases = _sieve(language.code)
    held = {piece for piece in every if piece in folded}
    possible = (phrase for phrase, pieces in phrases if not pieces or not held.isdisjoint(pieces))
    return _found(folded, possible)


def _found(folded: str, phrases: Iterable[Phrase]) -> list[_Match]:
    return [
        _Match(phrase, match.end() - len(match[0].lstrip()), match.end())
        for phrase in phrases
        for match in pattern_of(phrase).finditer(folded)
    ]


@cache
def _sieve(code: str) -> tuple[frozenset[str], tuple[tuple[Phrase, frozenset[str]], ...]]:
    """Gather the letters that rule out a language's phrases, of all of them and of each."""
    [language] = (each for each in LANGUAGES if each.code == code)
    phrases = tuple((phrase, pieces_of(phrase)) for phrase in language.phrases)
    return frozenset().union(*(pieces for _, pieces in phrases)), phrases
