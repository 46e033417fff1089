"""Measure an import beside plain reading of the same file with `csv`.

    python tests/benchmarks/imports.py                      a made file of a million conversations
    python tests/benchmarks/imports.py --rows 100000        a smaller one
    python tests/benchmarks/imports.py A.csv B.csv C.csv    these files, together, in this order

The made file is this book's own export: conversations with 20,000 accounts, three texts each; the
accounts are imported before, and not counted. Every figure is of a process of its own. The stages
are timed in a second run, whose clocks cost something themselves. What indexes, search and the
standings of accounts cost is told apart where they wait for the end of the import; what of them is
worked out row by row is part of the inserts.
"""

import argparse
import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from salesbook.exchange.salesbook_csv import COLUMNS

ACCOUNTS = 20_000
BEGAN = datetime(2019, 1, 1, 8, tzinfo=UTC)
NOW = "2026-11-23T09:00:00+00:00"
THINGS = (
    "the line",
    "a pump",
    "two valves",
    "the offer",
    "a training",
    "the renewal",
    "spare parts",
)
DEEDS = ("asked for", "wants to see", "complained about", "was glad of", "compares", "put off")
WHEN = ("before summer", "next month", "after the fair", "this week", "when the budget is there")
OUTCOMES = ("connected", "no_answer", "left_voicemail", "callback_requested")
LONG_ENOUGH = 0.5
TIMES_CSV = "\N{MULTIPLICATION SIGN} csv"
CHECKOUT = Path(__file__).parents[2]


class Cost(NamedTuple):
    """What a process took: seconds of processor, seconds on the wall, MB at the most."""

    cpu: float
    wall: float
    memory: float


def identity(at: datetime, chance: random.Random) -> str:
    """Make an id as the book does, version 7, from an instant and chance."""
    clock = int(at.timestamp() * 1000)
    tail = clock << 80 | 0x7 << 76 | chance.getrandbits(12) << 64 | 0b10 << 62
    return str(UUID(int=tail | chance.getrandbits(62)))


def made_accounts(chance: random.Random) -> list[dict[str, object]]:
    """Make the accounts, the same every time."""
    return [
        {
            "id": identity(BEGAN, chance),
            "recorded_at": BEGAN.isoformat(),
            "author": "Ada",
            "name": f"{chance.choice(THINGS).title()} {number} BV",
            "city": f"Town {number % 300}",
            "country": "NL",
            "owner": "Ada",
        }
        for number in range(ACCOUNTS)
    ]


def made_conversations(
    rows: int, accounts: Sequence[dict[str, object]], chance: random.Random
) -> Iterator[dict[str, object]]:
    """Make conversations, the same every time, in the order in which they happened."""
    for number in range(rows):
        account = accounts[chance.randrange(len(accounts))]
        at = BEGAN + timedelta(minutes=4 * number)
        yield {
            "id": identity(at, chance),
            "recorded_at": (at + timedelta(minutes=3)).isoformat(),
            "author": "Ada",
            "rep": "Ada",
            "account_id": account["id"],
            "account": account["name"],
            "kind": "call",
            "direction": "outbound",
            "outcome": chance.choice(OUTCOMES),
            "phase": "inform",
            "occurred_at": at.isoformat(),
            "occurred_zone": "Europe/Amsterdam",
            "duration_s": chance.randrange(30, 1800),
            "discussed": f"Nr {number}: {chance.choice(DEEDS)} {chance.choice(THINGS)}, "
            f"{chance.choice(WHEN)}",
            "proposed": f"{chance.choice(THINGS)} {chance.choice(WHEN)}",
            "confirmed": "false",
            "private": "false",
            "purpose_kind": "commercial",
            "purpose": f"Talk about {chance.choice(THINGS)} {chance.choice(WHEN)}",
        }


def made_files(folder: Path, rows: int) -> tuple[Path, Path]:
    """Write the accounts and the conversations as the book exports them."""
    chance = random.Random(20261123)  # noqa: S311 (a fixed draw, nothing secret)
    accounts, conversations = folder / "accounts.csv", folder / "interactions.csv"
    held = made_accounts(chance)
    write_csv(accounts, COLUMNS["accounts"], held)
    write_csv(conversations, COLUMNS["interactions"], made_conversations(rows, held, chance))
    return accounts, conversations


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[dict[str, object]]) -> None:
    """Write rows as the book exports them: every cell in quotes, what is not said left empty."""
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.DictWriter(file, columns, quoting=csv.QUOTE_ALL, lineterminator="\n")
        lines.writeheader()
        lines.writerows(rows)


def child(*words: str, home: Path) -> tuple[Cost, str]:
    """Run this file again in a process of its own; return what that took, and what it printed."""
    said = {**os.environ, "SALESBOOK_BOOK": str(home / "book.db"), "SALESBOOK_NOW": NOW}
    said |= {f"XDG_{kind}_HOME": str(home / kind) for kind in ("DATA", "STATE", "CONFIG")}
    said |= {"SALESBOOK_REP": "Ada", "TZ": "Europe/Amsterdam", "PYTHONPATH": str(CHECKOUT)}
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, __file__, *words], env=said, stdout=subprocess.PIPE
    ) as it:
        assert it.stdout is not None
        printed = it.stdout.read().decode()
        _, status, used = os.wait4(it.pid, 0)
        it.returncode = os.waitstatus_to_exitcode(status)
    if it.returncode:
        raise SystemExit(f"{' '.join(words)} failed:\n{printed}")
    wall = time.perf_counter() - began
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024), printed


# In the child: reading, importing, importing with clocks


def read_only(files: Sequence[str]) -> None:
    """Read files with `csv` and do nothing else; print the seconds of processor and wall.

    Short files are read many times, and the mean is printed.
    """
    began, cpu, times = time.perf_counter(), time.process_time(), 0
    while not times or time.process_time() - cpu < LONG_ENOUGH:
        times += 1
        for name in files:
            with Path(name).open(encoding="utf-8", newline="") as file:
                for _ in csv.reader(file):
                    pass
    took = (time.process_time() - cpu, time.perf_counter() - began)
    print(json.dumps([one / times for one in took]))


def run_salesbook(*words: str) -> None:
    """Run one command of salesbook in this process."""
    from salesbook.cli.main import main

    code = main(words)
    if code:
        raise SystemExit(code)


class Clocks:
    """Seconds of processor by stage; a stage inside another stops the outer one's clock."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._stages = ["decide: whom rows mean, what becomes of them"]
        self._since = time.process_time()

    def _turn(self) -> None:
        now = time.process_time()
        self.seconds[self._stages[-1]] += now - self._since
        self._since = now

    def during(self, stage: str, call: Callable[[], Any]) -> Any:
        """Time a call as a stage."""
        self._turn()
        self._stages.append(stage)
        try:
            return call()
        finally:
            self._turn()
            self._stages.pop()

    def watch(self, owner: Any, name: str, stage: str) -> None:
        """Time every call of a function."""
        plain = getattr(owner, name)

        def timed(*args: Any, **said: Any) -> Any:
            return self.during(stage, lambda: plain(*args, **said))

        setattr(owner, name, timed)

    def watch_sql(self, owner: Any, name: str) -> None:
        """Time every statement that is run, by what it is for."""
        plain = getattr(owner, name)

        def timed(connection: Any, sql: str, *args: Any) -> Any:
            found = (stage for start, stage in AT_THE_END.items() if sql.startswith(start))
            return self.during(next(found, INSERT), lambda: plain(connection, sql, *args))

        setattr(owner, name, timed)

    def watch_each(self, owner: Any, name: str, stage: str) -> None:
        """Time every step of what a function yields."""
        plain = getattr(owner, name)

        def timed(*args: Any, **said: Any) -> Iterator[Any]:
            steps = iter(plain(*args, **said))
            end = object()
            while (step := self.during(stage, lambda: next(steps, end))) is not end:
                yield step

        setattr(owner, name, timed)

    def stop(self) -> dict[str, float]:
        """Give the seconds of each stage."""
        self._turn()
        return dict(self.seconds)


READ, UNDERSTAND, MATCH = "read and decode", "understand", "match: look-ups in the book"
SIGN, INSERT, COMMIT = "journal: check, spell, sign", "insert", "commit"
INDEX, SEARCH, STAND = "indexes", "search", "standings"
STAGES = (READ, UNDERSTAND, MATCH, SIGN, INSERT, INDEX, SEARCH, STAND, COMMIT)
AT_THE_END = {
    "CREATE INDEX": INDEX,
    "DROP INDEX": INDEX,
    "INSERT INTO search_texts": SEARCH,
    "CREATE TEMPORARY TABLE talked_to": STAND,
    "UPDATE standings": STAND,
}
"""What is done once, for all rows, when they are in."""


def run_timed(*words: str) -> None:
    """Run one command of salesbook with a clock at every stage; print the seconds of each."""
    from salesbook.exchange import file as opened
    from salesbook.exchange.assemble import Assembly
    from salesbook.exchange.csv.table import Table
    from salesbook.store.book import journal
    from salesbook.store.file import FileConnection
    from salesbook.work.book import imports

    clocks = Clocks()
    clocks.watch(opened, "open_table", READ)
    clocks.watch(imports, "open_records", READ)
    clocks.watch_each(Table, "blocks", READ)
    clocks.watch(Assembly, "entries", UNDERSTAND)
    clocks.watch(FileConnection, "rows", MATCH)
    for name in ("insert", "update", "keep", "close"):
        clocks.watch(journal.Journal, name, SIGN)
    for name in ("run", "run_each"):
        clocks.watch_sql(FileConnection, name)
    clocks.watch(FileConnection, "commit", COMMIT)
    run_salesbook(*words)
    print("\n" + json.dumps(clocks.stop()))


CHILDREN: dict[str, Callable[..., None]] = {
    "--read": lambda *files: read_only(files),
    "--run": run_salesbook,
    "--timed": run_timed,
}


# In the parent: the tables


def prepared(home: Path, first: Sequence[str]) -> Path:
    """Make a book in a new folder, with the files that are imported before."""
    home.mkdir()
    child("--run", "import", *first, home=home) if first else child("--run", "config", home=home)
    return home


def measured(folder: Path, files: Sequence[str], first: Sequence[str]) -> None:
    """Import files once, again, and timed; print two tables."""
    _, printed = child("--read", *files, home=folder)
    read, read_wall = json.loads(printed)
    home = prepared(folder / "plain", first)
    idle, _ = child("--run", "--version", home=home)
    cost, _ = child("--run", "import", *files, home=home)
    again, _ = child("--run", "import", *files, home=home)
    print(f"| | processor | wall | {TIMES_CSV} | at most |\n|---|---:|---:|---:|---:|")
    print(f"| `csv` reads | {read:.2f} s | {read_wall:.2f} s | 1 | |")
    for name, it in (("import", cost), ("the same again", again)):
        ratio = (it.cpu - idle.cpu) / read
        print(f"| {name} | {it.cpu:.2f} s | {it.wall:.2f} s | {ratio:.1f} | {it.memory:.0f} MB |")
    size = (home / "book.db").stat().st_size / 2**20
    print(f"\nBook: {size:,.0f} MB. Start-up, {idle.cpu:.2f} s, is not in the ratios.\n")
    print(stages(folder, files, first, read))


def stages(folder: Path, files: Sequence[str], first: Sequence[str], read: float) -> str:
    """Import with clocks; lay the stages out."""
    timed = clocked(prepared(folder / "timed", first), files)
    rest = [name for name in timed if name not in STAGES]
    costs = [(name, timed.get(name, 0)) for name in (*STAGES, *rest)]
    lines = [f"| {name} | {cost:.2f} s | {cost / read:.1f} |" for name, cost in costs]
    return "\n".join((f"| stage | processor | {TIMES_CSV} |", "|---|---:|---:|", *lines))


def clocked(home: Path, files: Sequence[str]) -> dict[str, float]:
    """Import files with a clock at every stage."""
    _, printed = child("--timed", "import", *files, home=home)
    seconds: dict[str, float] = json.loads(printed.splitlines()[-1])
    return seconds


def main() -> None:
    """Measure the files that are named, or the made one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--rows", type=int, default=1_000_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if asked.files:
            measured(folder, [str(Path(file).absolute()) for file in asked.files], ())
            return
        accounts, conversations = made_files(folder, asked.rows)
        measured(folder, [str(conversations)], [str(accounts)])


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in CHILDREN:
        CHILDREN[sys.argv[1]](*sys.argv[2:])
    else:
        main()
