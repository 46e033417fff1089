"""A logbook written with the same libraries as salesbook, without any care for its start."""

import sqlite3
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from tests.benchmarks.peers.entries import Entry, named
from tests.benchmarks.peers.environments import checkout_installed, version_in
from tests.benchmarks.peers.running import prepare
from tests.benchmarks.peers.subject import Home, Program, Task

SCRIPT = str(Path(__file__).with_name("naive_log.py"))


class Naive(Program):
    """The script beside this file, with salesbook's own typer and SQLModel."""

    name = "naive script"

    def prepare(self, venvs: Path, *, compiled: bool) -> None:
        """Use the environment of salesbook, which has all it needs."""
        programs = checkout_installed(venvs, compiled=compiled)
        self.python = str(programs / "python")
        versions = [f"{it} {version_in(programs, it)}" for it in ("typer", "sqlmodel")]
        self.version = f"({' + '.join(versions)})"

    def tasks(self, home: Home, today: date) -> list[Task]:
        """Log one line; list what is due."""
        del home
        line = f"Line two stands still // A spare pump // Agree the price @{today + timedelta(2)}"
        return [
            Task("log", (self.python, SCRIPT, "log", "Northwind", line), writes=True),
            Task("due", (self.python, SCRIPT, "due"), shows="Account 0"),
        ]

    def fill(self, home: Home, entries: Sequence[Entry], today: date) -> None:
        """Let the script make its tables, then fill them."""
        del today
        prepare(home, [self.python, SCRIPT, "due"])
        numbers = {name: number for number, name in enumerate(named(entries), start=1)}
        book = sqlite3.connect(home.folder / "book.db")
        book.executemany("insert into account (name, id) values (?, ?)", numbers.items())
        book.executemany(
            "insert into interaction (account_id, occurred_at, discussed, proposed)"
            " values (?, ?, ?, '')",
            [
                (numbers[it.account], f"{it.at:%Y-%m-%d %H:%M:%S.%f}", it.discussed)
                for it in entries
            ],
        )
        book.executemany(
            "insert into followup (account_id, purpose, due_on, done) values (?, ?, ?, 0)",
            [
                (numbers[it.account], it.purpose, it.due_on.isoformat())
                for it in entries
                if it.due_on
            ],
        )
        book.commit()
        book.close()
