"""taskwarrior 2: tasks in text files; the one that is on the path."""

import shutil
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_DNS, uuid5

from tests.benchmarks.peers.entries import Entry
from tests.benchmarks.peers.environments import said
from tests.benchmarks.peers.subject import AbsentError, Home, Program, Task


class Taskwarrior(Program):
    """An entry is a task: done, unless it has a follow-up."""

    name = "taskwarrior"

    def prepare(self, venvs: Path, *, compiled: bool) -> None:
        """Find it; from version 3 on its store is another."""
        del venvs, compiled
        found = shutil.which("task")
        if found is None:
            raise AbsentError("`task` is not on the path")
        self.program = found
        self.version = said([found, "--version"])
        if not self.version.startswith("2."):
            raise AbsentError(f"version {self.version} keeps no text files")

    def variables(self, folder: Path, today: date) -> dict[str, str]:
        """Name its settings."""
        del today
        return {"TASKRC": str(folder / "taskrc")}

    def tasks(self, home: Home, today: date) -> list[Task]:
        """Add a task; list what is due, which with nothing to list is exit code 1."""
        del home
        due = f"due:{(today + timedelta(days=2)).isoformat()}"
        add = (self.program, "add", "project:northwind", due, "Agree the price {round}")
        listed = (self.program, "due.before:tomorrow", "list")
        return [
            Task("add a task", add, writes=True),
            Task("list due", listed, shows="Agree", exits=(0, 1)),
        ]

    def fill(self, home: Home, entries: Sequence[Entry], today: date) -> None:
        """Write its settings and its two files."""
        del today
        place = home.folder / "task"
        place.mkdir()
        (home.folder / "taskrc").write_text(f"data.location={place}\nconfirmation=off\n")
        is_open = {True: "pending.data", False: "completed.data"}
        for has_follow_up, name in is_open.items():
            lines = [line(entry) for entry in entries if bool(entry.due_on) == has_follow_up]
            (place / name).write_text("".join(lines))


def line(entry: Entry) -> str:
    """Write a task as taskwarrior does, its values in the order of their names."""
    at = int(entry.at.timestamp())
    values = {"description": entry.purpose, "entry": at, "modified": at, "project": entry.project}
    if entry.due_on:
        due = datetime(entry.due_on.year, entry.due_on.month, entry.due_on.day, tzinfo=UTC)
        values |= {"due": int(due.timestamp()), "status": "pending"}
    else:
        values |= {"end": at, "status": "completed"}
    values["uuid"] = str(uuid5(NAMESPACE_DNS, str(entry.number)))
    return "[" + " ".join(f'{name}:"{value}"' for name, value in sorted(values.items())) + "]\n"
