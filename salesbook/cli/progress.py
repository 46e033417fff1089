"""How far long work is: one line on stderr that rewrites itself, at a terminal only."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment

Item = TypeVar("Item")

_CELLS = 24


def progress(env: "Environment", what: str, items: Sequence[Item]) -> Iterator[Item]:
    """Give the items one by one, and draw how many are done."""
    return _drawn(env, what, items, len(items)) if env.stderr.isatty() else iter(items)


def _drawn(env: "Environment", what: str, items: Iterable[Item], count: int) -> Iterator[Item]:
    try:
        for done, item in enumerate(items):
            filled = _CELLS * done // count
            bar = "━" * filled + "─" * (_CELLS - filled)
            env.stderr.write(f"\r{bar} {what} {done} of {count}"[: env.width])
            env.stderr.flush()
            yield item
    finally:
        env.stderr.write("\r" + " " * (env.width - 1) + "\r")
        env.stderr.flush()
