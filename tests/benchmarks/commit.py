"""Measure what keeping one conversation costs the disk: syncs, and the time of the commit.

    python tests/benchmarks/commit.py [--rounds N] [--folder FOLDER]

Every log is a process of its own, in a book that holds some; a row into a bare table of `sqlite3`
with the same pragmas is kept in turns with it, on the same disk. Syncs are counted with strace,
where it is installed. Prints a Markdown table.
"""

import argparse
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

from salesbook.store.file import FileConnection, open_driver

CHECKOUT = Path(__file__).parents[2]
WORDS = ("log", "Northwind", "Line two stands still, wants a fitter")
SAID = "milliseconds: "
SYNC = re.compile(r"\b(?:fsync|fdatasync|sync_file_range|msync)\(")


def log_timed(*words: str) -> None:
    """Run one command of salesbook; print the milliseconds of its commit on stderr."""
    from salesbook.cli.main import main

    plain: Callable[[FileConnection], None] = FileConnection.commit

    def timed(connection: FileConnection) -> None:
        began = perf_counter()
        plain(connection)
        print(f"{SAID}{1000 * (perf_counter() - began)}", file=sys.stderr)

    setattr(FileConnection, "commit", timed)  # noqa: B010 (a clock, in this process alone)
    code = main(words)
    if code:
        raise SystemExit(code)


def bare_timed(path: str) -> None:
    """Keep one row in a bare table; print the milliseconds of the commit on stderr."""
    driver = open_driver(path)
    driver.execute("BEGIN IMMEDIATE")
    driver.execute("CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, text TEXT)")
    driver.execute("INSERT INTO notes (text) VALUES ('Line two stands still, wants a fitter')")
    began = perf_counter()
    driver.execute("COMMIT")
    print(f"{SAID}{1000 * (perf_counter() - began)}", file=sys.stderr)


CHILDREN: dict[str, Callable[..., None]] = {"--log": log_timed, "--bare": bare_timed}


def run(folder: Path, *words: str, before: Sequence[str] = ()) -> str:
    """Run this file again in a process of its own; return what it says on stderr."""
    said: dict[str, Any] = {**os.environ, "SALESBOOK_BOOK": str(folder / "book.db")}
    said |= {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("DATA", "STATE", "CONFIG")}
    said |= {"SALESBOOK_REP": "Ada", "PYTHONPATH": str(CHECKOUT)}
    done = subprocess.run(
        [*before, sys.executable, __file__, *words], env=said, check=True, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    return done.stderr


def said_by(stderr: str) -> float:
    """Find the milliseconds among what a process says."""
    (line,) = (line for line in stderr.splitlines() if line.startswith(SAID))
    return float(line.removeprefix(SAID))


def syncs(folder: Path, *words: str) -> str:
    """Count the syncs of a process."""
    if shutil.which("strace") is None:
        return "no strace"
    said = run(folder, *words, before=("strace", "-f", "-e", "trace=fsync,fdatasync,msync"))
    return str(len(SYNC.findall(said)))


def pages_of(path: Path) -> int:
    """Tell how many pages a file has."""
    with sqlite3.connect(path) as driver:
        return int(driver.execute("PRAGMA page_count").fetchone()[0])


def main() -> None:
    """Measure in turns, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--folder", type=Path, default=None)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as name:
        folder = Path(name)
        run(folder, "--log", *WORDS, "--new")
        cases: dict[str, tuple[str, ...]] = {"`salesbook log`": ("--log", *WORDS)}
        cases["bare insert"] = ("--bare", str(folder / "bare.db"))
        taken: dict[str, list[float]] = {case: [] for case in cases}
        for round_number in range(asked.rounds + 1):
            for case, words in cases.items():
                milliseconds = said_by(run(folder, *words))
                if round_number:  # the first one fills the caches
                    taken[case].append(milliseconds)
        print("| | syncs | commit p50 | p90 | pages of the file |\n|---|---:|---:|---:|---:|")
        files = {"`salesbook log`": folder / "book.db", "bare insert": folder / "bare.db"}
        for case, times in taken.items():
            tenth = quantiles(times, n=10)[-1]
            counted = syncs(folder, *cases[case])
            print(
                f"| {case} | {counted} | {median(times):.1f} ms | {tenth:.1f} ms "
                f"| {pages_of(files[case]):,} |"
            )


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in CHILDREN:
        CHILDREN[sys.argv[1]](*sys.argv[2:])
    else:
        main()
