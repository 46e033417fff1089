"""todoman: tasks as a folder of iCalendar files."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from tests.benchmarks.peers.entries import Entry
from tests.benchmarks.peers.environments import installed
from tests.benchmarks.peers.subject import Home, Program, Task


class Todoman(Program):
    """An entry is a task: done, unless it has a follow-up."""

    name = "todoman"
    version = "4.7.0"

    def prepare(self, venvs: Path, *, compiled: bool) -> None:
        """Install it."""
        programs = installed(venvs, f"todoman=={self.version}", compiled=compiled)
        self.program = str(programs / "todo")

    def tasks(self, home: Home, today: date) -> list[Task]:
        """Add a task; list what is due within a day."""
        del home
        day = (today + timedelta(days=2)).isoformat()
        add = (self.program, "new", "-l", "sales", "-d", day, "Northwind: agree the price {round}")
        return [
            Task("add a task", add, writes=True),
            Task("list due", (self.program, "list", "--due", "24"), shows="Account 0"),
        ]

    def fill(self, home: Home, entries: Sequence[Entry], today: date) -> None:
        """Write its settings and its files."""
        del today
        settings = home.config / "todoman" / "config.py"
        tasks = home.folder / "lists" / "sales"
        settings.parent.mkdir(parents=True)
        tasks.mkdir(parents=True)
        settings.write_text(
            f'path = "{home.folder}/lists/*"\ndefault_list = "sales"\n'
            'date_format = "%Y-%m-%d"\ntime_format = "%H:%M"\n'
        )
        for entry in entries:
            (tasks / f"{entry.number}.ics").write_text(calendar(entry), newline="")


def calendar(entry: Entry) -> str:
    """Write a task as todoman does."""
    stamp = f"{entry.at:%Y%m%dT%H%M%SZ}"
    status = "NEEDS-ACTION" if entry.due_on else "COMPLETED"
    last = f"DUE;VALUE=DATE:{entry.due_on:%Y%m%d}" if entry.due_on else f"COMPLETED:{stamp}"
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:nl.whynothugo.todoman", "BEGIN:VTODO",
        f"CREATED:{stamp}", f"DTSTAMP:{stamp}", f"LAST-MODIFIED:{stamp}", last, "SEQUENCE:1",
        f"STATUS:{status}", f"SUMMARY:{entry.account}: {entry.purpose}", f"UID:{entry.number}",
        "END:VTODO", "END:VCALENDAR", "",
    )  # fmt: skip
    return "\r\n".join(lines)
