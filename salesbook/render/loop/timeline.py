"""The timeline: a day from top to bottom, its hours at the left, a rail beside them.

The rail alone tells the hours kept for customers from the rest, so that no colour is needed.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from salesbook.render.columns import GAP, Slot, side_by_side
from salesbook.render.style import accent, joined, muted, plain
from salesbook.render.words import BLANK, Piece, Words

NARROW = 56
"""Below this many cells the purpose goes under the name."""


class Rail(StrEnum):
    """What stands beside the hours, heavy for customers, light for the rest."""

    CONTACT = "█"
    DESK = "│"
    BUSY = "░"
    BREAK = "┊"
    NONE = " "


class Head(Struct, frozen=True):
    """What a stretch of the day is for; `over` where it has passed."""

    minute: int
    clock: str
    rail: Rail
    text: Words
    over: bool = False


class Row(Struct, frozen=True):
    """An item: when, its number if it has one, whom it is about, what it asks for."""

    minute: int
    clock: str
    rail: Rail
    what: Words
    number: str = ""
    who: Words = BLANK
    over: bool = False


class Crossing(Struct, frozen=True):
    """The line that crosses the day where it stands now."""

    minute: int
    clock: str
    text: str


Part = Head | Row | Crossing

_CLOCK = 5
_LEFT = _CLOCK + 3  # the clock, the rail and a blank on either side of it
_NUMBER = 2
_MOST_OF_THE_NAME = 0.36
_DOT: Piece = (" · ", "plain")
_FOLD: Piece = ("\n", "plain")
_LEAD, _LINE = "━━", "━"


class Timeline(Struct, frozen=True):
    """The parts of a day, earliest first, their columns the same width from top to bottom."""

    parts: Sequence[Part]

    def lines(self, width: int) -> Iterator[Words]:
        """Lay the parts out for the width there is."""
        room = width - _LEFT
        names = None if width < NARROW else self._name_width(width)
        for part in self.parts:
            if isinstance(part, Crossing):
                yield _crossing(part, width)
                continue
            lines = part.text.lines(room) if isinstance(part, Head) else _row(part, names, room)
            for number, words in enumerate(lines):
                yield _beside_the_rail(part, words, clock="" if number else part.clock)

    def _name_width(self, width: int) -> int:
        longest = max((part.who.cells for part in self.parts if isinstance(part, Row)), default=1)
        return max(min(longest, int(width * _MOST_OF_THE_NAME)), 1)


def _beside_the_rail(part: Head | Row, words: Words, *, clock: str) -> Words:
    heavy = part.rail is Rail.CONTACT and not part.over
    hour, rail = (plain, accent) if heavy else (muted, muted)
    return joined(hour(clock.ljust(_CLOCK)), rail(part.rail), words, by=" ")


def _crossing(part: Crossing, width: int) -> Words:
    """Draw a line to the right edge, from where the hours stand."""
    said = f"{part.clock} {_LEAD} {part.text} "
    return accent(said + _LINE * max(width - len(said), 0))


def _row(row: Row, names: int | None, room: int) -> Iterator[Words]:
    """Lay an item out; without a width for names, the purpose goes under the name."""
    cells, slots = [muted(row.number)], [Slot(_NUMBER, right=True)]
    if names and row.who:
        slots.append(Slot(names))
        cells += [folded(row.who, names), row.what]
    else:
        cells.append(joined(row.who, row.what, by="\n"))
    used = sum(slot.width + GAP for slot in slots)
    yield from side_by_side(cells, [*slots, Slot(room - used)])


def folded(who: Words, width: int) -> Words:
    """Put the person under the account where both do not fit on a line."""
    if who.cells <= width:
        return who
    return Words(tuple(_FOLD if piece == _DOT else piece for piece in who.pieces))
