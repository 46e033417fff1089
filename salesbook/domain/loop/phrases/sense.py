"""Read what stands around empty phrases, for the word that says what a contact is for."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto

from msgspec import Struct

from salesbook.domain.loop.phrases.folding import Folded
from salesbook.domain.loop.phrases.language import Language, Phrase, Takes, words

TOKEN = re.compile(r"\bw/|[^\W_]+(?:['-][^\W_]+)*|[.,;:!?()/]")
"""A word of folded text, or a stop. Letters and what joins them never overlap: one way to read."""

_NAMES_ALLOWED = 2
"""Words in lower case that pass for a name beside somebody, as in “call anna smith”."""

_SHORTEST_COMPOUND = 5
_LONGEST_THING = 24
_LONG_NUMBER = 4
_MATTERS = words(
    """help trouble problem problems issue issues experience hulp probleem problemen ervaring hilfe
    probleme erfahrung aide souci soucis probleme problemes ayuda problema problemas"""
)
"""Words after which “with” begins a thing and nobody, as in “help with the portal”."""

_STOPS = frozenset(".,;:!?()/")
_SHORTENED = words("tel tlf hr fr dhr mevr mw mr mrs ms dr prof sr sra srta mme mlle")
"""Words behind which a full stop ends no sentence."""

_COUNTS = words("a of few couple some several two three five ten fifteen twenty thirty spare more")
"""Words besides numbers behind which minutes are a time, and not what was written of a meeting."""


class Match(Struct, frozen=True):
    """Where a phrase stands in a folded text."""

    phrase: Phrase
    start: int
    end: int


class Token(Struct, frozen=True):
    """A word or a stop of a folded text, and where it stands; `capital` as it was typed."""

    word: str
    start: int
    end: int
    capital: bool


class _Place(Enum):
    """What an unknown word is, by where it stands."""

    OPENING = auto()
    OBJECT = auto()
    SOMEBODY = auto()
    THING = auto()


class _Reader(Struct):
    """How far a text has been read in one language."""

    language: Language
    names: frozenset[str]
    phrased: bool
    place: _Place
    strangers: int = 0
    named: bool = False
    before: str = ""
    subject: bool = False
    plans: bool = False

    def phrase(self, phrase: Phrase) -> None:
        """Pass over an empty phrase."""
        somebody = phrase.takes in {Takes.SOMEBODY, Takes.SOMEBODY_BEFORE}
        self.place = _Place.SOMEBODY if somebody else _Place.OBJECT
        self.named = phrase.takes is Takes.SENT
        self.subject = False

    def says(self, token: Token) -> bool:
        """Read a token; tell whether it says what the contact is for."""
        word = token.word
        if word in _STOPS:
            if word == "." and self.before in _SHORTENED:
                return False
            self.place = _Place.OBJECT if self.place is _Place.SOMEBODY else self.place
            return False
        if self.says_talk(word) or self._is_uncounted(word):
            return True
        self.subject = word in self.language.subjects or (self.subject and self._is_small(word))
        turned, self.before = self._turns(word), word
        return not turned and self._word_says(word, capital=token.capital)

    def says_talk(self, word: str) -> bool:
        """Tell whether a visit or a meeting is what is spoken about, or one of many to lay out."""
        language = self.language
        return (self.subject and word in language.talks) or (self.plans and word in language.many)

    def _is_uncounted(self, word: str) -> bool:
        counted = self.before[:1].isdigit() or self.before in _COUNTS
        return word in self.language.counted and not counted

    def _turns(self, word: str) -> bool:
        language = self.language
        if word in language.beside and self.phrased:
            self.place = _Place.THING if self.before in _MATTERS else _Place.SOMEBODY
        elif word in language.about or word in language.joins:
            self.place = _Place.THING
        elif word in language.of and self.place is _Place.SOMEBODY:
            self.place = _Place.OBJECT
        elif word in language.pairs:
            self.named = False
        else:
            return False
        return True

    def _word_says(self, word: str, *, capital: bool) -> bool:
        if is_thing(word, self.language):
            return True
        if self._is_small(word) or (self.phrased and word in self.names):
            return False
        if word[0].isdigit():
            return len(word) >= _LONG_NUMBER and self.place is not _Place.SOMEBODY
        if self.place is _Place.SOMEBODY:
            return self._stranger(capital=capital)
        if self.place is _Place.OBJECT and not self.language.nouns_have_capitals:
            return not (self.phrased and capital)
        return True

    def _is_small(self, word: str) -> bool:
        return self._adds_nothing(word) or all(map(self._adds_nothing, parts_of(word)))

    def _adds_nothing(self, word: str) -> bool:
        language = self.language
        if word in language.fillers or (len(word) == 1 and word.isascii()):
            return True
        return self.phrased and (word in language.hollow or word in language.somebody)

    def _stranger(self, *, capital: bool) -> bool:
        if capital:
            self.named = True
            return False
        self.strangers += 1
        return self.named or self.strangers > _NAMES_ALLOWED


def object_of(
    folded: Folded, typed: str, language: Language, found: Sequence[Match], names: frozenset[str]
) -> Token | None:
    """Find the first word that says what the contact is for, when read in a language.

    `found` are the empty phrases in it, one after another; `names` say nothing beside one.
    """
    reader = _Reader(language, names, phrased=bool(found), place=_opening(found))
    reader.plans = any(word[0] in language.plans for word in TOKEN.finditer(folded.text))
    here = 0
    for match in found:
        for token in tokens_of(folded, typed, here, match.start):
            if reader.says(token):
                return token
        for token in tokens_of(folded, typed, match.start, match.end):
            if reader.says_talk(token.word):
                return token
        reader.phrase(match.phrase)
        here = match.end
    return next(filter(reader.says, tokens_of(folded, typed, here)), None)


def tokens_of(
    folded: Folded, typed: str, start: int = 0, end: int | None = None
) -> Iterator[Token]:
    """Read the words and stops of a stretch of a folded text; `typed` is how it was written."""
    until = len(folded.text) if end is None else end
    for found in TOKEN.finditer(folded.text, start, until):
        at = found.start()
        yield Token(found[0], at, found.end(), typed[folded.place(at)].isupper())


def is_thing(word: str, language: Language) -> bool:
    """Tell whether a word names what people sell, send, sign or celebrate."""
    things = language.things
    if word in things or not things.isdisjoint(parts_of(word)):
        return True
    return (
        language.compounds
        and word not in language.fillers
        and any(
            word[:at] in things or word[-at:] in things
            for at in range(_SHORTEST_COMPOUND, min(len(word), _LONGEST_THING))
        )
    )


def parts_of(word: str) -> list[str]:
    """Part a word at hyphens and apostrophes."""
    return word.replace("'", "-").split("-")


def _opening(found: Sequence[Match]) -> _Place:
    if found and found[0].phrase.takes is Takes.SOMEBODY_BEFORE:
        return _Place.SOMEBODY
    if found and found[0].phrase.takes is Takes.NAME_BEFORE:
        return _Place.OBJECT
    return _Place.OPENING
