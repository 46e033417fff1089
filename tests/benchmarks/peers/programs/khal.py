"""khal: a calendar as a folder of iCalendar files."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from tests.benchmarks.peers.entries import Entry
from tests.benchmarks.peers.environments import installed
from tests.benchmarks.peers.subject import Home, Program, Task

SETTINGS = """\
[calendars]
[[sales]]
path = {folder}
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = UTC
default_timezone = UTC
[default]
default_calendar = sales
"""


class Khal(Program):
    """An entry is an event of the day it was."""

    name = "khal"
    version = "0.14.1"

    def prepare(self, venvs: Path, *, compiled: bool) -> None:
        """Install it."""
        self.program = str(installed(venvs, f"khal=={self.version}", compiled=compiled) / "khal")

    def tasks(self, home: Home, today: date) -> list[Task]:
        """Add an event of tomorrow; list yesterday's."""
        del home
        day = (today + timedelta(days=1)).isoformat()
        yesterday = (today - timedelta(days=1)).isoformat()
        add = (self.program, "new", day, "10:00", "10:15", "Northwind: agree the price {round}")
        return [
            Task("add an event", add, writes=True),
            Task("list yesterday", (self.program, "list", yesterday, "1d"), shows="Account 0"),
        ]

    def fill(self, home: Home, entries: Sequence[Entry], today: date) -> None:
        """Write its settings and its files."""
        del today
        settings = home.config / "khal" / "config"
        events = home.folder / "calendar"
        settings.parent.mkdir(parents=True)
        events.mkdir()
        settings.write_text(SETTINGS.format(folder=events))
        for entry in entries:
            (events / f"{entry.number}.ics").write_text(calendar(entry), newline="")


def calendar(entry: Entry) -> str:
    """Write an event as khal does."""
    end = entry.at + timedelta(minutes=10)
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//PIMUTILS.ORG//NONSGML khal / icalendar //EN",
        "BEGIN:VEVENT", f"SUMMARY:{entry.account}: {entry.purpose}",
        f"DTSTART:{entry.at:%Y%m%dT%H%M%SZ}", f"DTEND:{end:%Y%m%dT%H%M%SZ}",
        f"DTSTAMP:{entry.at:%Y%m%dT%H%M%SZ}", f"UID:{entry.number}", "END:VEVENT",
        "END:VCALENDAR", "",
    )  # fmt: skip
    return "\r\n".join(lines)
