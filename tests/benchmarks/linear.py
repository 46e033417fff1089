"""Measure how fast everything in a book is read: the exports, and `due --all`.

    python tests/benchmarks/linear.py [BOOK]    without one, a book is made once, and kept

Every command runs as a whole process, and beside each the driver alone writes the same rows: its
CSV is put in a table of an empty database, which `sqlite3` and `csv.writer` then dump. Seconds are
the processor's. Prints Markdown.
"""

import csv
import sqlite3
import subprocess
import sys
from contextlib import closing
from os import environ, wait4
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import NamedTuple

CHECKOUT = Path(__file__).parents[2]
SIZE = ("20000", "200000")
EVERYTHING = ("--all", "--limit", "1000000")
NAMES = ("standing", "activity", "accounts", "people", "interactions", "follow_ups")
COMMANDS = {
    **{f"export {name}": ("export", name) for name in NAMES},
    **{f"export {name} --json": ("export", name, "--json") for name in NAMES},
    "export all": ("export", "all"),
    "due --all --csv": ("due", *EVERYTHING, "--csv"),
    "due --all --json": ("due", *EVERYTHING, "--json"),
    "due --all": ("due", *EVERYTHING),
}
DUMP = """
import csv, sqlite3, sys
rows = sqlite3.connect(sys.argv[1]).execute("SELECT * FROM written")
csv.writer(sys.stdout, quoting=csv.QUOTE_ALL).writerows(rows)
"""
"""What the driver alone does: nothing is joined, sorted, spelled or guarded."""


class Cost(NamedTuple):
    """Seconds of the processor, and the most memory held, in MB."""

    seconds: float
    megabytes: float


def run(arguments: tuple[str, ...], book: Path, output: Path) -> Cost:
    """Run Python with some arguments, its output in a file."""
    said = {key: text for key, text in environ.items() if not key.startswith("SALESBOOK_")}
    said |= {
        "SALESBOOK_BOOK": str(book),
        "SALESBOOK_NOW": "2026-11-23T09:30+01:00",
        "SALESBOOK_REP": "Robin Vos",
        "TZ": "Europe/Amsterdam",
        "PYTHONPATH": str(CHECKOUT),
    }
    with output.open("wb") as written:
        started = subprocess.Popen([sys.executable, *arguments], env=said, stdout=written)
        _, status, used = wait4(started.pid, 0)
        started.returncode = status
    if status:
        raise SystemExit(f"{' '.join(arguments)}: ended with {status}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def book_of(argument: str | None) -> Path:
    """Take the book that was named, or make one."""
    if argument is not None:
        return Path(argument)
    path = Path(gettempdir()) / "salesbook-linear" / "book.db"
    if not path.exists():
        maker = Path(__file__).with_name("big_book.py")
        said = {**environ, "PYTHONPATH": str(CHECKOUT)}
        subprocess.run([sys.executable, str(maker), str(path), *SIZE], env=said, check=True)
    return path


def lines_in(path: Path) -> int:
    """Count the lines of a file, a text's own breaks among them."""
    with path.open("rb") as file:
        return sum(1 for _ in file)


def kept(written: Path, database: Path) -> int:
    """Put the rows of a CSV in a table; returns how many there are."""
    database.unlink(missing_ok=True)
    with (
        written.open(encoding="utf-8", newline="") as file,
        closing(sqlite3.connect(database)) as target,
    ):
        rows = csv.reader(file)
        header = next(rows)
        target.execute(f"CREATE TABLE written ({', '.join(header)})")
        marks = ", ".join("?" * len(header))
        count = target.executemany(f"INSERT INTO written VALUES ({marks})", rows).rowcount  # noqa: S608 (marks alone)
        target.commit()
    return count


def main(book: Path) -> None:
    """Run every command once, beside a dump of its rows, and print what came out."""
    print("| everything | rows | seconds | rows a second | peak | times a bare dump |")
    print("|---|---:|---:|---:|---:|---:|")
    bare: dict[str, tuple[int, float]] = {}
    with TemporaryDirectory() as folder:
        written, database = Path(folder) / "written", Path(folder) / "rows.db"
        run(("-m", "salesbook", "due"), book, written)  # the first to open a book may migrate it
        for name, arguments in COMMANDS.items():
            cost = run(("-m", "salesbook", *arguments), book, written)
            subject = "due" if arguments[0] == "due" else arguments[1]
            if subject not in bare and subject != "all":
                rows = kept(written, database)
                dumped = run(("-c", DUMP, str(database)), book, Path(folder) / "dumped")
                bare[subject] = (rows, dumped.seconds)
            rows, alone = bare.get(subject, (lines_in(written) - 1, 0.0))
            times = f"{cost.seconds / alone:.1f}" if alone else ""
            speed = f"{cost.seconds:.1f} | {rows / cost.seconds:,.0f} | {cost.megabytes:.0f} MB"
            print(f"| `{name}` | {rows:,} | {speed} | {times} |", flush=True)


if __name__ == "__main__":
    main(book_of(sys.argv[1] if sys.argv[1:] else None))
