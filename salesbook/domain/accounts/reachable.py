"""When a person is best reached, and on which ground in law we keep what we know of them."""

from datetime import date, time
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.errors import UsageError


class BestHours(Struct, frozen=True):
    """Hours of the person's own clock; `weekday` from 1, Monday, to 7, None for every day."""

    id: UUID
    person_id: UUID
    from_time: time
    until_time: time
    weekday: int | None = None


class Basis(StrEnum):
    """The ground in law: article 6 of the GDPR (EU 2016/679), or a consent withdrawn."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    VITAL_INTEREST = "vital_interest"
    PUBLIC_INTEREST = "public_interest"
    LEGITIMATE_INTEREST = "legitimate_interest"
    WITHDRAWN = "withdrawn"


class BasisSource(StrEnum):
    """How a ground in law came to be."""

    WEBSITE = "website"
    PHONE = "phone"
    GIVEN_TO_REP = "given_to_rep"
    EMAIL = "email"
    THIRD_PARTY = "third_party"


class LawfulBasis(Struct, frozen=True):
    """The ground on which a person's particulars are kept, from a day on."""

    id: UUID
    person_id: UUID
    basis: Basis
    source: BasisSource
    since_on: date
    until_on: date | None = None


class SourcelessError(UsageError):
    """Say that a lawful basis needs a source."""

    def __init__(self) -> None:
        sources = ", ".join(source.value for source in BasisSource)
        super().__init__(
            "How did you come by that basis? A basis without its source proves nothing.",
            hint=f"--basis-source with one of: {sources}",
        )


class BasislessError(UsageError):
    """Say that a source is of a basis, and it is not said of which."""

    def __init__(self) -> None:
        bases = ", ".join(basis.value for basis in Basis)
        super().__init__(
            "A source of which basis?", hint=f"Say it too: --basis with one of: {bases}"
        )
