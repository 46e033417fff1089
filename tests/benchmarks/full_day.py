"""Measure what it costs to plan a day with 300 accounts due and a full calendar.

    python tests/benchmarks/full_day.py      beside the start of the program, in one run

A book is made in a folder of its own: 300 accounts, each with a person and a purpose that is due on
the Monday that is planned. The calendar repeats meetings on every working day, some moved and some
left out. Whole processes run in turns; medians of the processor's seconds are compared with those
of `import sqlite3`. The laying out alone, with calls of two lengths and a third of the people
reached in the morning only, is timed inside one process. Prints Markdown.
"""

import os
import random
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from time import process_time

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.setting import Settings
from salesbook.domain.loop.plan.item import Party, Wanted
from salesbook.domain.loop.plan.laying import lay_day
from salesbook.domain.loop.plan.span import Span
from salesbook.domain.loop.plan.workload import Workload

ROUNDS = int(os.environ.get("ROUNDS", "15"))
ACCOUNTS = 300
MONDAY = date(2026, 11, 23)
BEFORE, MORNING = "2026-11-20T09:00+01:00", "2026-11-23T08:30+01:00"
MEETINGS = ((9, 30), (10, 20), (11, 30), (13, 10), (14, 30), (15, 40), (16, 15))
EVENT = """BEGIN:VEVENT
UID:{uid}
DTSTART;TZID=Europe/Amsterdam:20260105T{hour:02d}{minute:02d}00
DURATION:PT15M
RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
EXDATE;TZID=Europe/Amsterdam:20261124T{hour:02d}{minute:02d}00
SUMMARY:Meeting {uid}
END:VEVENT
BEGIN:VEVENT
UID:{uid}
RECURRENCE-ID;TZID=Europe/Amsterdam:20261125T{hour:02d}{minute:02d}00
DTSTART;TZID=Europe/Amsterdam:20261125T{hour:02d}{minute:02d}00
DURATION:PT30M
SUMMARY:Meeting {uid}
END:VEVENT
"""


def seconds(home: Path, *words: str, now: str = MORNING) -> float:
    """Run Python once on a home of its own; return the seconds of the processor."""
    said = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
    said |= {f"XDG_{kind}_HOME": str(home / kind) for kind in ("DATA", "STATE", "CONFIG")}
    said |= {"SALESBOOK_NOW": now, "TZ": "Europe/Amsterdam"}
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, *words], env=said, cwd=home, check=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def salesbook(*words: str) -> tuple[str, ...]:
    """Spell a command."""
    return ("-m", "salesbook", *words)


def calendar(home: Path) -> Path:
    """Write a calendar that is full every working day."""
    events = (EVENT.format(uid=n, hour=h, minute=m) for n, (h, m) in enumerate(MEETINGS))
    path = home / "work.ics"
    path.write_text("BEGIN:VCALENDAR\nVERSION:2.0\n" + "".join(events) + "END:VCALENDAR\n")
    return path


def made(home: Path) -> None:
    """Make the book, by the program's own commands."""
    for number in range(ACCOUNTS):
        note = f"Line {number} stands still // A pump // Agree the pump for line {number} @mon"
        words = ("log", f"Works {number:03d}", "--new", "--with", f"Ann Number{number}", note)
        seconds(home, *salesbook(*words), now=BEFORE)


def assigned() -> float:
    """Time the laying out of such a day inside one process, in seconds."""
    chance = random.Random(20261123)  # noqa: S311 (a fixed draw, nothing secret)
    kinds = (InteractionKind.CALL, InteractionKind.CALL, InteractionKind.VIDEO)
    wanted = tuple(
        Wanted(
            Party(account=str(number)),
            f"Agree {number}",
            2,
            channel=chance.choice(kinds),
            hours=(Span(600, 720),) if chance.random() < 1 / 3 else None,
        )
        for number in range(ACCOUNTS)
    )
    busy = tuple(Span(h * 60 + m, h * 60 + m + 15) for h, m in MEETINGS)
    times = []
    for _ in range(ROUNDS):
        began = process_time()
        lay_day(Workload(MONDAY, Settings(), wanted=wanted, busy=busy))
        times.append(process_time() - began)
    return median(times)


def main() -> None:
    """Print what each costs, and how often `import sqlite3` fits in it."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        made(home)
        busy = str(calendar(home))
        programs = {
            "`import sqlite3`": ("-c", "import sqlite3"),
            "`salesbook --version`": salesbook("--version"),
            "`salesbook due`": salesbook("due"),
            "`salesbook plan today`, 300 due": salesbook("plan", "today"),
            "the same, round a full calendar": salesbook("plan", "today", "--busy", busy),
        }
        runs: dict[str, list[float]] = {}
        for round_number in range(ROUNDS + 1):
            for said, words in programs.items():
                took = seconds(home, *words)
                if round_number:  # the first one fills the caches, and writes the plan
                    runs.setdefault(said, []).append(took)
    medians = {said: median(times) for said, times in runs.items()}
    first = next(iter(medians.values()))
    print("| | ms of the processor | ratio |\n|---|---:|---:|")
    for said, took in {**medians, "of it the laying out": assigned()}.items():
        print(f"| {said} | {1000 * took:.0f} | {took / first:.1f} |")


if __name__ == "__main__":
    main()
