"""What a language knows of goodwill: human reasons, offers, and the words that tell them apart."""

from collections.abc import Mapping

from msgspec import Struct

from salesbook.domain.loop.phrases.folding import fold

Line = tuple[str, ...]
"""The words of a phrase, folded; `*` stands for any one word."""
ANY = "*"


class Tongue(Struct, frozen=True):
    """The words of a language, all folded.

    Human: `wishes` are phrases that are a reason in themselves, `stories` begin one of the rep's
    own, `topics` are of life and no business, `personal` are so where they are somebody's
    (`owners` stand before them), `asked` where somebody asks how they went.
    `things` are of business: beside one, a topic is none.

    Offers: `offers` are one in themselves; `acts` are where one of `deals` stands near, `selling`
    are acts that need none. `asks` begin a question, which is no act. `kindnesses` are what is
    offered without selling.

    `genitives` stand between a topic and whose it is, `about` between a wish and what it is for;
    behind one of `times` a topic only says when. `glue` tells which language is spoken; `shy`
    words mean something else in another language and count in this one alone. In a language of
    `compounds` a word may end in an offer, or begin or end in one of the `roots` of topics; there
    the act comes last as well as first.
    """

    code: str
    glue: frozenset[str]
    wishes: Mapping[str, tuple[Line, ...]]
    stories: Mapping[str, tuple[Line, ...]]
    topics: frozenset[str]
    personal: frozenset[str]
    asked: frozenset[str]
    owners: frozenset[str]
    things: frozenset[str]
    offers: frozenset[str]
    offerings: Mapping[str, tuple[Line, ...]]
    deals: frozenset[str]
    acts: frozenset[str]
    selling: frozenset[str]
    asks: frozenset[str]
    kindnesses: frozenset[str]
    about: frozenset[str]
    times: frozenset[str]
    genitives: frozenset[str]
    shy: frozenset[str] = frozenset()
    roots: tuple[str, ...] = ()
    compounds: bool = False

    def knows(self, word: str) -> bool:
        """Tell whether a word is of this language."""
        return any(word in known for known in (self.glue, self.topics, self.offers, self.acts))


def lines(*typed: str) -> Mapping[str, tuple[Line, ...]]:
    """Read phrases, kept by the word that each begins with."""
    found: dict[str, tuple[Line, ...]] = {}
    for line in map(_line, typed):
        found[line[0]] = (*found.get(line[0], ()), line)
    return found


def _line(typed: str) -> Line:
    return tuple(fold(typed).split())
