"""Read mistyped words as they were meant: one slip of the finger, or a blank that was left out.

A word is only read otherwise when no language here knows it, and only as a word that belongs to
empty phrases: so a text never becomes empty by what is written rightly in it. A word of at most
`_LONGEST` letters has at most 26 times as many neighbours, so the work grows with the text alone.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from salesbook.domain.loop.phrases.folding import Folded
from salesbook.domain.loop.phrases.language import Language
from salesbook.domain.loop.phrases.lookalikes import LOOKALIKES
from salesbook.domain.loop.phrases.sense import Token, is_thing, parts_of, tokens_of
from salesbook.domain.loop.phrases.spelled import SPELLED

_LONGEST = 24
_SHORTEST = 3
_WHOLE = 4
"""Letters from which a part of words run together is sure."""
_SURE = 5
"""Letters from which any one slip is read; in shorter words every other slip is another word."""

_LONG = 7
"""Letters from which any one slip in the name of a thing is read."""

_FEW = 2
_ONE_IN = 3
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def respelled(
    folded: Folded,
    typed: str,
    objects: Sequence[Token],
    names: frozenset[str],
    spoken: Sequence[Language],
) -> Folded | None:
    """Write mistyped words rightly, or give nothing where the text says what it says.

    `objects` are the words that say something, each as one language reads it; `names` are known.
    """
    words = _words(folded, typed)
    likely = _likely(words, spoken)
    if not any(_may_be_empty(token, names, likely) for token in objects):
        return None
    meant = [(token, _meant(token, names, likely)) for token in words]
    changed = [(token, written) for token, written in meant if written]
    if not 0 < len(changed) <= max(_FEW, len(words) // _ONE_IN):
        return None
    return _written(folded, changed)


def _words(folded: Folded, typed: str) -> list[Token]:
    return [token for token in tokens_of(folded, typed) if token.word[0].isalnum()]


def _likely(words: Sequence[Token], spoken: Sequence[Language]) -> Sequence[Language]:
    """Keep the languages that know most of the words: all of them where none knows any."""
    known = [sum(_knows(each, token.word) for token in words) for each in spoken]
    return [each for each, count in zip(spoken, known, strict=True) if count == max(known)]


def mistypes_thing(
    folded: Folded, typed: str, names: frozenset[str], spoken: Sequence[Language]
) -> bool:
    """Tell whether a word that no language knows is a thing that was mistyped."""
    words = _words(folded, typed)
    likely = _likely(words, spoken)
    return any(
        token.word.isalpha()
        and not token.capital
        and token.word not in names
        and not _is_known(token.word, likely)
        and _near_thing(token.word, likely)
        and not _meant(token, names, likely)
        for token in words
    )


def _near_thing(word: str, spoken: Sequence[Language]) -> bool:
    if not _SURE <= len(word) <= _LONGEST:
        return False
    near = frozenset(_edits(word) if len(word) >= _LONG else _slips(word))
    return any(not near.isdisjoint(language.things) for language in spoken)


def _may_be_empty(token: Token, names: frozenset[str], spoken: Sequence[Language]) -> bool:
    if any(token.word in SPELLED[language.code] for language in spoken):
        return True
    return bool(_meant(token, names, spoken))


def _meant(token: Token, names: frozenset[str], spoken: Sequence[Language]) -> str:
    """Find how a mistyped word is written rightly; nothing for one that may be right."""
    if any(is_thing(token.word, language) for language in spoken):
        return ""
    parts = parts_of(token.word)
    if "'" in token.word or any(part in names for part in parts):
        return ""
    meant = [part if _is_known(part, spoken) else _neighbour(part, token, spoken) for part in parts]
    return " ".join(meant) if all(meant) and meant != parts else ""


def _is_known(word: str, spoken: Sequence[Language]) -> bool:
    return any(_knows(language, word) for language in spoken)


def _knows(language: Language, word: str) -> bool:
    return word in language.vocabulary or word in SPELLED[language.code]


def _neighbour(word: str, token: Token, spoken: Sequence[Language]) -> str:
    if not (_SHORTEST <= len(word) <= _LONGEST and word.isascii() and word.isalpha()):
        return ""
    # A capital in the middle of a text begins a name, unless all nouns have one.
    likely = [each for each in spoken if each.nouns_have_capitals or not _is_name(token)]
    return next(filter(None, (_nearest(word, language) for language in likely)), "")


@lru_cache(maxsize=8192)
def _nearest(word: str, language: Language) -> str:
    """Find the word of a language that was meant; reports weigh the same words many times."""
    # English words stand in texts of every language.
    if word in LOOKALIKES[language.code] or word in LOOKALIKES["en"]:
        return ""
    edits, slips = _one_slip_away(word)
    longer, every = _targets(language)
    found = (longer & edits) or (every & slips)
    return min(found) if found else _parted(word, language)


@lru_cache(maxsize=16)
def _one_slip_away(word: str) -> tuple[frozenset[str], frozenset[str]]:
    edits = frozenset(_edits(word) if len(word) > _SHORTEST else ())
    return edits, frozenset(_slips(word))


def _is_name(token: Token) -> bool:
    return token.capital and token.start > 0


@cache
def _targets(language: Language) -> tuple[frozenset[str], frozenset[str]]:
    """Gather the words that any slip may have been, and those of which only some slips are read."""
    spelled = SPELLED[language.code]
    small = language.fillers | language.hollow | language.somebody
    longer = frozenset(word for word in spelled if len(word) >= _SURE)
    turns = (word for word in language.beside | language.about if len(word) >= _WHOLE)
    return longer, spelled.union(turns, (word for word in small if len(word) >= _SURE))


def _edits(word: str) -> Iterator[str]:
    """Give every word one letter away: too many, too few, another, or two in each other's place.

    The first letter is nearly always right; it only changes places with the second.
    """
    for at in range(1, len(word) + 1):
        before, after = word[:at], word[at:]
        yield before + after[1:]
        for letter in _LETTERS:
            yield before + letter + after
            yield before + letter + after[1:]
    yield from _swapped(word)


def _slips(word: str) -> Iterator[str]:
    """Give every word with two letters in each other's place, or one doubled or not."""
    for at in range(1, len(word)):
        if word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at - 1 :]
    yield from _swapped(word)


def _swapped(word: str) -> Iterator[str]:
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _parted(word: str, language: Language) -> str:
    """Put back the blanks that were left out, where all parts are small words or of phrases."""
    spelled = SPELLED[language.code]
    lengths = range(_WHOLE, len(word) + 1)
    pieces = (word[at : at + length] for length in lengths for at in range(len(word) - length + 1))
    if spelled.isdisjoint(pieces):
        return ""
    ends: list[tuple[str, ...] | None] = [()] + [None] * len(word)
    for until in range(2, len(word) + 1):
        for start in range(until - 1):
            before, part = ends[start], word[start:until]
            if before is not None and (part in spelled or part in language.fillers):
                ends[until] = (*before, part)
                break
    parts = ends[-1] or ()
    return " ".join(parts) if _is_run_together(parts, spelled) else ""


def _is_run_together(parts: Sequence[str], spelled: frozenset[str]) -> bool:
    """Tell whether parts are few and long enough to be words, the last one of a phrase."""
    return (
        0 < len(parts) <= _FEW + 1
        and parts[-1] in spelled
        and sum(len(part) < _SHORTEST for part in parts) <= 1
        and any(len(part) >= _WHOLE and part in spelled for part in parts)
    )


def _written(folded: Folded, changed: Sequence[tuple[Token, str]]) -> Folded:
    """Write words in the place of others; each letter remembers where one of these stood."""
    text: list[str] = []
    places: list[int] = []
    here = 0
    for token, written in changed:
        text += (folded.text[here : token.start], written)
        places += map(folded.place, range(here, token.start))
        at = [min(token.start + place, token.end - 1) for place in range(len(written))]
        places += map(folded.place, [*at[:-1], token.end - 1])
        here = token.end
    text.append(folded.text[here:])
    places += map(folded.place, range(here, len(folded.text)))
    return Folded("".join(text), tuple(places))
