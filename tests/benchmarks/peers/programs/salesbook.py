"""Salesbook itself, as pip installs it, with a store made by its own import."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from uuid import NAMESPACE_DNS, uuid5

from tests.benchmarks.peers.entries import FIRST_ACCOUNT, Entry, named
from tests.benchmarks.peers.environments import checkout_installed, version_in
from tests.benchmarks.peers.running import prepare
from tests.benchmarks.peers.subject import Home, Program, Task

LINE = "Line two stands still {round} // A spare pump // Agree the price of the pump @in 2 days"
ACCOUNT_COLUMNS = ("id", "name", "kind")
INTERACTION_COLUMNS = (
    "id", "account_id", "account", "kind", "direction", "outcome", "phase", "occurred_at",
    "occurred_zone", "discussed",
)  # fmt: skip
FOLLOW_UP_COLUMNS = (
    "id", "account_id", "account", "purpose_kind", "purpose", "due_on", "origin", "status",
)  # fmt: skip


class Salesbook(Program):
    """The checkout, installed in an environment of its own."""

    name = "salesbook"

    def prepare(self, venvs: Path, *, compiled: bool) -> None:
        """Install this checkout."""
        programs = checkout_installed(venvs, compiled=compiled)
        self.program = str(programs / "salesbook")
        self.version = version_in(programs, "salesbook")

    def variables(self, folder: Path, today: date) -> dict[str, str]:
        """Name the book, and a working morning: at a weekend there would be nothing to plan."""
        morning = today + timedelta(days=7 - today.weekday() if today.weekday() > 4 else 0)
        return {
            "SALESBOOK_BOOK": str(folder / "book.db"),
            "SALESBOOK_NOW": f"{morning}T08:30:00+00:00",
        }

    def tasks(self, home: Home, today: date) -> list[Task]:
        """Ask what is asked every day."""
        del home, today
        return [
            self.task("`--version`", "--version", sized=False),
            self.task("`--help`", "--help", sized=False),
            self.task("completion of a name", "__complete", "log", "no", shows=FIRST_ACCOUNT),
            self.task("`log`, one line", "log", FIRST_ACCOUNT, LINE, writes=True),
            self.task("`due`", "due", shows="Account 0"),
            self.task("`due`, drawn", "due", shows="Account 0", terminal=True),
            self.task("`due --json`", "due", "--json", shows="Account 0"),
            self.task("`now`", "now"),
            self.task("`plan today`", "plan", "today"),
        ]

    def task(
        self,
        does: str,
        *words: str,
        shows: str = "",
        writes: bool = False,
        sized: bool = True,
        terminal: bool = False,
    ) -> Task:
        """Ask one command."""
        argv = (self.program, *words)
        return Task(does, argv, shows=shows, writes=writes, sized=sized, terminal=terminal)

    def fill(self, home: Home, entries: Sequence[Entry], today: date) -> None:
        """Import three files of its own format; a first log where there is nothing to import."""
        del today
        if not entries:
            prepare(home, [self.program, "log", "--new", FIRST_ACCOUNT, "First contact // A visit"])
            return
        files = {
            "accounts": (ACCOUNT_COLUMNS, accounts(entries)),
            "interactions": (INTERACTION_COLUMNS, map(interaction, entries)),
            "follow_ups": (FOLLOW_UP_COLUMNS, (follow_up(it) for it in entries if it.due_on)),
        }
        for name, (columns, rows) in files.items():
            write_csv(home.folder / f"{name}.csv", columns, rows)
        prepare(home, [self.program, "import", *(f"{name}.csv" for name in files)])


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a file with a header."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)


def made_id(kind: str, name: object) -> str:
    """Make an id that is the same in every run."""
    return str(uuid5(NAMESPACE_DNS, f"{kind} {name}"))


def accounts(entries: Sequence[Entry]) -> Iterable[Sequence[str]]:
    """Lay out the accounts."""
    return ((made_id("account", name), name, "customer") for name in named(entries))


def interaction(entry: Entry) -> Sequence[str]:
    """Lay out a contact; nine of ten reached somebody."""
    outcome = "connected" if entry.number % 10 else "left_voicemail"
    return (
        made_id("interaction", entry.number), made_id("account", entry.account), entry.account,
        "call", "outbound", outcome, "transact", entry.at.isoformat(), "UTC", entry.discussed,
    )  # fmt: skip


def follow_up(entry: Entry) -> Sequence[str]:
    """Lay out a follow-up."""
    due_on = (entry.due_on or entry.at.date() + timedelta(1)).isoformat()
    return (
        made_id("follow_up", entry.number), made_id("account", entry.account), entry.account,
        "commercial", entry.purpose, due_on, "log", "open",
    )  # fmt: skip
