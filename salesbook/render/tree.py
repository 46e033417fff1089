"""A tree of lines: branches below what they belong to, with guides on a screen."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from salesbook.render.layout import INDENT, Report
from salesbook.render.words import Words

_GUIDES = (("├─ ", "│  "), ("└─ ", "   "))
_BLANKS = (" " * INDENT, " " * INDENT)


class Branch(Struct, frozen=True):
    """A part and the branches below it."""

    part: Report
    below: Sequence["Branch"] = ()


class Tree(Struct, frozen=True):
    """A branch with all that hangs on it; `guided` draws lines, else it only stands in."""

    root: Branch
    guided: bool = False

    def lines(self, width: int) -> Iterator[Words]:
        """Lay the tree out for the width there is."""
        yield from self.root.part.lines(width)
        yield from self._below(self.root, width)

    def _below(self, branch: Branch, width: int) -> Iterator[Words]:
        for place, each in enumerate(branch.below, 1):
            last = place == len(branch.below)
            first, rest = _GUIDES[last] if self.guided else _BLANKS
            room = width - len(first)
            for number, words in enumerate(each.part.lines(room)):
                yield _after(rest if number else first, words)
            for words in self._below(each, room):
                yield _after(rest, words)


def _after(guide: str, words: Words) -> Words:
    return Words(((guide, "muted"), *words.pieces))
