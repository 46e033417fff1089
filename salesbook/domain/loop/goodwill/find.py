"""Tell a human reason from an offer, in the words of a note or a purpose.

Goodwill names a human reason (a birthday, an illness, a child's exam, a story of one's own, how
somebody is) and carries no offer. Words are read one by one in five languages at once; what means
something else in another language counts only in the one that knows most of the words. Every word
looks at a few beside it, so that reading takes time in proportion to the length. The lists of words
are ours.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain

from msgspec import Struct

from salesbook.domain.loop.goodwill.dutch import DUTCH
from salesbook.domain.loop.goodwill.english import ENGLISH
from salesbook.domain.loop.goodwill.french import FRENCH
from salesbook.domain.loop.goodwill.german import GERMAN
from salesbook.domain.loop.goodwill.language import ANY, Line, Tongue
from salesbook.domain.loop.goodwill.spanish import SPANISH
from salesbook.domain.loop.phrases.folding import fold, folded_text
from salesbook.domain.loop.phrases.language import words

TONGUES = (ENGLISH, DUTCH, GERMAN, FRENCH, SPANISH)
NEAR = 6
"""Words between an act and what it is about; beyond, they are two thoughts."""

_THINGS = frozenset().union(*(tongue.things - tongue.shy for tongue in TONGUES))
_LINKS = frozenset().union(*(tongue.genitives | tongue.about for tongue in TONGUES))
_COMPOUND = 4
"""Letters of the shortest word by which a compound is known."""
_TOKEN = re.compile(r"[^\W_]+|[.,;:!?%\n]")
_STOPS = frozenset(".,;:!?\n")
_JOINS = words("and then but en und dann et puis y e luego maar aber mais pero")


def _long(listed: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(word for word in listed if len(word) >= _COMPOUND))


_OFFERS = {tongue.code: _long(tongue.offers) for tongue in TONGUES if tongue.compounds}
_BUSINESS = {tongue.code: _long(tongue.offers | tongue.things) for tongue in TONGUES}


class Sign(Struct, frozen=True):
    """What gives an offer or a human reason away: the rule, where its words stand (from, until)."""

    rule: str
    span: tuple[int, int]


class _Text:
    """A text in words, and what each is in one language."""

    def __init__(self, words: Sequence[str], tongue: Tongue, *, spoken: bool) -> None:
        self.words, self.tongue, self.spoken = words, tongue, spoken

    def holds(self, place: int, listed: frozenset[str]) -> bool:
        """Tell whether the word at a place is one of a list."""
        word = self.words[place]
        return word in listed and (self.spoken or word not in self.tongue.shy)

    def after(self, place: int, count: int = NEAR) -> range:
        """Name the places behind a word, up to the end of its thought."""
        return self._reach(range(place + 1, min(place + 1 + count, len(self.words))))

    def before(self, place: int, count: int = NEAR) -> range:
        """Name the places before a word, from it back to where its thought begins."""
        return self._reach(range(place - 1, max(place - 1 - count, -1), -1))

    def around(self, place: int) -> Iterable[int]:
        """Name the places beside a word, in the direction in which the language speaks."""
        after = self.after(place)
        return chain(after, self.before(place)) if self.tongue.compounds else after

    def phrase(self, place: int, known: Mapping[str, tuple[Line, ...]]) -> int | None:
        """Find where a phrase that begins at a place ends (exclusive)."""
        if self.words[place] in self.tongue.shy and not self.spoken:
            return None
        for line in known.get(self.words[place], ()):
            said = self.words[place : place + len(line)]
            if len(said) == len(line) and all(
                want in (ANY, word) for want, word in zip(line, said, strict=True)
            ):
                return place + len(line)
        return None

    def any(self, places: Iterable[int], listed: frozenset[str]) -> bool:
        """Tell whether any of these places holds a word of a list."""
        return any(self.holds(each, listed) for each in places)

    def asks_of(self, place: int) -> bool:
        """Tell whether a question begins just before a word."""
        return any(self.holds(each, self.tongue.asks) for each in range(max(place - 2, 0), place))

    def names_thing(self, place: int, count: int) -> bool:
        """Tell whether one of some words behind a place is a thing of business."""
        for each in self.after(place, count):
            if self.words[each] in _JOINS:
                return False
            if self.words[each] in _THINGS or self.holds(each, self.tongue.things):
                return True
        return False

    def _reach(self, places: range) -> range:
        for count, place in enumerate(places):
            if self.words[place] in _STOPS or self.holds(place, self.tongue.asks):
                return places[:count]
        return places


_Rule = Callable[[_Text, int], tuple[str, int, int] | None]


def find_offer(text: str) -> Sign | None:
    """Find the first words that sell, or ask for business; None where nothing is offered."""
    return _first(text, _offer)


def find_human_reason(text: str, names: Iterable[str] = ()) -> Sign | None:
    """Find the first words that are a human reason; None where there is none.

    `names` are those of the account and its people: in a name “Hope” or “Baby” is no reason.
    """
    known = frozenset(_TOKEN.findall(fold(" ".join(names))))

    def rule(said: _Text, place: int) -> tuple[str, int, int] | None:
        return None if said.words[place] in known else _human(said, place)

    return _first(text, rule)


def language_of(text: str) -> str:
    """Name the language that knows most of the words (BCP 47); English where none does."""
    counts = _known(_TOKEN.findall(fold(text)))
    return TONGUES[counts.index(max(counts))].code


def _known(said: Sequence[str]) -> list[int]:
    """Count the words that each language knows."""
    return [sum(map(tongue.knows, said)) for tongue in TONGUES]


def _first(text: str, rule: _Rule) -> Sign | None:
    even = folded_text(text)
    tokens = [(token[0], token.start(), token.end()) for token in _TOKEN.finditer(even.text)]
    words = [word for word, _, _ in tokens]
    counts = _known(words)
    read = [
        _Text(words, tongue, spoken=count == max(counts))
        for tongue, count in zip(TONGUES, counts, strict=True)
    ]
    for place in range(len(words)):
        for said in read:
            found = rule(said, place)
            if found is not None:
                named, first, last = found
                return Sign(named, even.span(tokens[first][1], tokens[last][2]))
    return None


def _offer(said: _Text, place: int) -> tuple[str, int, int] | None:
    tongue = said.tongue
    end = said.phrase(place, tongue.offerings)
    if end is not None:
        return "offer", place, end - 1
    if _offers(said, place):
        return None if _kind(said, place) else ("offer", place, place)
    if said.holds(place, tongue.acts):
        return _asked_for(said, place)
    if said.holds(place, tongue.selling) and not _of_theirs(said, place):
        return "sale", place, place
    return None


def _offers(said: _Text, place: int) -> bool:
    tongue, word = said.tongue, said.words[place]
    if said.holds(place, tongue.offers):
        return not (word in tongue.personal and said.any(said.before(place, 1), tongue.owners))
    return tongue.compounds and word.endswith(_OFFERS[tongue.code])


def _kind(said: _Text, place: int) -> bool:
    """Tell whether what is offered is a kindness: condolences, a hand, a lift."""
    return said.any(chain(said.after(place), said.before(place)), said.tongue.kindnesses)


def _asked_for(said: _Text, place: int) -> tuple[str, int, int] | None:
    for other in said.around(place):
        if said.holds(other, said.tongue.deals):
            return "business", min(place, other), max(place, other)
    return None


def _of_theirs(said: _Text, place: int) -> bool:
    """Tell whether what is sold or bought is of their life: a house, a dog."""
    life = said.tongue.topics | said.tongue.personal
    return said.any(said.around(place), life) and not said.any(
        said.around(place), said.tongue.deals
    )


def _human(said: _Text, place: int) -> tuple[str, int, int] | None:
    tongue = said.tongue
    for rule, known in (("wish", tongue.wishes), ("story", tongue.stories)):
        end = said.phrase(place, known)
        if end is not None and not _for_business(said, end - 1):
            return rule, place, end - 1
    if _is_topic(said, place) and not _of_business(said, place):
        return "life", place, place
    if _is_theirs(said, place) and not said.names_thing(place, 4):
        return "life", place, place
    return None


def _is_topic(said: _Text, place: int) -> bool:
    tongue, word = said.tongue, said.words[place]
    if said.holds(place, tongue.topics):
        return True
    rooted = word.startswith(tongue.roots) or word.endswith(tongue.roots)
    return rooted and not word.endswith(_BUSINESS[tongue.code])


def _is_theirs(said: _Text, place: int) -> bool:
    """Tell whether it is somebody's own, or somebody asks how it went."""
    tongue = said.tongue
    if said.holds(place, tongue.personal) and said.any(said.before(place, 3), tongue.owners):
        return True
    return said.holds(place, tongue.asked) and said.asks_of(place)


def _for_business(said: _Text, place: int) -> bool:
    """Tell whether a wish is for business: good luck with the audit."""
    behind = said.after(place, 1)
    linked = said.any(behind, said.tongue.about)
    return said.names_thing(place, 4 if linked else 1)


def _of_business(said: _Text, place: int) -> bool:
    """Tell whether a word only names business: a birthday discount, the health of a pump."""
    if _in_a_name(said, place):
        return True
    behind = said.after(place, 1)
    if not behind:
        return False
    first = behind[0]
    if said.words[first] == "s" or said.words[first] in _LINKS:
        return said.names_thing(first, 4)
    return said.names_thing(place, 1)


def _in_a_name(said: _Text, place: int) -> bool:
    """Tell whether words before make it business: the baby seats' line, before the holidays."""
    tongue = said.tongue
    for other in said.before(place, 3):
        if said.holds(other, tongue.owners):
            return False
        if said.holds(other, tongue.times):
            return True
        if said.words[other] in _THINGS:
            return other == place - 1 or said.words[place - 1] in _LINKS
    return False
