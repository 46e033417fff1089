"""Hours: a stretch of a day, as a rep writes it: 10:00-12:00."""

import re
from datetime import time
from itertools import pairwise

from msgspec import Struct

_WRITTEN = r"(\d{1,2}):?(\d{2})?\s*[-–]\s*(\d{1,2}):?(\d{2})?"  # noqa: RUF001 (as people type it)


class HoursError(ValueError):
    """Say in a few words what is wrong with hours; who knows where they stand says the rest."""


class Hours(Struct, frozen=True):
    """A stretch of one day on the wall clock, from `start` up to `end`."""

    start: time
    end: time

    def __post_init__(self) -> None:
        """Refuse hours that end before they begin."""
        if self.start >= self.end:
            raise HoursError(f"{self} ends before it begins")

    @property
    def minutes(self) -> int:
        """How long they last."""
        return minutes_of(self.end) - minutes_of(self.start)

    def __str__(self) -> str:
        return f"{self.start:%H:%M}-{self.end:%H:%M}"


def minutes_of(clock: time) -> int:
    """Count the minutes from midnight to a time of day."""
    return clock.hour * 60 + clock.minute


def read_hours(text: str) -> Hours:
    """Read one stretch, `10:00-12:00` or `10-12`; a HoursError says what is wrong with it."""
    written = re.fullmatch(_WRITTEN, text.strip())
    if written is None:
        raise HoursError(f"“{text.strip()}” is no stretch of hours")
    start_hour, start_minute, end_hour, end_minute = (int(part or 0) for part in written.groups())
    return Hours(time(start_hour, start_minute), time(end_hour, end_minute))


def read_all_hours(text: str) -> tuple[Hours, ...]:
    """Read stretches set off by commas, earliest first; `none` is no hours at all.

    Stretches that overlap are a HoursError.
    """
    if text.strip().casefold() == "none":
        return ()
    found = sorted(map(read_hours, text.split(",")), key=lambda hours: hours.start)
    for earlier, later in pairwise(found):
        if later.start < earlier.end:
            raise HoursError(f"{earlier} and {later} overlap")
    return tuple(found)


def write_hours(hours: tuple[Hours, ...]) -> str:
    """Write stretches the way `read_all_hours` reads them."""
    return ",".join(map(str, hours)) or "none"
