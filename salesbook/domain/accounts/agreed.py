"""What was agreed, as it is typed: days, hours, and what must be said together."""

import re
from datetime import date

from msgspec import Struct

from salesbook.domain.accounts.agreement import Agreement
from salesbook.domain.errors import SalesbookError, UsageError

NONE = "none"
"""What takes a standard away again."""

STANDARDS = (
    *("every_days", "at_most_days", "max_per_month", "channel", "reply_within_hours"),
    *("we_text", "they_text", "review_on"),
)
"""The fields of an agreement that people set."""

_SPAN = re.compile(r"(\d{1,4})\s*([a-z]*)")
_DAYS = {"": 1, "d": 1, "day": 1, "w": 7, "wk": 7, "week": 7, "m": 30, "mo": 30, "month": 30}
_HOURS = {"": 1, "h": 1, "hr": 1, "hour": 1, "d": 24, "day": 24, "w": 168, "week": 168}
_EXAMPLE = "salesbook agreement set acme --every 14d --max 4 --channel phone --reply 24h"


class NothingAgreedError(UsageError):
    """Say that an agreement holds at least one standard."""

    def __init__(self) -> None:
        super().__init__("What was agreed?", hint=f"One thing at least: {_EXAMPLE}")


class NoAgreementError(SalesbookError):
    """Say that there is no agreement to end."""

    def __init__(self, account: str) -> None:
        super().__init__(
            f"Nothing is agreed with “{account}”.",
            hint=f'Agree on something: salesbook agreement set "{account}" --every 14d',
        )


class SpanError(SalesbookError):
    """Say that words are no length of time."""

    def __init__(self, typed: str, example: str) -> None:
        super().__init__(f"“{typed.strip()}” is no length of time.", hint=f"For example {example}")


class PaceError(SalesbookError):
    """Say that a usual pace and the longest silence do not go together."""

    def __init__(self, every: int | None, at_most: int) -> None:
        if every is None:
            said = f"At most {at_most} days of silence is half of it: how often is usual?"
            super().__init__(said, hint=f"--every {max(at_most * 2 // 3, 1)}d --at-most {at_most}d")
            return
        super().__init__(
            f"Every {every} days, and at most {at_most} days of silence, cannot both hold.",
            hint=f"--every {every}d --at-most {longest(every)}d",
        )


class PastReviewError(SalesbookError):
    """Say that an agreement is looked at again on a day to come."""

    def __init__(self, typed: str, said: str) -> None:
        super().__init__(
            f"“{typed.strip()}” is {said}, and a review lies ahead.",
            hint='For example --review "in 6 months"',
        )


class AgreementChange(Struct, frozen=True):
    """The agreement with an account as a command left it, and those before it, the latest first.

    `agreement` is None where nothing is agreed now.
    """

    account: str
    today: date
    agreement: Agreement | None = None
    before: tuple[Agreement, ...] = ()
    changed: bool = True


def read_days(typed: str) -> int:
    """Read a number of days: `14`, `14d`, `2 weeks`, `1m` (30 days). Raises `SpanError`."""
    return _count(typed, _DAYS, "14d or 2 weeks")


def read_hours(typed: str) -> int:
    """Read a number of hours: `24`, `24h`, `2 days`. Raises `SpanError`."""
    return _count(typed, _HOURS, "24h or 2 days")


def longest(every_days: int) -> int:
    """Find the longest silence where none was agreed: half as long again, halves counted up."""
    return (3 * every_days + 1) // 2


def check_pace(every: int | None, at_most: int | None) -> int | None:
    """Find the longest silence that goes with a pace. Raises `PaceError`."""
    if every is None:
        if at_most is not None:
            raise PaceError(every, at_most)
        return None
    if at_most is None:
        return longest(every)
    if at_most < every:
        raise PaceError(every, at_most)
    return at_most


def holds_something(agreement: Agreement) -> bool:
    """Tell whether an agreement sets any standard: a day to look at it again is none."""
    standards = (getattr(agreement, name) for name in STANDARDS if name != "review_on")
    return any(standard is not None for standard in standards)


def in_force(agreement: Agreement, today: date) -> bool:
    """Tell whether an agreement holds on a day."""
    ended_on = agreement.ended_on
    return agreement.agreed_on <= today and (ended_on is None or ended_on > today)


def _count(typed: str, units: dict[str, int], example: str) -> int:
    found = _SPAN.fullmatch(typed.strip().casefold())
    unit = found.group(2) if found else ""
    size = units.get(unit) or units.get(unit.removesuffix("s"))
    if found is None or size is None or not int(found.group(1)):
        raise SpanError(typed, example)
    return int(found.group(1)) * size
