"""A screen of parts that never grows longer than it may: what matters least shrinks first."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import cast

from msgspec import Struct
from msgspec.structs import replace

from salesbook.render.labels import labelled
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.style import joined, muted, strong
from salesbook.render.words import BLANK, Words

_LONG, _SHORT = (12, 6), (4, 3)
"""Lines that a row may keep, one step after the other: before rows are left out, and after."""


class Part(Struct, frozen=True):
    """Rows under a title of their own, or beside a label in a block with others.

    `rank` says what shrinks first, the lowest; `least` rows stay as long as that helps. Rows beside
    a label are texts; `left` counts what was left out.
    """

    title: str
    rows: Sequence[Report]
    rank: int
    least: int = 1
    label: bool = False
    left: int = 0


class Trimmed(Struct, frozen=True):
    """A part of which the first lines are shown, with a sign where it goes on."""

    part: Report
    most: int

    def lines(self, width: int) -> Iterator[Words]:
        """Lay the part out and cut it off."""
        lines = list(self.part.lines(width))
        if len(lines) <= self.most:
            yield from lines
            return
        yield from lines[: self.most - 1]
        yield joined(lines[self.most - 1], muted("…"), by=" ")


class Card(Struct, frozen=True):
    """An opening, parts, and a last line; `more` is the command that shows what was left out."""

    opening: Sequence[Report]
    parts: Sequence[Part]
    ending: Report
    more: str
    most: int

    def lines(self, width: int) -> Iterator[Words]:
        """Lay the card out in as many lines as there may be, if its opening alone leaves room."""
        ever_shorter = list(self._shrinking())
        first = bisect_left(
            ever_shorter, -self.most, key=lambda parts: -len(self._lines(parts, width))
        )
        yield from self._lines(ever_shorter[min(first, len(ever_shorter) - 1)], width)

    def _lines(self, parts: Sequence[Part], width: int) -> list[Words]:
        return list(stacked(*self._laid(parts)).lines(width))

    def _shrinking(self) -> Iterator[Sequence[Part]]:
        """Give the parts whole, then ever shorter: long rows cut, and of each part fewer rows."""
        parts = list(self.parts)
        yield list(parts)
        for floor, cuts in ((1, _LONG), (0, _SHORT)):
            for most in cuts:
                parts = [_trimmed(part, most) for part in parts]
                yield list(parts)
            for place in sorted(range(len(parts)), key=lambda at: parts[at].rank):
                while len(parts[place].rows) > floor * parts[place].least:
                    parts[place] = _fewer(parts[place])
                    yield list(parts)

    def _laid(self, parts: Sequence[Part]) -> Iterator[Report]:
        yield from self.opening
        for label, several in groupby(
            (one for one in parts if one.rows), key=lambda one: one.label
        ):
            if label:
                yield BLANK
                yield labelled(pair for one in several for pair in _pairs(one, self.more))
                continue
            for part in several:
                yield BLANK
                left = f"{part.left} more: {self.more}" if part.left else ""
                yield joined(strong(part.title), muted(left))
                yield from (Indent(row) for row in part.rows)
        yield BLANK
        gone = [part.title for part in parts if part.left and not part.rows]
        yield from [muted(f"Left out: {', '.join(gone)}: {self.more}")] if gone else []
        yield self.ending


def _pairs(part: Part, more: str) -> Iterator[tuple[str, Words]]:
    for place, row in enumerate(part.rows):
        last = place == len(part.rows) - 1
        left = f"{part.left} more: {more}" if part.left and last else ""
        yield "" if place else part.title, joined(cast("Words", row), muted(left), by=" · ")


def _trimmed(part: Part, most: int) -> Part:
    rows = part.rows if part.label else [Trimmed(row, most) for row in part.rows]
    return replace(part, rows=rows)


def _fewer(part: Part) -> Part:
    return replace(part, rows=part.rows[:-1], left=part.left + 1)
