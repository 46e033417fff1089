"""What a language knows of empty phrases: the phrases, and the words that add nothing to them."""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from msgspec import Struct
from msgspec.structs import force_setattr

from salesbook.domain.loop.phrases.folding import fold


class Takes(StrEnum):
    """What stands beside a phrase: a thing, what is sent, somebody, or a name with a capital."""

    THING = "thing"
    SENT = "sent"
    SOMEBODY = "somebody"
    SOMEBODY_BEFORE = "somebody_before"
    NAME_BEFORE = "name_before"


class Phrase(Struct, frozen=True):
    """An empty phrase: the rule that catches it, and its words.

    In `words` a blank stands for a blank or a hyphen, `~` for the same or nothing; the rest is a
    regular expression over folded text. None repeats without end: what may recur, recurs at most
    three times, and a word in the middle has at most twenty letters. So what it matches has a
    greatest length, and looking for it takes as long as the text.
    """

    rule: str
    words: str
    takes: Takes = Takes.THING


class Language(Struct, frozen=True):
    """The phrases of a language and the kinds of word around them, all folded.

    `fillers` never say what a contact is for; `hollow` words do not either when they stand beside
    an empty phrase; `somebody` are words for people and their houses; `things` are what people
    sell, send and sign, and are no names even with a capital. `beside` comes before somebody,
    `about` before a thing, `of` before what a talk is of, `pairs` between two of a kind, `joins`
    begins a new thought. A visit or a meeting is no purpose, save that it is what one speaks about
    (`talks` after `subjects`), or that there are many and one lays them out (`many` beside
    `plans`). `counted` words only add nothing behind a number. `shared` are words that mean
    something else in another language: they only tell which one is spoken.
    """

    code: str
    phrases: tuple[Phrase, ...]
    fillers: frozenset[str]
    hollow: frozenset[str]
    somebody: frozenset[str]
    things: frozenset[str]
    beside: frozenset[str]
    about: frozenset[str]
    pairs: frozenset[str]
    joins: frozenset[str]
    subjects: frozenset[str]
    talks: frozenset[str]
    many: frozenset[str]
    plans: frozenset[str]
    counted: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()
    nouns_have_capitals: bool = False
    compounds: bool = False
    vocabulary: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Join the words that this language knows."""
        lists = (self.fillers, self.hollow, self.somebody, self.things, self.shared)
        turns = (self.beside, self.about, self.pairs, self.joins)
        force_setattr(self, "vocabulary", frozenset().union(*lists, *turns))

    def __hash__(self) -> int:
        """Tell languages apart by their code: what is remembered of one is looked up often."""
        return hash(self.code)


@cache
def pattern_of(phrase: Phrase) -> re.Pattern[str]:
    """Compile the words of a phrase."""
    spaced = phrase.words.replace(" ", "[ -]").replace("~", "[ -]?")
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)")


def words(listed: str) -> frozenset[str]:
    """Read a list of words set off by blanks."""
    return frozenset((listed.lower() if listed.isascii() else fold(listed)).split())


def phrases(rule: str, *listed: str, takes: Takes = Takes.THING) -> tuple[Phrase, ...]:
    """Make the phrases of one rule; they are written folded."""
    return tuple(Phrase(rule, line, takes) for line in listed)


def own_phrases(typed: Iterable[tuple[str, str]]) -> tuple[Phrase, ...]:
    """Make phrases of rules and the words that a rep calls empty, taken letter by letter."""
    even = ((rule, fold(line).replace("~", " ").replace("-", " ")) for rule, line in typed)
    plain = ((rule, " ".join(map(re.escape, line.split()))) for rule, line in even)
    return tuple(Phrase(rule, line) for rule, line in plain if line)
