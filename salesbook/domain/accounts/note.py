"""The note: an observation or a piece of knowledge; never an interaction."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class NoteKind(StrEnum):
    """What a note is: seen, known, feared, or carried over from another system."""

    OBSERVATION = "observation"
    KNOWLEDGE = "knowledge"
    RISK = "risk"
    IMPORTED = "imported"


class Note(Struct, frozen=True):
    """Something known about an account or a person; it never moves last contact."""

    id: UUID
    handle: str
    kind: NoteKind
    text: str
    noted_on: date
    account_id: UUID | None = None
    person_id: UUID | None = None
    closed_on: date | None = None
