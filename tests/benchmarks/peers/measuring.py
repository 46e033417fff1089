"""Prepare every program with every size of store, then run them in turns."""

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from tests.benchmarks.peers.entries import entries
from tests.benchmarks.peers.ratio import Case, Runs
from tests.benchmarks.peers.running import proven, seconds
from tests.benchmarks.peers.subject import AbsentError, Home, Program, Task


@dataclass(frozen=True)
class Measured:
    """A task in the home it runs in, and the place of its figures in the table."""

    case: Case
    task: Task
    home: Home


def installed(
    programs: Sequence[Program], venvs: Path, *, compiled: bool
) -> tuple[list[Program], dict[str, str]]:
    """Install what can be installed; say why the rest cannot."""
    present, absent = [], {}
    for program in programs:
        say(f"{program.name}: installing")
        try:
            program.prepare(venvs, compiled=compiled)
            present.append(program)
        except AbsentError as reason:
            absent[program.name] = str(reason)
    return present, absent


def prepared(
    programs: Sequence[Program], sizes: Sequence[int], folder: Path, today: date, *, compiled: bool
) -> list[Measured]:
    """Fill every store, and see every command do its work once."""
    found: list[Measured] = []
    for size in sizes:
        held = list(entries(size, today))
        for program in programs:
            say(f"{program.name}: a store of {size:,}")
            place = folder / f"{size}-{program.name.replace(' ', '-')}"
            home = made_home(place, program.variables(place, today), compiled=compiled)
            program.fill(home, held, today)
            for task in program.tasks(home, today):
                proven(task, home, empty=not size)
                if task.sized or size == sizes[0]:
                    found.append(Measured(Case(program.name, task.does, size), task, home))
    return found


def made_home(folder: Path, variables: Mapping[str, str], *, compiled: bool) -> Home:
    """Make a home; a program in Python may write no bytecode where none is to be cached."""
    folder.mkdir()
    unwritten = {} if compiled else {"PYTHONDONTWRITEBYTECODE": "1"}
    return Home(folder, {**variables, **unwritten})


def measured(tasks: Sequence[Measured], yardstick: Case, rounds: int) -> Runs:
    """Run every task once a round, one after the other, so that a busy moment falls on all."""
    runs = Runs()
    for number, it in turns(tasks, yardstick, rounds):
        runs.add(it.case, seconds(it.task, number, it.home))
    return runs


def turns(
    tasks: Sequence[Measured], yardstick: Case, rounds: int
) -> Iterator[tuple[int, Measured]]:
    """Walk the tasks in each round; the yardstick is laid anew before every program's own."""
    first = next(it for it in tasks if it.case == yardstick)
    for number in range(1, rounds + 1):
        say(f"round {number} of {rounds}, load {os.getloadavg()[0]:.1f}")
        for _, of_one in groupby(tasks, key=lambda it: it.home.folder):
            yield number, first
            yield from ((number, it) for it in of_one)


def say(line: str) -> None:
    """Tell who waits what is done; the table alone goes to stdout."""
    print(line, file=sys.stderr, flush=True)
