"""Themes: notes that share a rare word stand together, by a plain rule, alike in every tongue.

Words are alike when they begin with the same letters for at least two thirds of the longer one, and
for four letters; case and accents do not matter. The small words of the five languages say nothing,
nor does a word that more than half of many notes have. Each note stands under the word that it
shares with most others; of equal words the first in the alphabet. A note that shares none stands
under the sale or campaign it is about.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import takewhile

from salesbook.domain.folding import plain_letters
from salesbook.domain.loop.phrases.find import LANGUAGES

RULE = (
    "A theme is the word that a note shares with most others (small words aside; words that begin"
    " alike count as one), else its sale or campaign."
)
_LEAST = 4
_WORD = rf"[^\W\d_]{{{_LEAST},}}"
_MANY = 6
"""From so many notes on, a word that more than half of them have says nothing. Ours."""


def themes_of(texts: Sequence[str], else_: Sequence[str]) -> tuple[str, ...]:
    """Name the theme of each text; `else_` is what each stands under when it shares no word."""
    said = [_words(text) for text in texts]
    alike = _alike({word for words in said for word in words})
    stems = [dict.fromkeys(alike[word] for word in words) for words in said]
    shared = _shared(stems)
    chosen = [_most_shared(each, shared) for each in stems]
    together, labels = Counter(chosen), _labels(said, alike)
    return tuple(
        labels[stem] if stem and together[stem] > 1 else other
        for stem, other in zip(chosen, else_, strict=True)
    )


def _words(text: str) -> list[str]:
    small = _small_words()
    return [word for word in re.findall(_WORD, _plain(text)) if word not in small]


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower()
    return "".join(letter for letter, _ in plain_letters(text))


def _alike(words: Iterable[str]) -> dict[str, str]:
    """Give each word the first in the alphabet that it begins like."""
    first, found = "", dict[str, str]()
    for word in sorted(words):
        if not _begin_alike(first, word):
            first = word
        found[word] = first
    return found


def _begin_alike(one: str, other: str) -> bool:
    common = sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    )
    return common >= _LEAST and 3 * common >= 2 * max(len(one), len(other))


def _shared(said: Sequence[Iterable[str]]) -> dict[str, int]:
    """Count in how many texts each word is, where that tells something."""
    counts = Counter(stem for stems in said for stem in stems)
    most = len(said) / 2 if len(said) >= _MANY else len(said)
    return {stem: count for stem, count in counts.items() if 1 < count <= most}


def _most_shared(stems: Iterable[str], shared: Mapping[str, int]) -> str:
    """Choose the word that most texts have; none is no word."""
    known = [stem for stem in stems if stem in shared]
    return min(known, key=lambda stem: (-shared[stem], stem), default="")


def _labels(said: Sequence[Iterable[str]], alike: Mapping[str, str]) -> dict[str, str]:
    """Name words that begin alike by the commonest of them, of equal ones the shortest."""
    words = defaultdict[str, Counter[str]](Counter)
    for each in said:
        for word in each:
            words[alike[word]][word] += 1
    return {
        stem: min(counts, key=lambda word: (-counts[word], len(word), word))
        for stem, counts in words.items()
    }


@cache
def _small_words() -> frozenset[str]:
    return frozenset(_plain(word) for language in LANGUAGES for word in language.fillers)
