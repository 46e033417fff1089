"""timewarrior: working time in a text file a month; the one that is on the path."""

import json
import shutil
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path

from tests.benchmarks.peers.entries import Entry
from tests.benchmarks.peers.environments import said
from tests.benchmarks.peers.subject import AbsentError, Home, Program, Task


class Timewarrior(Program):
    """It knows no due dates: its list is yesterday's intervals."""

    name = "timewarrior"

    def prepare(self, venvs: Path, *, compiled: bool) -> None:
        """Find it."""
        del venvs, compiled
        found = shutil.which("timew")
        if found is None:
            raise AbsentError("`timew` is not on the path")
        self.program = found
        self.version = said([found, "--version"])

    def variables(self, folder: Path, today: date) -> dict[str, str]:
        """Name its folder."""
        del today
        return {"TIMEWARRIORDB": str(folder / "timew")}

    def tasks(self, home: Home, today: date) -> list[Task]:
        """Start an interval, which ends the one before; list yesterday's."""
        del home
        span = ((today - timedelta(days=1)).isoformat(), "-", today.isoformat())
        return [
            Task("start", (self.program, "start", "northwind", "call {round}"), writes=True),
            Task("list yesterday", (self.program, "summary", *span), shows="account-0"),
        ]

    def fill(self, home: Home, entries: Sequence[Entry], today: date) -> None:
        """Write its files, one a month, and its count of tags."""
        del today
        place = home.folder / "timew"
        (place / "data").mkdir(parents=True)
        (place / "timewarrior.cfg").write_text("")
        for month, of_month in groupby(entries, key=lambda entry: f"{entry.at:%Y-%m}"):
            (place / "data" / f"{month}.data").write_text("".join(map(line, of_month)))
        tags = Counter(entry.project for entry in entries)
        counts = {tag: {"count": count} for tag, count in tags.items()}
        (place / "data" / "tags.data").write_text(json.dumps(counts))


def line(entry: Entry) -> str:
    """Write an interval as timewarrior does."""
    end = entry.at + timedelta(minutes=1)
    return f"inc {entry.at:%Y%m%dT%H%M%SZ} - {end:%Y%m%dT%H%M%SZ} # {entry.project}\n"
