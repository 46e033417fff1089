"""What every store holds before it is measured, the same for each program.

The contacts of eleven weeks, ten to an account. The last twenty are of yesterday and have a
follow-up that is due; of the others one in ten has a follow-up that is not due yet. So a list of
what is due, or of yesterday, has twenty lines however much lies behind it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

SHOWN = 20
"""How many entries a list shows, unless the store is empty."""

DAYS = 77
PER_ACCOUNT = 10
FIRST_ACCOUNT = "Northwind"
WORKING_MINUTES = 10 * 60


@dataclass(frozen=True)
class Entry:
    """One contact: the account, when it was (UTC), what was said, and when the next one is due."""

    number: int
    account: str
    at: datetime
    discussed: str
    purpose: str
    due_on: date | None

    @property
    def project(self) -> str:
        """Name the account in one word, for programs that want that."""
        return self.account.lower().replace(" ", "-")


def entries(size: int, today: date) -> Iterator[Entry]:
    """Make the entries of a store, the earliest first."""
    accounts = max(1, size // PER_ACCOUNT)
    shown = min(SHOWN, size)
    for number in range(size):
        from_last = size - 1 - number
        yield Entry(
            number,
            account(number % accounts),
            moment(number, size - shown, today) if from_last >= shown else yesterday(number, today),
            f"Line {number % 7} stands still since the spring, they count the hours",
            f"Agree the price of pump {number}",
            due_on(number, from_last, today),
        )


def account(number: int) -> str:
    """Name an account; the first is the one that is written to."""
    return f"Account {number:05}" if number else FIRST_ACCOUNT


def moment(number: int, earlier: int, today: date) -> datetime:
    """Spread the earlier contacts over the working hours of the days before yesterday."""
    minutes = number * (DAYS - 2) * WORKING_MINUTES // earlier
    day = today - timedelta(days=DAYS - minutes // WORKING_MINUTES)
    return at(day, minutes % WORKING_MINUTES)


def yesterday(number: int, today: date) -> datetime:
    """Give a contact of yesterday an own moment."""
    return at(today - timedelta(days=1), 20 * (number % SHOWN))


def at(day: date, minutes: int) -> datetime:
    """Count minutes from eight in the morning."""
    return datetime.combine(day, time(8), UTC) + timedelta(minutes=minutes)


def due_on(number: int, from_last: int, today: date) -> date | None:
    """Leave nine of ten without a follow-up, but for the last ones, which are due."""
    if from_last < SHOWN:
        return today
    return today + timedelta(days=5 + number % 60) if number % PER_ACCOUNT == 0 else None


def named(accounts_of: Sequence[Entry]) -> list[str]:
    """List the accounts of entries once each, the first always."""
    return list(dict.fromkeys([FIRST_ACCOUNT, *(entry.account for entry in accounts_of)]))
