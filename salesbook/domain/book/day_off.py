"""Days off: the public holidays of a country, and a rep's own absences."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.errors import SalesbookError


class AbsenceKind(StrEnum):
    """Why a rep does not work for some days."""

    HOLIDAY = "holiday"
    ILLNESS = "illness"
    TRAINING = "training"
    OTHER = "other"


class Holiday(Struct, frozen=True, order=True):
    """A day on which a country does not work."""

    day_on: date
    name: str


class Absence(Struct, frozen=True, order=True):
    """Days on which a rep does not work, the last one included."""

    from_on: date
    until_on: date
    kind: AbsenceKind = AbsenceKind.HOLIDAY
    id: UUID | None = None


class DaysOff(Struct, frozen=True):
    """What is ahead: holidays and absences, the earliest first."""

    country: str
    holidays: tuple[Holiday, ...]
    absences: tuple[Absence, ...]


class NoHolidayError(SalesbookError):
    """Say that a day, in words, is no holiday."""

    def __init__(self, day: str) -> None:
        super().__init__(f"{day} is no holiday.", hint="salesbook holiday list")


class TurnedAroundError(SalesbookError):
    """Say that an absence ends before it begins, its days in words."""

    def __init__(self, first: str, last: str) -> None:
        super().__init__(
            f"{last} is before {first}.",
            hint="Say the first day and then the last: salesbook away FROM TO",
        )
