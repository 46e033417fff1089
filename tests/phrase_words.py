"""What the phrases of a language can match, found by taking their patterns apart.

`python -m tests.phrase_words` writes anew what the program keeps of it, so as not to do so itself.
"""

from functools import reduce
from importlib import import_module
from itertools import product
from pathlib import Path
from textwrap import fill
from typing import Any

from msgspec import Struct

import salesbook.domain.loop.phrases
from salesbook.domain.loop.phrases.find import LANGUAGES
from salesbook.domain.loop.phrases.language import Language, Phrase, pattern_of
from salesbook.domain.loop.phrases.spelled import SPELLED

sre = import_module("re._parser")

ANY = "*"
"""Stands for letters that may be any: words with it are no words of ours."""


class Pieces(Struct, frozen=True):
    """What a pattern matches: all of it, up to its first blank, after its last, between them."""

    whole: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    tails: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()

    def __add__(self, after: "Pieces") -> "Pieces":
        """Put one after another."""
        return Pieces(
            _glued(self.whole, after.whole),
            self.heads | _glued(self.whole, after.heads),
            after.tails | _glued(self.tails, after.whole),
            self.inner | after.inner | _glued(self.tails, after.heads),
        )

    def __or__(self, other: "Pieces") -> "Pieces":
        """Take one or the other."""
        return Pieces(
            self.whole | other.whole,
            self.heads | other.heads,
            self.tails | other.tails,
            self.inner | other.inner,
        )


NOTHING = Pieces(whole=frozenset({""}))
BLANK = Pieces(heads=frozenset({""}), tails=frozenset({""}))


def words_of(language: Language) -> frozenset[str]:
    """Collect the words of a language's phrases, each apart where a blank may be left out."""
    return frozenset().union(*(_words(pattern_of(one).pattern) for one in language.phrases))


def glued_words_of(language: Language) -> frozenset[str]:
    """Collect the words of a language's phrases that are one where a blank is left out."""
    joined = (pattern_of(one).pattern.replace("[ -]?", "") for one in language.phrases)
    return frozenset().union(*map(_words, joined))


def longest_match(pattern: str) -> int:
    """Measure the longest text that a pattern matches; sre's own limit where there is none."""
    return int(sre.parse(pattern).getwidth()[1])


def pieces_of(phrase: Phrase) -> frozenset[str]:
    """Find letters of which some stand in every text that holds the phrase: the longest there are.

    None where there are no two letters to be sure of.
    """
    return _cover(sre.parse(pattern_of(phrase).pattern))


def write_all() -> None:
    """Write the words and the pieces of all phrases where the program finds them."""
    home = Path(salesbook.domain.loop.phrases.__file__).parent
    spelled = {each.code: _spelled(each) for each in LANGUAGES}
    english, *others = LANGUAGES
    of_english = _pieces_found(english)
    of_others = {words: found for each in others for words, found in _pieces_found(each).items()}
    _replace(home / "spelled.py", "SPELLED = ", _words_written(spelled))
    _replace(
        home / "english_pieces.py",
        "ENGLISH_PIECES = ",
        _pieces_written(of_english, "The pieces of each phrase of English, by its words."),
    )
    _replace(
        home / "pieces.py",
        "PIECES = ENGLISH_PIECES | ",
        _pieces_written(of_others, "The pieces of each phrase, by its words."),
    )


def _spelled(language: Language) -> frozenset[str]:
    """Keep words of letters, and of those run together the ones that were kept before."""
    glued = SPELLED[language.code] & glued_words_of(language)
    return (
        frozenset(word for word in words_of(language) if len(word) > 1 and word.isascii()) | glued
    )


def _replace(path: Path, start: str, written: str) -> None:
    text = path.read_text("utf-8")
    kept = text[: text.index(start)]
    path.write_text(f"{kept}{start}{written}", encoding="utf-8")


def _words_written(spelled: dict[str, frozenset[str]]) -> str:
    lines = ["{"]
    for code, words in spelled.items():
        listed = fill(
            " ".join(sorted(words)), 88, initial_indent=" " * 8, subsequent_indent=" " * 8
        )
        lines += [f'    "{code}": words(', '        """', listed, '        """', "    ),"]
    return "\n".join([*lines, "}", '"""The words of the phrases, by language."""', ""])


def _pieces_found(language: Language) -> dict[str, str]:
    every = {one.words: pieces_of(one) for one in language.phrases}
    return {words: " ".join(sorted(found)) for words, found in every.items() if found}


def _pieces_written(pieces: dict[str, str], told: str) -> str:
    lines = [f"    {words!r}: {found!r}," for words, found in pieces.items()]
    return "\n".join(["{", *lines, "}", f'"""{told}"""', ""])


def _cover(parsed: Any) -> frozenset[str]:
    """Choose of what must stand in a row the part whose shortest piece is the longest."""
    found: list[frozenset[str]] = []
    run = ""
    for kind, part in [*((str(kind), part) for kind, part in parsed), ("END", None)]:
        if kind == "LITERAL":
            run += chr(part)
            continue
        found.append(frozenset({run} if len(run) > 1 else ()))
        run = ""
        found.append(_cover_of(kind, part))
    return max(found, key=lambda pieces: min(map(len, pieces), default=0), default=frozenset())


def _cover_of(kind: str, part: Any) -> frozenset[str]:
    match kind, part:
        case "SUBPATTERN", (*_, inside):
            return _cover(inside)
        case "BRANCH", (_, branches):
            covers = list(map(_cover, branches))
            return frozenset().union(*covers) if all(covers) else frozenset()
        case "MAX_REPEAT", (low, _, inside) if low:
            return _cover(inside)
    return frozenset()


def _words(pattern: str) -> frozenset[str]:
    pieces = _pieces(sre.parse(pattern))
    every = pieces.whole | pieces.heads | pieces.tails | pieces.inner
    return frozenset(word for word in every if word.isalpha())


def _pieces(parsed: Any) -> Pieces:
    return reduce(Pieces.__add__, (_piece(str(kind), part) for kind, part in parsed), NOTHING)


def _piece(kind: str, part: Any) -> Pieces:  # noqa: PLR0911 (no types; a line a kind)
    match kind, part:
        case "LITERAL", int(letter):
            return Pieces(whole=frozenset({chr(letter)}))
        case "IN", [(_, 32), *_]:
            return BLANK
        case (("IN" | "ANY"), _):
            return Pieces(whole=frozenset({ANY}))
        case "SUBPATTERN", (*_, inside):
            return _pieces(inside)
        case "BRANCH", (_, branches):
            return reduce(Pieces.__or__, map(_pieces, branches))
        case "MAX_REPEAT", (low, high, inside):
            once = _pieces(inside)
            if once == BLANK:
                return BLANK
            times = min(high, 3)
            many = [
                reduce(Pieces.__add__, [once] * count, NOTHING) for count in range(low, times + 1)
            ]
            return reduce(Pieces.__or__, many)
    return NOTHING


def _glued(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    return frozenset(map("".join, product(left, right)))


if __name__ == "__main__":
    write_all()
