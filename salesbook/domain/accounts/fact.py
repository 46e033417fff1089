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
