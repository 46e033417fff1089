"""Finding: what was asked for, what was found, and the piece of text that shows why."""

import re
from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.folding import plain_letters

_BLANKS = re.compile(r"\s+")
_AROUND = 48
"""Characters of text shown on either side of the first word found."""


class FoundKind(StrEnum):
    """What kind of thing was found."""

    ACCOUNT = "account"
    PERSON = "person"
    NOTE = "note"
    INTERACTION = "interaction"
    FOLLOW_UP = "follow_up"
    COMMITMENT = "commitment"
    FACT = "fact"
    OCCASION = "occasion"
    COMPLAINT = "complaint"
    ORDER = "order"
    OPPORTUNITY = "opportunity"
    CAMPAIGN = "campaign"
    PRODUCT = "product"
    DOCUMENT = "document"
    POST = "post"
    REACTION = "reaction"


class Found(Struct, frozen=True):
    """One thing whose text holds what was asked for.

    `on` is the day it happened, was noted, is due, was promised, opened, ordered or posted;
    accounts, people and documents have none. `way` is how an interaction was had; `rep_id` who had,
    noted, owns, promised or entered it.
    """

    id: UUID
    handle: str
    kind: FoundKind
    text: str
    account_id: UUID | None = None
    account: str | None = None
    person_id: UUID | None = None
    person: str | None = None
    on: date | None = None
    way: InteractionKind | None = None
    rep_id: UUID | None = None
    rep: str | None = None


class Wanted(Struct, frozen=True):
    """What narrows a search; None narrows nothing. Days count from `since` up to `until`."""

    account_id: UUID | None = None
    person_id: UUID | None = None
    rep_id: UUID | None = None
    kind: FoundKind | InteractionKind | None = None
    since: date | None = None
    until: date | None = None

    def takes(self, found: Found) -> bool:
        """Tell whether something found is wanted; what has no day falls outside of any days."""
        return (
            self.account_id in {None, found.account_id}
            and self.person_id in {None, found.person_id}
            and self.rep_id in {None, found.rep_id}
            and self.kind in {None, found.kind, found.way}
            and (self.since is None or (found.on is not None and found.on >= self.since))
            and (self.until is None or (found.on is not None and found.on <= self.until))
        )


def words_of(text: str) -> list[str]:
    """Part what was typed into words; every one of them must be found."""
    return text.split()


class Snippet(Struct, frozen=True):
    """A piece of text on one line, and where in it the words stand (start, end)."""

    text: str
    marks: tuple[tuple[int, int], ...]


def snippet(text: str, words: list[str]) -> Snippet:
    """Cut the piece around the first word found; neither case nor accents matter."""
    flat = _BLANKS.sub(" ", text).strip()
    found = _marks(flat, words)
    start = max(0, found[0][0] - _AROUND) if found else 0
    end = min(len(flat), start + 2 * _AROUND + (found[0][1] - found[0][0] if found else 0))
    cut = "…" * (start > 0) + flat[start:end] + "…" * (end < len(flat))
    return Snippet(cut, tuple(_marks(cut, words)))


def _marks(text: str, words: list[str]) -> list[tuple[int, int]]:
    """Find where words stand, as the search does: “strasse” is found in “Straße”."""
    asked = [_plain(word) for word in words]
    pattern = "|".join(re.escape(word) for word in sorted(asked, key=len, reverse=True) if word)
    if not pattern:
        return []
    letters = list(plain_letters(text))
    there = "".join(letter for letter, _ in letters)
    spans = (match.span() for match in re.finditer(pattern, there))
    return [(letters[start][1], letters[end - 1][1] + 1) for start, end in spans]


def _plain(word: str) -> str:
    return "".join(letter for letter, _ in plain_letters(word))
