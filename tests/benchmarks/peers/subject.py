"""What is measured: a program, the commands it is asked, and the store it is asked about."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tests.benchmarks.peers.entries import Entry


class AbsentError(Exception):
    """A program cannot be had here; the message says why."""


@dataclass(frozen=True)
class Task:
    """One command of a program.

    `{round}` in a word stands for the number of the run, so that every write is another one.
    `shows` is what it must print when the store is not empty; `writes` demands that files change;
    `sized` tells whether the store matters at all; `terminal` gives it a terminal to draw on.
    """

    does: str
    words: Sequence[str]
    shows: str = ""
    writes: bool = False
    sized: bool = True
    terminal: bool = False
    exits: Sequence[int] = (0,)

    def argv(self, run: int) -> list[str]:
        """Fill in the number of the run."""
        return [word.replace("{round}", str(run)) for word in self.words]


@dataclass(frozen=True)
class Home:
    """A home of its own for one program with one store."""

    folder: Path
    variables: Mapping[str, str] = field(default_factory=dict)

    @property
    def config(self) -> Path:
        """Find where settings go."""
        return self.folder / "config"

    @property
    def environment(self) -> dict[str, str]:
        """List every variable a program sees; none of the real home is among them."""
        kinds = ("CONFIG", "DATA", "STATE", "CACHE")
        return {
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "TERM": "xterm-256color",
            "TZ": "UTC",
            "USER": "robin",
            **{f"XDG_{kind}_HOME": str(self.folder / kind.lower()) for kind in kinds},
            **self.variables,
        }


class Program(ABC):
    """A program that is measured."""

    name: str
    version: str = ""

    @abstractmethod
    def prepare(self, venvs: Path, *, compiled: bool) -> None:
        """Install it, or find it; fill in the version; raise AbsentError where it cannot be had."""

    @abstractmethod
    def tasks(self, home: Home, today: date) -> list[Task]:
        """List what it is asked."""

    def variables(self, folder: Path, today: date) -> dict[str, str]:
        """Name variables of its own."""
        del folder, today
        return {}

    @abstractmethod
    def fill(self, home: Home, entries: Sequence[Entry], today: date) -> None:
        """Make its store, in its own format."""
