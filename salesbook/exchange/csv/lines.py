"""The physical lines of a text file."""

import io
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
