"""The moment: when a command runs, and where the person who typed it sits."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import force_setattr

from salesbook.domain.errors import SalesbookError


class NaiveInstantError(SalesbookError):
    """Say that an instant came without its zone."""

    def __init__(self, instant: datetime) -> None:
        super().__init__(
            f"“{instant.isoformat()}” has no zone, so it is no instant.",
            hint="Add an offset, for example 2026-11-23T09:30+01:00",
        )


class Moment(Struct, frozen=True):
    """An instant in UTC and the IANA zone in which it is read."""

    now: datetime
    zone: str

    def __post_init__(self) -> None:
        """Refuse a naive instant, and keep the others in UTC."""
        if self.now.tzinfo is None:
            raise NaiveInstantError(self.now)
        force_setattr(self, "now", self.now.astimezone(UTC))

    @property
    def local(self) -> datetime:
        """The instant as the wall clock shows it."""
        return self.now.astimezone(ZoneInfo(self.zone))

    @property
    def today(self) -> date:
        """The date on the wall."""
        return self.local.date()

    def at(self, day: date, clock: time) -> datetime:
        """Turn a wall-clock time of a day into an instant in UTC.

        A time that a change to summer time skips moves forward by the gap; one that occurs twice
        is the first of the two.
        """
        return datetime.combine(day, clock, ZoneInfo(self.zone)).astimezone(UTC)
