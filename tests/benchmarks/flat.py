"""Measure whether commands cost the same on a large book as on a small one.

    python tests/benchmarks/flat.py [FOLDER [remembered]]    the two books are made there once, and
                                                             kept; every account with every fact

Every command runs as a whole process, in turns on a book of 100 accounts and 1,000 interactions and
on one of 100,000 and 1,000,000; the medians of the processor's seconds and of the wall's are
compared. A command that writes works on a copy, which keeps what it wrote. Then everything is read
once, `due --all` and the exports, in rows a second. Prints Markdown.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from tempfile import gettempdir
from time import perf_counter
from typing import NamedTuple

CHECKOUT = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("ROUNDS", "15"))
SIZES = {"small": (100, 1_000), "large": (100_000, 1_000_000)}
TARGET = "Harbour Bakery"
COMMANDS = {
    "due": ("due",),
    "plan today": ("plan", "today"),
    "now": ("now",),
    "log": ("log", TARGET, "Heard what the director decided // a pilot // Ask how it runs @ +9d"),
    "undo": ("undo",),
    "show": ("show", TARGET),
    "brief": ("brief", TARGET),
    "find": ("find", "pilot"),
    "find a name": ("find", "harbour"),
    "followup list": ("followup", "list"),
    "completion of names": ("__complete", "brief", "har"),
}
WHOLE = {
    "due --all": ("due", "--all", "--limit", "1000000", "--csv"),
    "export accounts": ("export", "accounts", "--csv"),
    "export interactions": ("export", "interactions", "--csv"),
    "export follow_ups": ("export", "follow_ups", "--csv"),
    "export standing": ("export", "standing", "--csv"),
}


class Cost(NamedTuple):
    """What a process cost, in seconds of the processor and of the wall."""

    processor: float
    wall: float


def run(
    name: str, arguments: tuple[str, ...], book: Path, output: int = subprocess.DEVNULL
) -> Cost:
    """Run a command once on a book."""
    said = {key: text for key, text in os.environ.items() if not key.startswith("SALESBOOK_")}
    said |= {
        "SALESBOOK_BOOK": str(book),
        "SALESBOOK_NOW": "2026-11-23T09:30+01:00",
        "SALESBOOK_REP": "Robin Vos",
        "TZ": "Europe/Amsterdam",
        "PYTHONPATH": str(CHECKOUT),
    }
    before, began = getrusage(RUSAGE_CHILDREN), perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "salesbook", *arguments], env=said, cwd=book.parent, check=False,
        stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.PIPE,
    )  # fmt: skip
    wall, after = perf_counter() - began, getrusage(RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr.decode()}")
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(used, wall)


def books(folder: Path, kind: list[str]) -> dict[str, Path]:
    """Make the books that are not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    made = {name: folder / f"{'-'.join([name, *kind])}.db" for name in SIZES}
    for name, path in made.items():
        if not path.exists():
            numbers = (str(number) for number in SIZES[name])
            maker = Path(__file__).with_name("big_book.py")
            said = {**os.environ, "PYTHONPATH": str(CHECKOUT)}
            making = [sys.executable, str(maker), str(path), *numbers, *kind]
            subprocess.run(making, env=said, check=True)
    return made


def measured(made: dict[str, Path]) -> dict[tuple[str, str], Cost]:
    """Run every command on both books, in turns; return the medians."""
    runs: dict[tuple[str, str], list[Cost]] = {}
    for number in range(ROUNDS + 1):
        for name, arguments in COMMANDS.items():
            for size, path in made.items():
                cost = run(name, arguments, path)
                if number:  # the first one fills the caches
                    runs.setdefault((name, size), []).append(cost)
    return {
        case: Cost(median(one.processor for one in costs), median(one.wall for one in costs))
        for case, costs in runs.items()
    }


def table(costs: dict[tuple[str, str], Cost]) -> str:
    """Lay out milliseconds on both books, and how much more the large one costs."""
    lines = [
        "| command | small: CPU | wall | large: CPU | wall | CPU, times | wall, times |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for name in COMMANDS:
        small, large = costs[name, "small"], costs[name, "large"]
        cells = [f"{1000 * value:.0f} ms" for value in (*small, *large)]
        cells += [f"{big / little:.2f}" for little, big in zip(small, large, strict=True)]
        lines.append(f"| `{name}` | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def whole(book: Path) -> str:
    """Lay out how fast everything in a book is read."""
    lines = ["| everything | rows | seconds of CPU | rows a second |", "|---|---:|---:|---:|"]
    for name, arguments in WHOLE.items():
        written = book.with_suffix(".csv")
        with written.open("wb") as output:
            cost = run(name, arguments, book, output.fileno())
        with written.open("rb") as lines_written:
            rows = sum(1 for _ in lines_written) - 1
        written.unlink()
        spent = cost.processor
        lines.append(f"| `{name}` | {rows:,} | {spent:.1f} | {rows / spent:,.0f} |")
    return "\n".join(lines)


def main(folder: Path, kind: list[str]) -> None:
    """Measure on copies of the two books, and print what came out."""
    copies = {}
    for name, path in books(folder, kind).items():
        copies[name] = path.with_name(f"{name}-copy.db")
        shutil.copy(path, copies[name])
    print(table(measured(copies)), end="\n\n")
    print(whole(copies["large"]))
    for path in copies.values():
        path.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1] if sys.argv[1:] else Path(gettempdir()) / "salesbook-flat"), sys.argv[2:])
