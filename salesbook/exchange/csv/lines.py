"""The physical lines of a text file, which can be gone back over after damage."""

import io
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO, TypeAlias

Opener: TypeAlias = Callable[[], BinaryIO]
"""Opens the bytes of one file from their start, as often as it is asked to."""


@contextmanager
def text_lines(opener: Opener, codec: str) -> Iterator[Iterable[str]]:
    """Lend the lines of a file with their ends, so that a line end inside a cell stays as it is."""
    with opener() as stream, io.TextIOWrapper(stream, encoding=codec, newline="") as text:
        yield text


class PhysicalLines:
    """An iterator over lines that numbers them, and can hand the lines of a row out again."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._again: deque[str] = deque()
        self._row: list[str] = []
        self.number = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        self._row.append(line)
        self.number += 1
        return line

    def begin_row(self) -> None:
        """Forget the lines handed out so far: the next one begins a row."""
        self._row.clear()

    @property
    def raw(self) -> str:
        """The lines of the present row as they stand in the file, without the last line end."""
        return "".join(self._row).rstrip("\r\n")

    def back_to_second(self) -> str:
        """Give all lines of the present row but its first back, and return the first."""
        first, *rest = self._row
        self._again.extendleft(reversed(rest))
        self.number -= len(rest)
        self._row[1:] = []
        return first.rstrip("\r\n")
