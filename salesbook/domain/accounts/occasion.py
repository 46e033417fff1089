"""The occasion: a birthday, a renewal, a fair: a day that is theirs, and when it comes round."""

from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.dates.speak import MONTHS
from salesbook.domain.errors import SalesbookError

BELATED_DAYS = 7
"""How many days after its day an occasion may still be remembered, unless a setting says less."""

LONGEST_LEAD = 180
"""Half a year: with more, a day would be remembered before the last one is over."""

_LEAP_YEAR = 2000


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


ON_BUSINESS = frozenset(
    {OccasionKind.CONTRACT_RENEWAL, OccasionKind.FISCAL_YEAR_END, OccasionKind.FAIR}
)
"""Days that ask for business: a kind word alone does not answer them."""


class Recurrence(StrEnum):
    """How often a day comes."""

    YEARLY = "yearly"
    ONCE = "once"


class LeapDay(StrEnum):
    """When 29 February is kept in a year that has none."""

    FEB28 = "feb28"
    MAR1 = "mar1"


class OccasionError(SalesbookError):
    """Say why something cannot be an occasion."""


class Occasion(Struct, frozen=True):
    """A day of a person or an account; `year` is when it began, None where nobody said.

    Raises `OccasionError` for a day no year has, `once` without a year, or an odd lead.
    """

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

    def __post_init__(self) -> None:
        """Refuse what can never come."""
        if _made(_LEAP_YEAR, self.month, self.day) is None:
            raise OccasionError(
                f"No year has a day {self.day} in month {self.month}.",
                hint="Type the day like 12 apr or 29 feb",
            )
        if self.recurs is Recurrence.ONCE and self.year is None:
            raise OccasionError(
                "What happens once has a year.", hint="Type the day like 12 apr 2027"
            )
        if not 0 <= self.lead_days <= LONGEST_LEAD:
            raise OccasionError(
                f"A reminder comes 0 to {LONGEST_LEAD} days ahead, not {self.lead_days}.",
                hint="Say --lead 14 for two weeks",
            )


class Greeting(Struct, frozen=True):
    """The contact that an occasion was remembered by, in one of its years."""

    occasion_id: UUID
    year: int
    interaction_id: UUID
    occurred_on: date
    said: str = ""


def falls_on(occasion: Occasion, year: int) -> date | None:
    """Find the day of an occasion in a year; None before it began, and in any but its own if once.

    29 February is kept in leap years and moved as `feb29` says in others.
    """
    began = occasion.year
    if began is not None and (year < began or (_once(occasion) and year != began)):
        return None
    moved = date(year, 3, 1) if occasion.feb29 is LeapDay.MAR1 else date(year, 2, 28)
    return _made(year, occasion.month, occasion.day) or moved


def keeping_year(occasion: Occasion, was: Occasion) -> Occasion:
    """Give a day that was mended without its year the year it had, where it exists in that year."""
    if occasion.year is not None or was.year is None or was.recurs is Recurrence.ONCE:
        return occasion
    exists = _made(was.year, occasion.month, occasion.day) is not None
    return replace(occasion, year=was.year) if exists else occasion


def next_on(occasion: Occasion, today: date) -> date | None:
    """Find when an occasion comes next, today included; None when it happened once and is over."""
    first = max(today.year, occasion.year or 0)
    days = (falls_on(occasion, first), falls_on(occasion, first + 1))
    return next((day for day in days if day and day >= today), None)


def last_on(occasion: Occasion, today: date) -> date | None:
    """Find when an occasion was last, today included; None when it has not been yet."""
    last = min(today.year, occasion.year or today.year) if _once(occasion) else today.year
    days = (falls_on(occasion, last), falls_on(occasion, last - 1))
    return next((day for day in days if day and day <= today), None)


def due_round(occasion: Occasion, today: date, belated: int = BELATED_DAYS) -> date | None:
    """Find the day of an occasion that a contact today would remember, if any is near enough.

    It is so many days ahead as the reminder leads, or at most `belated` days ago; of two such days
    the nearer is meant.
    """
    lead = timedelta(days=occasion.lead_days)
    before, after = last_on(occasion, today), next_on(occasion, today)
    near = [
        *([before] if before and today - before <= timedelta(days=belated) else []),
        *([after] if after and after - today <= lead else []),
    ]
    return min(near, key=lambda day: abs(day - today), default=None)


def turns(occasion: Occasion, on: date) -> int | None:
    """Count the years an occasion completes on a day of it; None where nobody knows the first."""
    years = on.year - occasion.year if occasion.year is not None else 0
    return years or None


def happens_once(occasion: Occasion, today: date) -> Occasion:
    """Let an occasion be of one year: the one it has, else that of its next day.

    Raises `OccasionError` for a day that is over.
    """
    on = falls_on(occasion, occasion.year) if occasion.year else next_on(occasion, today)
    if on is None or on < today:
        raise OccasionError(
            f"{occasion.day} {MONTHS[occasion.month - 1]} {occasion.year} is over.",
            hint="Leave out --once for a day that comes every year",
        )
    return replace(occasion, recurs=Recurrence.ONCE, year=on.year)


def _once(occasion: Occasion) -> bool:
    return occasion.recurs is Recurrence.ONCE


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
