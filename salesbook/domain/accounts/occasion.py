"""The occasion: a birthday, a renewal, a fair: a day that is theirs."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class OccasionKind(StrEnum):
    """What a day is."""

    BIRTHDAY = "birthday"
    NAME_DAY = "name_day"
    WORK_ANNIVERSARY = "work_anniversary"
    ANNIVERSARY = "anniversary"
    COMPANY_FOUNDING = "company_founding"
    CONTRACT_RENEWAL = "contract_renewal"
    FISCAL_YEAR_END = "fiscal_year_end"
    FAIR = "fair"
    HOLIDAY = "holiday"
    BEREAVEMENT = "bereavement"
    OTHER = "other"


class Recurrence(StrEnum):
    """How often a day comes."""

    YEARLY = "yearly"
    ONCE = "once"


class LeapDay(StrEnum):
    """When 29 February is kept in a year that has none."""

    FEB28 = "feb28"
    MAR1 = "mar1"


class Occasion(Struct, frozen=True):
    """A day of a person or an account; `year` is when it began, None where nobody said."""

    id: UUID
    handle: str
    kind: OccasionKind
    month: int
    day: int
    year: int | None = None
    account_id: UUID | None = None
    person_id: UUID | None = None
    recurs: Recurrence = Recurrence.YEARLY
    lead_days: int = 7
    feb29: LeapDay = LeapDay.FEB28
    note: str | None = None


class Greeting(Struct, frozen=True):
    """The contact that an occasion was remembered by, in one of its years."""

    occasion_id: UUID
    year: int
    interaction_id: UUID
    occurred_on: date
    said: str = ""
