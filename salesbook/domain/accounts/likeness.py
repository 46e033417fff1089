"""Likeness: whether two accounts, entered apart, may be one firm.

How alike two texts are is measured elsewhere; here stands what follows from it. The figures are our
own choice: a pair that is offered wrongly costs a look, one that is missed costs a second history.
"""

import re
from collections.abc import Iterator
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.card import AccountCard
from salesbook.domain.folding import plain_letters

_LEGAL_FORMS = """
ab ag ao aps as asa bv bvba co company corp corporation doo eood gmbh inc incorporated kft kg lda
limited llc llp lp ltd nv ohg ood oy oyj plc pte pty sa sarl sas sl spa sprl srl sro ug vof zoo
"""
_FORMS = frozenset(_LEGAL_FORMS.split())
"""The legal forms of firms, which tell no two apart."""

_WORD = re.compile(r"[^\W_]+")
_DOT = re.compile(r"(?<=\b\w)\.")
_BEGINNING = 4

SAME_NAME, NEAR_NAME, SOME_NAME = 90.0, 60.0, 45.0
"""How alike names are, of 100, to be the same, nearly the same, and not quite another."""

SAME_PLACE, NEAR_PLACE, OTHER_PLACE = 95.0, 80.0, 60.0
"""How alike places are, of 100, on the mean of street, postal code and city."""


class Traits(Struct, frozen=True):
    """What tells a firm: its name without its legal form, its place, and how it is reached."""

    id: UUID
    name: str
    street: str = ""
    postal_code: str = ""
    city: str = ""
    reached_by: frozenset[str] = frozenset()

    @property
    def place(self) -> tuple[str, str, str]:
        """Where it is."""
        return self.street, self.postal_code, self.city


class Likeness(Struct, frozen=True):
    """How alike two are, of 100; a part of the place that either lacks is left out."""

    name: float
    place: tuple[float, ...] = ()
    reached_by: frozenset[str] = frozenset()


class Twin(Struct, frozen=True):
    """Two accounts that may be one, as people are shown them."""

    one: AccountCard
    other: AccountCard
    why: str


def bare_name(name: str) -> str:
    """Take the legal form, the case, accents and marks off a firm's name."""
    plain = "".join(letter for letter, _ in plain_letters(_DOT.sub("", name)))
    words = _WORD.findall(plain)
    return " ".join([word for word in words if word not in _FORMS] or words)


def bare(text: str | None) -> str:
    """Take the case, accents and marks off a text."""
    plain = "".join(letter for letter, _ in plain_letters(text or ""))
    return " ".join(_WORD.findall(plain))


def why_same(alike: Likeness) -> str | None:
    """Say why two may be one, or nothing where they are two."""
    mean = sum(alike.place) / len(alike.place) if alike.place else None
    if alike.reached_by and alike.name >= SOME_NAME:
        return f"both have {min(alike.reached_by)}"
    if alike.name >= SAME_NAME:
        return "the same name" if mean is None or mean >= OTHER_PLACE else None
    if mean is None or len(alike.place) == 1:
        return None
    if alike.name >= NEAR_NAME and mean >= NEAR_PLACE:
        return "nearly the same name, the same place"
    if alike.name >= SOME_NAME and mean >= SAME_PLACE:
        return "the same place, names that share something"
    return None


def blocks_of(traits: Traits) -> Iterator[str]:
    """Name the few groups within which a firm is compared: two that share none are two."""
    words = traits.name.split()
    for word in words:
        yield f"n {word[:_BEGINNING]}"
    yield f"w {' '.join(sorted(words))}"
    if traits.postal_code:
        yield f"p {traits.postal_code}"
    for word in traits.street.split():
        if len(word) > _BEGINNING:
            yield f"s {word[: _BEGINNING + 1]}"
    for number in traits.reached_by:
        yield f"r {number}"
