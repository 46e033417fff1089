"""Python itself: what any program written in it pays, and what a row in SQLite costs on top."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from tests.benchmarks.peers.entries import Entry
from tests.benchmarks.peers.environments import bare, this_python
from tests.benchmarks.peers.subject import Home, Program, Task

YARDSTICK = "`import sqlite3`"
TABLE = "create table entries (account text, at text, discussed text, purpose text, due_on text)"
INSERT = """
import sqlite3
book = sqlite3.connect('book.db')
book.execute(
    'insert into entries values (?, ?, ?, ?, ?)',
    ('Northwind', '2026-11-23T08:30:00+00:00', 'Line two stands still', 'Agree the price', None),
)
book.commit()
"""
SELECT = """
import sqlite3
book = sqlite3.connect('book.db')
for row in book.execute('select * from entries where due_on <= ?', ('{today}',)):
    print(*row)
"""


class Python(Program):
    """The interpreter, in an environment with nothing in it."""

    name = "python"

    def prepare(self, venvs: Path, *, compiled: bool) -> None:
        """Take the interpreter that runs the benchmark; its own library is compiled either way."""
        del compiled
        self.python = str(bare(venvs) / "python")
        self.version = this_python()

    def tasks(self, home: Home, today: date) -> list[Task]:
        """Start, and write and read one table without any library."""
        del home
        select = SELECT.replace("{today}", today.isoformat())
        return [
            Task("start", (self.python, "-c", "pass"), sized=False),
            Task(YARDSTICK, (self.python, "-c", "import sqlite3"), sized=False),
            Task("`sqlite3` insert", (self.python, "-c", INSERT), writes=True),
            Task("`sqlite3` select of what is due", (self.python, "-c", select), shows="Account 0"),
        ]

    def fill(self, home: Home, entries: Sequence[Entry], today: date) -> None:
        """Make one table with an index on what is asked for."""
        del today
        book = sqlite3.connect(home.folder / "book.db")
        book.execute(TABLE)
        book.execute("create index due on entries (due_on)")
        book.executemany("insert into entries values (?, ?, ?, ?, ?)", map(row, entries))
        book.commit()
        book.close()


def row(entry: Entry) -> tuple[str, ...]:
    """Lay out an entry for the table."""
    due_on = entry.due_on.isoformat() if entry.due_on else "9999-12-31"
    return entry.account, entry.at.isoformat(), entry.discussed, entry.purpose, due_on
