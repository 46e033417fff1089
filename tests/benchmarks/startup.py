"""Measure what a command costs from the start of its process to its end, as processor time.

    python tests/benchmarks/startup.py                      this interpreter's own packages
    python tests/benchmarks/startup.py 0.26 0.27 0.28 0.29  each of these releases of Typer

Every release gets a virtual environment of its own. The runs of all programs alternate, so that a
busy moment of the machine falls on all of them; medians are compared with `import sqlite3` in the
same interpreter. Prints a Markdown table. Bytecode is compiled beforehand, as pip does.
"""

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

ROUNDS = 25
CHECKOUT = Path(__file__).parents[2]
YARDSTICK = ("-c", "import sqlite3")
PROGRAMS = {
    "import sqlite3": YARDSTICK,
    "import typer": ("-c", "import typer"),
    "--version": ("-m", "salesbook", "--version"),
    "--help": ("-m", "salesbook", "--help"),
    "help log": ("-m", "salesbook", "help", "log"),
    "completion bash": ("-m", "salesbook", "completion", "bash"),
    "completion -- bash": ("-m", "salesbook", "completion", "--", "bash"),  # not a plain line
    "due": ("-m", "salesbook", "due"),
    "log": ("-m", "salesbook", "log", "Northwind", "Line two stands still"),
}


def environment(folder: Path, typer: str) -> Path:
    """Make a virtual environment with salesbook and one release of Typer; return its Python."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
    subprocess.run([*pip, str(CHECKOUT)], check=True)
    subprocess.run([*pip, "--no-deps", f"typer=={typer}.*"], check=True)
    return python


def seconds(python: Path, program: tuple[str, ...], home: Path) -> float:
    """Run a program once in a home of its own."""
    said = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
    said |= {f"XDG_{kind}_HOME": str(home / kind) for kind in ("DATA", "STATE", "CONFIG")}
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run(
        [str(python), *program], env=said, cwd=home, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True,
    )  # fmt: skip
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def measured(pythons: dict[str, Path], home: Path) -> dict[tuple[str, str], float]:
    """Run every program with every interpreter, in turns; return the medians."""
    runs: dict[tuple[str, str], list[float]] = {}
    for round_number in range(ROUNDS + 1):
        for release, python in pythons.items():
            for name, program in PROGRAMS.items():
                took = seconds(python, program, home / release)
                if round_number:  # the first one fills the caches
                    runs.setdefault((name, release), []).append(took)
    return {case: median(times) for case, times in runs.items()}


def table(medians: dict[tuple[str, str], float], releases: list[str]) -> str:
    """Lay out milliseconds and ratios to the yardstick."""
    lines = ["| | " + " | ".join(releases) + " |", "|---|" + "---:|" * len(releases)]
    for name in PROGRAMS:
        cells = [
            f"{1000 * medians[name, release]:.0f} ms, "
            f"{medians[name, release] / medians['import sqlite3', release]:.1f} x"
            for release in releases
        ]
        lines.append(f"| `{name}` | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main(releases: list[str]) -> None:
    """Measure the releases of Typer that are named, or what is installed here."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pythons = {f"Typer {it}": environment(folder / f"venv-{it}", it) for it in releases}
        pythons = pythons or {"here": Path(sys.executable)}
        for release, python in pythons.items():
            (folder / release).mkdir()
            seconds(python, (*PROGRAMS["log"], "--new"), folder / release)
        print(table(measured(pythons, folder), list(pythons)))


if __name__ == "__main__":
    main(sys.argv[1:])
