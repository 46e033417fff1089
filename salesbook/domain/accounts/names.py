"""Which names a typed word can mean: exact, alias, beginning, word, part, and what is close."""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from uuid import UUID

from msgspec import Struct

FIRM, NEAR = 0.8, 0.6
"""How alike two names are, of 1, to be taken for the same, and to be offered (difflib's ratio)."""

SHORTEST_GUESS = 5
"""Shorter words are never taken for a name they only resemble."""

FEWEST_DIGITS = 6
"""With fewer digits in common, two numbers are not the same."""

_OFFERED = 3
_NUMBER = frozenset("0123456789+-()/. \u00a0")


class Rank(IntEnum):
    """How well a word fits a name; the lowest rank wins."""

    EXACT = 0
    ALIAS = 1
    BEGINNING = 2
    WORD = 3
    PART = 4
    CLOSE = 5


class Name(Struct, frozen=True):
    """One name of an account or a person, folded by `name_key`."""

    subject_id: UUID
    key: str
    alias: bool = False
    retired: bool = False


class Fit(Struct, frozen=True):
    """The subjects that fit a word best, each once, and how well."""

    rank: Rank
    subjects: tuple[UUID, ...]


def rank_of(word: str, name: Name) -> Rank | None:
    """Tell how a folded word fits a name, close ones left out; None when it does not."""
    if word not in name.key:
        return None
    if name.key == word:
        return Rank.ALIAS if name.alias else Rank.EXACT
    if name.key.startswith(word):
        return Rank.BEGINNING
    return Rank.WORD if _begins_a_word(word, name.key) else Rank.PART


def best_fit(word: str, names: Iterable[Name]) -> Fit | None:
    """Choose the subjects that a folded word fits best.

    What was put away counts only where nothing else fits at all.
    """
    ranked = [(rank, name) for name in names if (rank := rank_of(word, name)) is not None]
    return _best(ranked)


def closest(word: str, names: Iterable[Name]) -> Fit | None:
    """Choose the subjects whose names a folded word resembles most, if it is as good as the same.

    Only names with the same first letter are compared. Two that are equally close both count.
    """
    if len(word) < SHORTEST_GUESS:
        return None
    alike = [(likeness(word, name.key), name) for name in names]
    firm = max((degree for degree, _ in alike), default=0.0)
    if firm < FIRM:
        return None
    return _best([(Rank.CLOSE, name) for degree, name in alike if degree == firm])


def nearest(word: str, names: Iterable[Name]) -> tuple[UUID, ...]:
    """List the few subjects to offer for a word that means none, the likeliest first."""
    alike = sorted(
        ((likeness(word, name.key), name) for name in names),
        key=lambda pair: (-pair[0], pair[1].key),
    )
    offered = dict.fromkeys(name.subject_id for degree, name in alike if degree >= NEAR)
    return tuple(offered)[:_OFFERED]


def likeness(word: str, key: str) -> float:
    """Measure how alike a word is to a name, or to as many of its first words; 0 to 1."""
    if word[:1] != key[:1]:
        return 0.0
    beginning = " ".join(key.split(" ")[: word.count(" ") + 1])
    return max(_ratio(word, key), _ratio(word, beginning))


def is_number(word: str) -> bool:
    """Tell whether what was typed can be a telephone number."""
    return set(word) <= _NUMBER and sum(map(str.isdecimal, word)) >= FEWEST_DIGITS


def same_number(digits: str, others: str) -> bool:
    """Tell whether two numbers are one, however much of country and area each of them has."""
    short, long = sorted((digits.lstrip("0"), others.lstrip("0")), key=len)
    return len(short) >= FEWEST_DIGITS and long.endswith(short)


def _begins_a_word(word: str, key: str) -> bool:
    places = (place for place in range(1, len(key)) if key.startswith(word, place))
    return any(not key[place - 1].isalnum() for place in places)


def _ratio(word: str, key: str) -> float:
    from difflib import SequenceMatcher  # noqa: PLC0415 (only where no name fits better)

    matcher = SequenceMatcher(None, word, key, autojunk=False)
    if matcher.real_quick_ratio() < NEAR or matcher.quick_ratio() < NEAR:
        return 0.0
    return matcher.ratio()


def _best(ranked: Sequence[tuple[Rank, Name]]) -> Fit | None:
    live = [(rank, name) for rank, name in ranked if not name.retired] or ranked
    if not live:
        return None
    best = min(rank for rank, _ in live)
    return Fit(best, tuple(dict.fromkeys(name.subject_id for rank, name in live if rank == best)))
