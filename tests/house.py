"""What the fixtures of `tests/conftest.py` hand over: the types a test names."""

import random
import shutil
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.text import name_key

MONDAY = "2026-11-23T09:30:00+01:00"
ZONE = "Europe/Amsterdam"
REP = "Robin Vos"

Golden = Callable[[str, str], None]
RealFiles = Callable[[str], Path]


class Outcome(Struct, frozen=True):
    """What a command left behind: its exit code, stdout, stderr."""

    code: int
    out: str
    err: str


def at(env: Environment, now: str) -> Environment:
    """Give the same environment at another instant (ISO 8601 with an offset)."""
    return replace(env, variables={**env.variables, "SALESBOOK_NOW": now})


def lay(env: Environment, kept: Path) -> None:
    """Put a copy of a book where an environment looks for its own."""
    address = Path(env.book_address)
    address.parent.mkdir(parents=True)
    shutil.copy(kept, address)


def keep_account(env: Environment, name: str, *, command: str = "account add") -> UUID:
    """Write one account in an operation of its own, without going through a command."""
    from salesbook.store.compiled.tables import ACCOUNTS

    with env.writing(command) as book:
        book.say(f"Added “{name}”")
        return book.add(ACCOUNTS, name=name, name_key=name_key(name), kind="prospect")


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

    @property
    def state(self) -> Any:
        """How far the bytes have come; set, they go on from there."""
        return self._source.getstate()

    @state.setter
    def state(self, state: Any) -> None:
        self._source.setstate(state)

    def __call__(self, count: int) -> bytes:
        return self._source.randbytes(count)
