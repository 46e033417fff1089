"""Watson: working time in one JSON file."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from uuid import NAMESPACE_DNS, uuid5

from tests.benchmarks.peers.entries import Entry
from tests.benchmarks.peers.environments import installed
from tests.benchmarks.peers.subject import Home, Program, Task


class Watson(Program):
    """It knows no due dates: its list is yesterday's frames."""

    name = "Watson"
    version = "2.1.0"

    def prepare(self, venvs: Path, *, compiled: bool) -> None:
        """Install it."""
        programs = installed(venvs, f"td-watson=={self.version}", compiled=compiled)
        self.program = str(programs / "watson")

    def tasks(self, home: Home, today: date) -> list[Task]:
        """Add a call of five minutes; list yesterday's."""
        del home
        yesterday = (today - timedelta(days=1)).isoformat()
        span = ("--from", f"{yesterday} 19:00", "--to", f"{yesterday} 19:05")
        day = ("--from", yesterday, "--to", yesterday)
        return [
            Task("add a frame", (self.program, "add", *span, "northwind", "+call"), writes=True),
            Task("list yesterday", (self.program, "log", "--no-pager", *day), shows="account-0"),
        ]

    def fill(self, home: Home, entries: Sequence[Entry], today: date) -> None:
        """Write its frames."""
        del today
        frames = home.config / "watson" / "frames"
        frames.parent.mkdir(parents=True)
        frames.write_text(json.dumps([frame(entry) for entry in entries], indent=1))


def frame(entry: Entry) -> list[object]:
    """Lay out a frame: start, stop, project, id, tags, when it was changed."""
    start = int(entry.at.timestamp())
    made_id = uuid5(NAMESPACE_DNS, str(entry.number)).hex
    return [start, start + 60, entry.project, made_id, ["call"], start + 60]
