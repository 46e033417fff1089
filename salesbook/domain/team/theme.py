"""Themes: notes that share a rare word stand together, by a plain rule, alike in every tongue.

A word counts by its first five letters, without case and accents; words of fewer than four letters
and the small words of the five languages say nothing, nor does a word that more than half of many
notes have. Each note stands under the word that it shares with most others; of equal words the
first in the alphabet. A note that shares none stands under the sale or campaign it is about.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from salesbook.domain.folding import plain_letters
from salesbook.domain.loop.phrases.find import LANGUAGES

RULE = (
    "A theme is a word that notes share (by its first five letters, small words aside):"
    " the one most of them have; else the sale or campaign."
)
_WORD = r"[^\W\d_]{4,}"
_STEM = 5
_MANY = 6
"""From so many notes on, a word that more than half of them have says nothing. Ours."""


def themes_of(texts: Sequence[str], else_: Sequence[str]) -> tuple[str, ...]:
    """Name the theme of each text; `else_` is what each stands under when it shares no word.

    The same words said twice are one text.
    """
    said = [_stems(text) for text in texts]
    shared = _shared(dict(zip(texts, said, strict=True)))
    chosen = [_most_shared(stems, shared) for stems in said]
    together = Counter(chosen)
    labels = _labels(said)
    return tuple(
        labels[stem] if stem and together[stem] > 1 else other
        for stem, other in zip(chosen, else_, strict=True)
    )


def _most_shared(stems: Iterable[str], shared: Mapping[str, int]) -> str:
    """Choose the stem that most texts have; none is no word."""
    known = [stem for stem in stems if stem in shared]
    return min(known, key=lambda stem: (-shared[stem], stem), default="")


def _shared(said: Mapping[str, Mapping[str, str]]) -> dict[str, int]:
    """Count in how many texts each stem is, where that tells something."""
    counts = Counter(stem for stems in said.values() for stem in stems)
    most = len(said) / 2 if len(said) >= _MANY else len(said)
    return {stem: count for stem, count in counts.items() if 1 < count <= most}


def _stems(text: str) -> dict[str, str]:
    """Take the words of a text apart: each stem, and the word it was first found in."""
    plain = "".join(letter for letter, _ in plain_letters(text))
    small = _small_words()
    found: dict[str, str] = {}
    for word in re.findall(_WORD, plain):
        if word not in small:
            found.setdefault(word[:_STEM], word)
    return found


def _labels(said: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Name each stem by its commonest word, of equal ones the shortest."""
    words = defaultdict[str, Counter[str]](Counter)
    for stems in said:
        for stem, word in stems.items():
            words[stem][word] += 1
    return {
        stem: min(counts, key=lambda word: (-counts[word], len(word), word))
        for stem, counts in words.items()
    }


@cache
def _small_words() -> frozenset[str]:
    return frozenset(
        "".join(letter for letter, _ in plain_letters(word))
        for language in LANGUAGES
        for word in language.fillers
    )
