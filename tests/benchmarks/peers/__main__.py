"""Measure salesbook beside its peers: whole processes, in one run, as ratios to a bare start.

    python -m tests.benchmarks.peers                    the table, on stdout
    python -m tests.benchmarks.peers --readme           the same, written into README.md as well
    python -m tests.benchmarks.peers --rounds 3 --sizes 0,1000 --only python,salesbook,jrnl

Each program gets a home of its own for every size of store, a virtual environment of its own where
it comes from the package index, and the same entries in its own format. What cannot be installed is
left out and named. `--no-bytecode` installs without `.pyc` files and forbids to write them; only
Python's own library stays compiled.

Run it on a machine that does nothing else: the stores take a few minutes to make, the 15 rounds a
quarter of an hour.
"""

import argparse
import os
import tempfile
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from tests.benchmarks.peers.environments import CHECKOUT, this_python
from tests.benchmarks.peers.measuring import installed, measured, prepared
from tests.benchmarks.peers.programs.hermitcrm import HermitCrm
from tests.benchmarks.peers.programs.jrnl import Jrnl
from tests.benchmarks.peers.programs.khal import Khal
from tests.benchmarks.peers.programs.naive import Naive
from tests.benchmarks.peers.programs.python import YARDSTICK, Python
from tests.benchmarks.peers.programs.salesbook import Salesbook
from tests.benchmarks.peers.programs.taskwarrior import Taskwarrior
from tests.benchmarks.peers.programs.timewarrior import Timewarrior
from tests.benchmarks.peers.programs.todoman import Todoman
from tests.benchmarks.peers.programs.watson import Watson
from tests.benchmarks.peers.ratio import Case
from tests.benchmarks.peers.readme import write_section
from tests.benchmarks.peers.subject import Program
from tests.benchmarks.peers.table import Circumstances, notes, table

ROUNDS = 15
SIZES = "0,1000,20000"
PROGRAMS: tuple[type[Program], ...] = (
    Python, Salesbook, Naive, Jrnl, Watson, Todoman, HermitCrm, Khal, Taskwarrior, Timewarrior,
)  # fmt: skip


def options() -> argparse.Namespace:
    """Read what is asked."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.peers",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--sizes", default=SIZES, help="entries in the stores")
    parser.add_argument("--only", default="", help="some programs by name; python always is one")
    parser.add_argument("--venvs", type=Path, default=cache / "salesbook-benchmarks")
    parser.add_argument("--no-bytecode", action="store_true")
    parser.add_argument("--readme", action="store_true", help="write the table into README.md")
    return parser.parse_args()


def chosen(only: str) -> list[Program]:
    """Take the programs that are named, or all."""
    names = {Python.name, *filter(None, only.split(","))}
    return [it() for it in PROGRAMS if not only or it.name in names]


def section(asked: argparse.Namespace, today: date) -> str:
    """Measure, and write the table with what it holds for."""
    compiled = not asked.no_bytecode
    sizes = sorted(map(int, asked.sizes.split(",")))
    yardstick = Case(Python.name, YARDSTICK, sizes[0])
    asked.venvs.mkdir(parents=True, exist_ok=True)
    programs, absent = installed(chosen(asked.only), asked.venvs.resolve(), compiled=compiled)
    with tempfile.TemporaryDirectory() as folder:
        tasks = prepared(programs, sizes, Path(folder).resolve(), today, compiled=compiled)
        medians = measured(tasks, yardstick, asked.rounds).medians()
    found = Circumstances(
        today, this_python(), os.cpu_count() or 1, compiled, asked.rounds,
        versions(programs), absent,
    )  # fmt: skip
    return f"{table(medians, yardstick)}\n\n{notes(found)}"


def versions(programs: Sequence[Program]) -> Mapping[str, str]:
    """List the versions that were measured; Python's is said elsewhere."""
    return {it.name: it.version for it in programs if not isinstance(it, Python)}


def main() -> None:
    """Print the table; write it into the README where that is asked."""
    asked = options()
    text = section(asked, datetime.now(UTC).date())
    print(text)
    if asked.readme:
        write_section(CHECKOUT / "README.md", text)


if __name__ == "__main__":
    main()
