"""Measure how long a person waits for the first question of `salesbook log`.

    python tests/benchmarks/prompt.py [ROUNDS]

Every program runs on a pseudo-terminal of its own, from the start of its process until what it is
waited for stands on the screen; the question behind it is asked of one who types at once. The runs
of all programs alternate, so that a busy moment of the machine falls on all of them. Prints a
Markdown table of medians: on the wall, and of the processor, which counts what was loaded behind
the question up to then.
"""

import os
import pty
import signal
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

ROUNDS = 25
YARDSTICK, VERSION = "import sqlite3", "--version"


class Program(NamedTuple):
    """What is run, what is typed at once, and what is waited for."""

    words: tuple[str, ...]
    awaited: bytes
    typed: bytes = b""


SALESBOOK = ("-m", "salesbook")
PROGRAMS = {
    YARDSTICK: Program(("-c", "import sqlite3; print('done')"), b"done"),
    VERSION: Program((*SALESBOOK, "--version"), b"salesbook"),
    "log, first question": Program((*SALESBOOK, "log"), b"Who: "),
    "log, second question": Program((*SALESBOOK, "log"), b"With: ", b"Northwind\r"),
}


class Cost(NamedTuple):
    """Seconds until the screen showed it: on the wall, of the processor."""

    wall: float
    cpu: float


def cost(program: Program, environ: Mapping[str, str]) -> Cost:
    """Run a program until the screen shows what is waited for, then end it."""
    before = perf_counter()
    child, screen = pty.fork()
    if not child:
        os.execve(sys.executable, [sys.executable, *program.words], {**environ})  # noqa: S606
    if program.typed:
        os.write(screen, program.typed)
    shown = b""
    while program.awaited not in shown:
        shown += os.read(screen, 4096)
    wall = perf_counter() - before
    os.kill(child, signal.SIGKILL)
    _, _, used = os.wait4(child, 0)
    os.close(screen)
    return Cost(wall, used.ru_utime + used.ru_stime)


def measured(environ: Mapping[str, str], rounds: int) -> dict[str, list[Cost]]:
    """Run every program in turns; the first round fills the caches and is not counted."""
    runs: dict[str, list[Cost]] = {name: [] for name in PROGRAMS}
    for number in range(rounds + 1):
        for name, program in PROGRAMS.items():
            took = cost(program, environ)
            if number:
                runs[name].append(took)
    return runs


def table(runs: Mapping[str, Sequence[Cost]]) -> str:
    """Lay out the medians, beside the yardstick and beside `--version`."""
    walls = {name: median(one.wall for one in costs) for name, costs in runs.items()}
    lines = ["| | wall | processor | times `import sqlite3` | beside `--version` |"]
    lines.append("|---|---:|---:|---:|---:|")
    for name, costs in runs.items():
        cpu = median(one.cpu for one in costs)
        beside = 1000 * (walls[name] - walls[VERSION])
        lines.append(
            f"| `{name}` | {1000 * walls[name]:.0f} ms | {1000 * cpu:.0f} ms"
            f" | {walls[name] / walls[YARDSTICK]:.1f} | {beside:+.0f} ms |"
        )
    return "\n".join(lines)


def main(rounds: int) -> None:
    """Measure in a home of its own, with a book that knows one account."""
    with tempfile.TemporaryDirectory() as home:
        plain = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
        folders = {
            f"XDG_{kind}_HOME": str(Path(home) / kind) for kind in ("DATA", "STATE", "CONFIG")
        }
        checkout = str(Path(__file__).parents[2])
        environ = {**plain, **folders, "PYTHONPATH": checkout, "TERM": "xterm", "NO_COLOR": "1"}
        entered = (*SALESBOOK, "log", "Northwind", "Line two stands still", "--new")
        cost(Program(entered, b"salesbook undo"), environ)
        print(table(measured(environ, rounds)))


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else ROUNDS)
