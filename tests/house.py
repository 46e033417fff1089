"""What the fixtures of `tests/conftest.py` hand over: the types a test names."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path
from typing import Protocol

from salesbook.cli.environment import Environment

MONDAY = "2026-11-23T09:30:00+01:00"
ZONE = "Europe/Amsterdam"
REP = "Robin Vos"

Golden = Callable[[str, str], None]
RealFiles = Callable[[str], Path]


@dataclass(frozen=True)
class Outcome:
    """What a command left behind: its exit code, stdout, stderr."""

    code: int
    out: str
    err: str


def at(env: Environment, now: str) -> Environment:
    """Give the same environment at another instant (ISO 8601 with an offset)."""
    return replace(env, variables={**env.variables, "SALESBOOK_NOW": now})


class Run(Protocol):
    """Run salesbook through its real front door."""

    def __call__(
        self,
        *argv: str,
        stdin: str = "",
        now: str | None = None,
        terminal: bool = False,
        variables: dict[str, str] | None = None,
    ) -> Outcome: ...


class Stream(StringIO):
    """A stream in memory that may claim to be a terminal."""

    def __init__(self, text: str = "", *, terminal: bool = False) -> None:
        super().__init__(text, newline="")
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


class SeededBytes:
    """Random bytes that are the same in every run."""

    def __init__(self, seed: int = 1) -> None:
        self._source = random.Random(seed)  # noqa: S311 (sameness is the point)

    def __call__(self, count: int) -> bytes:
        return self._source.randbytes(count)
