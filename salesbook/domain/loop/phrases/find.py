"""Tell an empty purpose from a real one.

A purpose is empty when nothing is left of it once empty phrases, names and small words are taken
away. So “check in the returned goods” passes and “check in with Anna next week” does not. A text
is read in the language that was set, else in the one that knows most of its words, each with
English beside it, since reps mix the two. What says something only because it was mistyped is read
once more as it was meant.

Every step takes as long as the text: it is made even in one pass, each phrase has a greatest length
and is looked for once, and each word is read once a language.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from msgspec import Struct

from salesbook.domain.book.wording import Wording, wording_of
from salesbook.domain.loop.phrases.dutch import DUTCH
from salesbook.domain.loop.phrases.english import ENGLISH
from salesbook.domain.loop.phrases.folding import Folded, fold, folded_text
from salesbook.domain.loop.phrases.french import FRENCH
from salesbook.domain.loop.phrases.german import GERMAN
from salesbook.domain.loop.phrases.language import (
    Language,
    Phrase,
    own_phrases,
    pattern_of,
)
from salesbook.domain.loop.phrases.pieces import PIECES
from salesbook.domain.loop.phrases.sense import TOKEN, Match, Token, is_thing, object_of
from salesbook.domain.loop.phrases.spanish import SPANISH

LANGUAGES = (ENGLISH, DUTCH, GERMAN, FRENCH, SPANISH)
"""English first: where no other language knows more words of a text, it is read as English."""

NO_OBJECT = "no_object"

_SIGNS = frozenset("€$£%")
_BREAKS = frozenset(".,;:!?()/+&|")
_WORD_BESIDE = 12
"""Characters in which the word beside a phrase stands, where it is a small one."""

_Said = tuple[Language, Token]


class Empty(Struct, frozen=True):
    """What makes a purpose empty: the rule, where its words stand (from, until), the language."""

    rule: str
    span: tuple[int, int]
    language: str = ENGLISH.code


class _Text(Struct, frozen=True):
    """A text to weigh, folded and as typed, with what its reader knows."""

    folded: Folded
    typed: str
    names: frozenset[str]
    wording: Wording
    spoken: tuple[Language, ...]


def find_empty(
    text: str,
    names: Iterable[str] = (),
    own: Sequence[str] = (),
    *,
    language: str | None = None,
) -> Empty | None:
    """Find what makes a purpose empty, or nothing when it says what the contact is for.

    `names` are those of the account and its people: a name is no purpose. `own` are the lines of
    `purpose.phrases`, as typed. `language` (BCP 47) is the one that is spoken, else what these
    lines say; where that is nothing, or no phrases of it are known, all are tried.
    """
    known = frozenset(part for name in names for part in fold(name).split())
    wording = wording_of(own)
    spoken = spoken_of(language or wording.language)
    read = _Text(folded_text(text), text, known, wording, spoken)
    empty, objects = _weighed(read)
    if empty is None and _is_sure(read.folded, objects):
        return None
    from salesbook.domain.loop.phrases.spelling import (  # noqa: PLC0415 (few words need it)
        mistypes_thing,
        respelled,
    )

    if empty is None:
        meant = respelled(read.folded, text, [token for _, token in objects], known, spoken)
        if meant is None:
            return None
        empty, _ = _weighed(_Text(meant, text, known, wording, spoken))
    thing = empty is not None and mistypes_thing(read.folded, text, known, spoken)
    return None if thing else empty


def _is_sure(folded: Folded, objects: Sequence[_Said]) -> bool:
    """Tell whether a text says something however its words are spelled: it names a thing."""
    if not objects:
        return True
    words = TOKEN.findall(folded.text)
    return any(is_thing(word, language) for language, _ in objects for word in words)


def _weighed(text: _Text) -> tuple[Empty | None, list[_Said]]:
    """Weigh a text in the likely languages: what makes it empty, else what it speaks of in each."""
    objects: list[_Said] = []
    if not _SIGNS.isdisjoint(text.typed):
        return None, objects
    for language, found in _likely(text):
        said = object_of(text.folded, text.typed, language, found, text.names)
        if said is None:
            return _empty(text, language, found), []
        objects.append((language, said))
    return None, objects


def _empty(text: _Text, language: Language, found: Sequence[Match]) -> Empty | None:
    if found:
        span = text.folded.span(found[0].start, found[0].end)
        return Empty(found[0].phrase.rule, span, language.code)
    if NO_OBJECT in text.wording.off:
        return None
    return Empty(NO_OBJECT, (0, len(text.typed)), language.code)


@cache
def spoken_of(language: str | None) -> tuple[Language, ...]:
    """Choose the languages to read in: the one that is set (BCP 47), or all where it is unknown."""
    code = (language or "").partition("-")[0].lower()
    other = tuple(each for each in LANGUAGES[1:] if each.code == code)
    if code == ENGLISH.code:
        return (ENGLISH,)
    return other or LANGUAGES


def _likely(text: _Text) -> list[tuple[Language, list[Match]]]:
    """Read a text in the languages that know most of its words, the first of them if English.

    Where it has phrases of several, as in “bellen / nachfassen”, it is read with those of all too.
    """
    folded, wording = text.folded.text, text.wording
    english = [*_matches(folded, ENGLISH, wording), *_found(folded, _own(wording.own))]
    others = {
        each.code: _matches(folded, each, wording) for each in text.spoken if each is not ENGLISH
    }
    read = [(each, _apart(others.get(each.code, []) + english)) for each in text.spoken]
    if len(read) == 1:
        return read
    known = [_known(folded, language, found) for language, found in read]
    most = max(known)
    likely = [pair for pair, count in zip(read, known, strict=True) if count == most]
    if known[0] == most:
        likely = read[:1]
    here, found = likely[0]
    foreign = [match for each in others.values() for match in each]
    mixed = [match for match in foreign if _is_foreign(folded, match, here)]
    return [*likely, (here, _apart(mixed + found))] if mixed else likely


def _is_foreign(folded: str, match: Match, language: Language) -> bool:
    """Tell whether a phrase of another language is a purpose of its own, and no thing in this one.

    It stands behind a stop or an “and”; or, where it comes first, before one.
    """
    before = folded[max(0, match.start - _WORD_BESIDE) : match.start].split()
    beside = before[-1:] or folded[match.end : match.end + _WORD_BESIDE].split()[:1]
    if not all(_parts_purposes(word, language) for word in beside):
        return False
    words = TOKEN.findall(folded[match.start : match.end])
    return not any(is_thing(word, language) for word in words)


def _parts_purposes(word: str, language: Language) -> bool:
    return word in language.pairs or not _BREAKS.isdisjoint(word)


def _known(folded: str, language: Language, found: Sequence[Match]) -> int:
    """Count the words that a language knows, those of its phrases too."""
    count, ahead = 0, iter(found)
    match = next(ahead, None)
    for token in TOKEN.finditer(folded):
        while match is not None and match.end <= token.start():
            match = next(ahead, None)
        within = match is not None and match.start <= token.start()
        count += within or token[0] in language.vocabulary
    return count


def _apart(matches: list[Match]) -> list[Match]:
    """Keep of matches that overlap the first and longest."""
    found: list[Match] = []
    for match in sorted(matches, key=lambda match: (match.start, -match.end)):
        if not found or match.start >= found[-1].end:
            found.append(match)
    return found


def _matches(folded: str, language: Language, wording: Wording) -> list[Match]:
    """Find a language's phrases; those that hold none of their letters are never looked for."""
    sieve = _sieve(language)
    held = {place for piece, places in sieve.held.items() if piece in folded for place in places}
    places = sorted(held.union(sieve.unsure)) if held else sieve.unsure
    possible = (language.phrases[place] for place in places)
    return list(_found(folded, (one for one in possible if one.rule not in wording.off)))


def _found(folded: str, phrases: Iterable[Phrase]) -> Iterator[Match]:
    for phrase in phrases:
        for match in pattern_of(phrase).finditer(folded):
            yield Match(phrase, match.end() - len(match[0].lstrip(" -")), match.end())


@lru_cache(maxsize=8)
def _own(typed: tuple[tuple[str, str], ...]) -> tuple[Phrase, ...]:
    return own_phrases(typed)


class _Sieve(Struct, frozen=True):
    """The letters without which phrases cannot be there, and the places of these; the rest too."""

    held: dict[str, list[int]]
    unsure: list[int]


@cache
def _sieve(language: Language) -> _Sieve:
    """Gather the letters that rule out a language's phrases; those without any are looked for."""
    held: dict[str, list[int]] = {}
    unsure = []
    for place, phrase in enumerate(language.phrases):
        pieces = PIECES.get(phrase.words, "").split()
        if not pieces:
            unsure.append(place)
        for piece in pieces:
            held.setdefault(piece, []).append(place)
    return _Sieve(held, unsure)
