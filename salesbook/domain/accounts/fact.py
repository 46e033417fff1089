"""The personal fact: what somebody told us about themselves, or we told them."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class ToldBy(StrEnum):
    """Who told it."""

    THEM = "them"
    US = "us"


class PersonalFact(Struct, frozen=True):
    """Something human about a person; private to the rep who was told, unless shared."""

    id: UUID
    handle: str
    person_id: UUID
    rep_id: UUID
    text: str
    learned_on: date
    told_by: ToldBy = ToldBy.THEM
    private: bool = True


class KnownFact(Struct, frozen=True):
    """A fact as lists show it: whom it is about, where they work, and which rep was told it."""

    fact: PersonalFact
    person: str
    rep: str
    account: str | None = None

    @property
    def name(self) -> str:
        """Say whom it is about: `Anna Vermeer, Acme`."""
        return ", ".join(name for name in (self.person, self.account) if name)


class FactChange(Struct, frozen=True):
    """What a command did to a fact: `done` says it in a word, `shown` is its handle."""

    known: KnownFact
    done: str
    shown: str
