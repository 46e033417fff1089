"""Reports and their parts: each lays itself out for a width, line by line."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from msgspec import Struct

from salesbook.render.words import Words

INDENT = 2
"""How many cells a part stands in from the one it belongs to."""


class Report(Protocol):
    """What can stand in a report: words, a list, a table, or several of them."""

    def lines(self, width: int) -> Iterable[Words]:
        """Lay the part out; no line is wider than the width where that can be helped."""
        ...


class Stack(Struct, frozen=True):
    """Parts below each other."""

    parts: Sequence[Report]

    def lines(self, width: int) -> Iterator[Words]:
        """Lay the parts out from top to bottom."""
        for part in self.parts:
            yield from part.lines(width)


class Indent(Struct, frozen=True):
    """A part that stands in from the left."""

    part: Report

    def lines(self, width: int) -> Iterator[Words]:
        """Lay the part out in the room that is left."""
        for words in self.part.lines(width - INDENT):
            yield Words(((" " * INDENT, "plain"), *words.pieces))


def stacked(*parts: Report) -> Stack:
    """Put parts below each other."""
    return Stack(parts)
