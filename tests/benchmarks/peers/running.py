"""Run a command once and say how long its process took."""

import os
import pty
import subprocess
import termios
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from tests.benchmarks.peers.subject import Home, Task

WINDOW = (40, 100)
"""Lines and columns of the terminal."""


class BrokenError(Exception):
    """A command did not do what it is measured for."""


def seconds(task: Task, run: int, home: Home) -> float:
    """Run a command and count the seconds from its start to its end."""
    argv, environment = task.argv(run), home.environment
    began = perf_counter()
    code = (at_a_terminal if task.terminal else without)(argv, environment, home.folder)
    took = perf_counter() - began
    if code not in task.exits:
        raise BrokenError(f"{' '.join(argv)}: exit code {code}")
    return took


def without(argv: Sequence[str], environment: dict[str, str], folder: Path) -> int:
    """Run without a terminal."""
    return subprocess.run(
        argv, env=environment, cwd=folder, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
    ).returncode  # fmt: skip


def at_a_terminal(argv: Sequence[str], environment: dict[str, str], folder: Path) -> int:
    """Run with a terminal for what it prints, which is read as it comes."""
    reading, writing = pty.openpty()
    termios.tcsetwinsize(writing, WINDOW)
    with subprocess.Popen(
        argv, env=environment, cwd=folder, stdin=subprocess.DEVNULL,
        stdout=writing, stderr=subprocess.DEVNULL,
    ) as running:  # fmt: skip
        os.close(writing)
        drain(reading)
        os.close(reading)
    return running.returncode


def drain(reading: int) -> None:
    """Read until the other side is closed, which Linux tells by an error."""
    try:
        while os.read(reading, 65536):
            pass
    except OSError:
        return


def prepare(home: Home, command: Sequence[str]) -> None:
    """Run a command that makes a store."""
    ended = finished(home, command)
    if ended.returncode:
        raise BrokenError(f"{' '.join(command)}: {ended.returncode}, {ended.stderr[-300:]}")


def finished(home: Home, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run a command and keep what it prints."""
    return subprocess.run(
        command, env=home.environment, cwd=home.folder, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def proven(task: Task, home: Home, *, empty: bool) -> None:
    """Run a command once more and see that it does what it is measured for."""
    before = traces(home.folder)
    ended = finished(home, task.argv(0))
    command = " ".join(task.argv(0))
    if ended.returncode not in task.exits:
        raise BrokenError(f"{command}: {ended.returncode}, {(ended.stderr or ended.stdout)[-300:]}")
    if not empty and task.shows not in ended.stdout:
        raise BrokenError(f"{command} does not show “{task.shows}”: {ended.stdout[:300]}")
    if task.writes and traces(home.folder) == before:
        raise BrokenError(f"{command} wrote nothing")


def traces(folder: Path) -> dict[str, tuple[int, int]]:
    """Say of every file how long it is and when it was written."""
    stats = {str(path): path.stat() for path in folder.rglob("*") if path.is_file()}
    return {path: (stat.st_size, stat.st_mtime_ns) for path, stat in stats.items()}
