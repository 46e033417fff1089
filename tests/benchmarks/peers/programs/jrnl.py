"""jrnl: a journal in one text file."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from tests.benchmarks.peers.entries import Entry
from tests.benchmarks.peers.environments import installed
from tests.benchmarks.peers.subject import Home, Program, Task


class Jrnl(Program):
    """It knows no due dates: its list is yesterday's entries."""

    name = "jrnl"
    version = "4.6"

    def prepare(self, venvs: Path, *, compiled: bool) -> None:
        """Install it."""
        self.program = str(installed(venvs, f"jrnl=={self.version}", compiled=compiled) / "jrnl")

    def tasks(self, home: Home, today: date) -> list[Task]:
        """Write an entry; list yesterday's."""
        del home
        yesterday = (today - timedelta(days=1)).isoformat()
        written = "Northwind: line two stands still {round}. A spare pump, agree the price."
        return [
            Task("write an entry", (self.program, written), writes=True),
            Task("list yesterday", (self.program, "-on", yesterday, "--short"), shows="Account 0"),
        ]

    def fill(self, home: Home, entries: Sequence[Entry], today: date) -> None:
        """Write its settings and its journal."""
        del today
        journal = home.folder / "journal.txt"
        settings = home.config / "jrnl" / "jrnl.yaml"
        settings.parent.mkdir(parents=True)
        settings.write_text(
            f"version: '{self.version}'\n"
            "colors: {body: none, date: none, tags: none, title: none}\n"
            "default_hour: 9\ndefault_minute: 0\neditor: ''\nencrypt: false\nhighlight: true\n"
            "indent_character: '|'\nlinewrap: 79\ntagsymbols: '#@'\ntemplate: false\n"
            "timeformat: '%F %r'\n"
            f"journals: {{default: {{journal: {journal}}}}}\n"
        )
        journal.write_text("\n".join(map(lines, entries)))


def lines(entry: Entry) -> str:
    """Write an entry as jrnl does."""
    at = entry.at.strftime("%Y-%m-%d %I:%M:%S %p")
    return f"[{at}] {entry.account}: {entry.discussed}.\n{entry.purpose}\n"
